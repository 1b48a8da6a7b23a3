package org.readout.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetsTest {

    private static byte[] in(String charset, String text) {
        return text.getBytes(Charset.forName(charset));
    }

    private static String page(byte[] bytes) throws Unreadable {
        return HtmlReader.page(bytes, Optional.empty()).text().original();
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Stream.of(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "windows-1250|Ministrowie obu krajów mówili wczoraj przez telefon o położeniu na granicy, rzekł"
                        + " rzecznik.",
                "windows-1250|Ministři obou zemí včera telefonicky jednali o situaci na hranici a dohodli se na"
                        + " schůzce.",
                "windows-1251|Министры двух стран обсудили по телефону положение на границе и договорились о встрече.",
                "windows-1252|“The accord holds” – and the café is open, said Zoë.",
                "windows-1252|Les ministres ont évoqué par téléphone l’état de la frontière et se sont mis d’accord.",
                "windows-1253|Οι υπουργοί των δύο χωρών συζήτησαν τηλεφωνικά την κατάσταση στα σύνορα και συμφώνησαν.",
                "windows-1254|İki ülkenin bakanları sınırdaki durumu telefonda görüştü ve buluşmaya karar verdi.",
                "windows-1255|שרי החוץ של שתי המדינות שוחחו בטלפון על המצב בגבול והסכימו להיפגש שוב בחודש הבא.",
                "windows-1256|بحث وزيرا خارجية البلدين عبر الهاتف الوضع على الحدود واتفقا على اللقاء في الشهر المقبل.",
                "windows-1257|Abiejų šalių ministrai telefonu aptarė padėtį prie sienos ir sutarė susitikti kitą"
                        + " mėnesį.",
                "KOI8-R|Министры двух стран обсудили по телефону положение на границе и договорились о встрече.",
                "GB18030|两国外长通电话，就边境局势交换意见，并同意下个月再次会晤。双方表示将保持沟通。",
                "Big5|兩國外長通電話，就邊境局勢交換意見，並同意下個月再次會晤。雙方表示將保持溝通。",
                "Shift_JIS|両国の外相は電話で会談し、国境の情勢について協議した。来月に再び会うことで一致した。",
                "EUC-JP|両国の外相は電話で会談し、国境の情勢について協議した。来月に再び会うことで一致した。",
                "ISO-2022-JP|両国の外相は電話で会談し、国境の情勢について協議した。来月に再び会うことで一致した。",
                "EUC-KR|두 나라 외교장관은 전화로 국경 상황을 논의하고 다음 달에 다시 만나기로 합의했다.",
                "UTF-16LE|Министры двух стран обсудили по телефону положение на границе.",
                "UTF-16BE|両国の外相は電話で会談し、24日に再び会うことで一致した。",
                "UTF-32LE|Both sides said the accord holds.",
                "UTF-32BE|Обе стороны говорят, что договор в силе. 🔒"
            })
    void aTextThatNamesNoCharsetIsRead(String charset, String text) throws Unreadable {
        assertThat(Decoder.decode(in(charset, text), Optional.empty())).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void aMarkGoesBeforeAllElse(String charset) throws Unreadable {
        byte[] bytes = in(charset, "\uFEFFTwo cafés 🔒");
        assertThat(Decoder.decode(bytes, Optional.of(StandardCharsets.ISO_8859_1)))
                .isEqualTo("Two cafés 🔒");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "iso-8859-1|windows-1252|“The accord holds”, said Zoë.",
                "gb2312|GB18030|两国外长镕㐂通电话。",
                "euc-kr|x-windows-949|뷁 두 나라는 합의했다.",
                "windows-1251|windows-1251|Да.",
                "big5|Big5|兩國。",
                "utf-8|windows-1251|Министры двух стран обсудили положение на границе и договорились о встрече.",
                "windows-1252|UTF-8|“The accord holds”, said Zoë."
            })
    void aPageIsReadInWhatItDeclaresUnlessItsBytesShowOtherwise(String declared, String charset, String text)
            throws Unreadable {
        assertThat(page(in(charset, "<meta charset=" + declared + "><p>" + text)))
                .isEqualTo(text);
    }

    @Test
    void aPageOfTwoCharsetsKeepsBoth() throws Unreadable {
        byte[] both = joined(
                in("UTF-8", "<p>“Café”, café, naïve, Zoë: "), in("windows-1252", "“quoted”"), in("UTF-8", " – déjà"));
        assertThat(page(both)).isEqualTo("“Café”, café, naïve, Zoë: “quoted” – déjà");
        assertThat(page(joined(in("UTF-8", "<meta charset=iso-8859-1>"), both)))
                .isEqualTo("“Café”, café, naïve, Zoë: “quoted” – déjà");
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        byte[] bytes = new byte[4_000];
        new Random(7).nextBytes(bytes);
        assertThatThrownBy(() -> Decoder.decode(bytes, Optional.empty()))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("binary");
    }

    @Property(tries = 300)
    void unicodeTextComesBackUnchanged(@ForAll String text) throws Unreadable {
        String marked = "Words, "
                + new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
                        .replaceAll("\\p{Cc}|\uFEFF", "");
        assertThat(Decoder.decode(in("UTF-8", marked), Optional.empty())).isEqualTo(marked);
    }

    @Property(tries = 500)
    void utf8IsTakenForWhatJavaTakesItFor(@ForAll byte[] bytes) {
        boolean whole = true;
        for (int i = 0; i < bytes.length && whole; ) {
            int length = Utf8.sequence(bytes, i);
            whole = length > 0;
            i += length;
        }
        byte[] again = new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8);
        assertThat(whole).isEqualTo(Arrays.equals(again, bytes));
    }
}
