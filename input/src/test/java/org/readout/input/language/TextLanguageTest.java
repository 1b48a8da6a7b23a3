package org.readout.input.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.input.language.TextLanguage.Source;

class TextLanguageTest {

    private static final String ENGLISH = """
        The foreign ministers of both countries spoke by telephone on Tuesday about the situation on their border, a
        spokesman for the ministry said. They agreed that their deputies would meet again in Port Amsel next month,
        when the treaty on fishing in the strait is to be signed.
        """;

    private static final String GERMAN = """
        Die Außenminister beider Länder haben am Dienstag über die Lage an ihrer Grenze telefoniert, sagte eine
        Sprecherin des Ministeriums. Sie vereinbarten, dass ihre Stellvertreter im kommenden Monat in Port Amsel
        erneut zusammenkommen, um den Vertrag über die Fischerei in der Meerenge zu unterzeichnen.
        """;

    private static Optional<String> of(String text, String declared, Source source) {
        return TextLanguage.of(text, Optional.of(declared).filter(tag -> !tag.isEmpty()), source);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|The ministers of the two countries spoke by phone about the border and agreed to meet next month.",
                "de|Die Minister der beiden Länder sprachen am Telefon über die Grenze und wollen sich bald treffen.",
                "nl|De ministers van beide landen spraken over de telefoon over de grens en willen elkaar ontmoeten.",
                "fr|Les ministres des deux pays se sont parlé au téléphone de la frontière et veulent se rencontrer.",
                "es|Los ministros de los dos países hablaron por teléfono sobre la frontera y acordaron reunirse.",
                "pl|Ministrowie obu krajów rozmawiali przez telefon o granicy i uzgodnili spotkanie w przyszłym"
                        + " miesiącu.",
                "tr|İki ülkenin bakanları sınırdaki durumu telefonda görüştü ve gelecek ay buluşmaya karar verdi.",
                "ru|Министры двух стран обсудили по телефону положение на границе и договорились о встрече.",
                "uk|Міністри двох країн обговорили телефоном становище на кордоні й домовилися про зустріч.",
                "ar|بحث وزيرا خارجية البلدين عبر الهاتف الوضع على الحدود واتفقا على اللقاء في الشهر المقبل.",
                "he|שרי החוץ של שתי המדינות שוחחו בטלפון על המצב בגבול והסכימו להיפגש שוב בחודש הבא.",
                "zh|两国外长通电话，就边境局势交换意见，并同意下个月再次会晤。双方表示将保持沟通。",
                "ja|両国の外相は電話で会談し、国境の情勢について協議した。来月に再び会うことで一致した。",
                "ko|두 나라 외교장관은 전화로 국경 상황을 논의하고 다음 달에 다시 만나기로 합의했다."
            })
    void oneSentenceShowsItsLanguage(String language, String text) {
        assertThat(TextLanguage.of(text, Optional.empty(), Source.PAGE)).contains(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Reuters", "The accord holds.", "12 345 678 901 234 567 890", "OK OK OK", "🔒🔒🔒"})
    void aFewWordsShowNothing(String text) {
        assertThat(TextLanguage.of(text, Optional.empty(), Source.PAGE)).isEmpty();
        assertThat(of(text, "fr", Source.PAGE)).contains("fr");
    }

    @Test
    void aTextInTwoLanguagesShowsNeither() {
        assertThat(TextLanguage.of(ENGLISH + GERMAN, Optional.empty(), Source.PAGE))
                .isEmpty();
    }

    @Test
    void menusAroundAnArticleDoNotCount() {
        String menu = "Startseite\nPolitik\nWirtschaft\nSport\nKultur\nMeinung\nWissenschaft\nReisen\nAnmelden\n";
        assertThat(TextLanguage.of(menu.repeat(5) + ENGLISH + menu.repeat(5), Optional.of("de"), Source.PAGE))
                .contains("en");
    }

    @Test
    void aPageThatNamesAnotherLanguageIsNotBelieved() {
        assertThat(of(GERMAN, "en", Source.PAGE)).contains("de");
        assertThat(of(ENGLISH, "de-AT", Source.PAGE)).contains("en");
    }

    @Test
    void aFieldIsBelievedUnlessTheTextPlainlyShowsAnother() {
        assertThat(of(GERMAN, "en", Source.GIVEN)).contains("en");
        assertThat(of(GERMAN + "\n" + GERMAN, "en", Source.GIVEN)).contains("de");
        assertThat(of(GERMAN + ENGLISH, "fr", Source.GIVEN)).contains("fr");
    }

    @Test
    void theRegionStaysAndNeighboursAreBelieved() {
        assertThat(of(ENGLISH, "en_US", Source.PAGE)).contains("en-US");
        String danish = "Ministrene fra de to lande talte i telefon om situationen ved grænsen og aftalte at mødes igen"
                + " i næste måned, når aftalen om fiskeri i strædet skal underskrives af begge regeringer.";
        assertThat(of(danish, "no", Source.PAGE)).contains("no");
        assertThat(of(danish, "", Source.PAGE)).contains("da");
    }

    @ParameterizedTest
    @CsvSource({"EN-us,en-US", "deu,de", "zh-hant-tw,zh-Hant-TW", "English (UK),", "und,", "mul,", "'',"})
    void declaredTagsAreSpeltAsBcp47(String declared, String tag) {
        assertThat(TextLanguage.of("", Optional.of(declared), Source.PAGE)).isEqualTo(Optional.ofNullable(tag));
    }

    @Property(tries = 200)
    void anyTextIsTaken(@ForAll String text, @ForAll String declared) {
        assertThat(TextLanguage.of(text, Optional.of(declared), Source.GIVEN)).isNotNull();
    }
}
