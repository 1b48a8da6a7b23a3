package org.readout.engine.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.readout.engine.actor.Actor;
import org.readout.engine.actor.Mention;
import org.readout.engine.text.Span;

/** Who speaks, and where their words are; each sentence was parsed by the parser that is shipped. */
class SpeakersTest {

    /** "Ruel said the road was closed. “Osk has to pay for it,” he said." */
    @Test
    void letsTheLastSpeakerGoOnAsHe() {
        assertThat(said(
                        Map.of("he", "Osk"),
                        "Ruel/NNP/2:nsubj said/VBD/0:root/say the/DT/4:det road/NN/6:nsubj:pass "
                                + "was/VBD/6:aux:pass/be closed/VBN/2:ccomp/close ././2:punct",
                        "“/``/11:punct Osk/NN/5:nsubj has/VBZ/5:aux/have to/TO/5:mark pay/VB/11:ccomp "
                                + "for/IN/7:case it/PRP/5:obl ,/,/11:punct ”/''/11:punct he/PRP/11:nsubj "
                                + "said/VBD/0:root/say ././11:punct"))
                .containsExactly("Ruel: the road was closed", "Ruel: “Osk has to pay for it,”");
    }

    /** "Ruel left on Monday. He said the road was closed." */
    @Test
    void keepsToAPronounThatNothingSpeaksAgainst() {
        assertThat(said(
                        Map.of("He", "Ruel"),
                        "Ruel/NNP/2:nsubj left/VBD/0:root/leave on/IN/4:case Monday/NNP/2:obl ././2:punct",
                        "He/PRP/2:nsubj said/VBD/0:root/say the/DT/4:det road/NN/6:nsubj:pass "
                                + "was/VBD/6:aux:pass/be closed/VBN/2:ccomp/close ././2:punct"))
                .containsExactly("Ruel: the road was closed");
    }

    /** "“Osk has to pay for it,” he said." */
    @Test
    void leavesAPronounToNobodyWhomItsOwnWordsName() {
        assertThat(said(
                        Map.of("he", "Osk"),
                        "“/``/11:punct Osk/NN/5:nsubj has/VBZ/5:aux/have to/TO/5:mark pay/VB/11:ccomp "
                                + "for/IN/7:case it/PRP/5:obl ,/,/11:punct ”/''/11:punct he/PRP/11:nsubj "
                                + "said/VBD/0:root/say ././11:punct"))
                .containsExactly("?: “Osk has to pay for it,”");
    }

    /**
     * "The ministry said in a statement that the road was closed. The council met on Tuesday. “Nobody will pay,” the
     * statement said."
     */
    @Test
    void givesAStatementToWhoSpokeInIt() {
        assertThat(said(
                        Map.of(),
                        "The/DT/2:det ministry/NN/3:nsubj said/VBD/0:root/say in/IN/6:case a/DT/6:det "
                                + "statement/NN/3:obl that/IN/11:mark the/DT/9:det road/NN/11:nsubj:pass "
                                + "was/VBD/11:aux:pass/be closed/VBN/3:ccomp/close ././3:punct",
                        "The/DT/2:det council/NN/3:nsubj met/VBD/0:root/meet on/IN/5:case Tuesday/NNP/3:obl "
                                + "././3:punct",
                        "“/``/9:punct Nobody/NN/4:nsubj will/MD/4:aux pay/VB/9:ccomp ,/,/9:punct ”/''/9:punct "
                                + "the/DT/8:det statement/NN/9:nsubj said/VBD/0:root/say ././9:punct"))
                .containsExactly("ministry: that the road was closed", "ministry: “Nobody will pay,”");
    }

    /** "The ministry said in a statement that the road was closed. Osk left on Tuesday. “Nobody will pay,” it read." */
    @Test
    void takesWhatReadsForTheStatement() {
        assertThat(said(
                        Map.of("it", "Osk"),
                        "The/DT/2:det ministry/NN/3:nsubj said/VBD/0:root/say in/IN/6:case a/DT/6:det "
                                + "statement/NN/3:obl that/IN/11:mark the/DT/9:det road/NN/11:nsubj:pass "
                                + "was/VBD/11:aux:pass/be closed/VBN/3:ccomp/close ././3:punct",
                        "Osk/NNP/2:nsubj left/VBD/0:root/leave on/IN/4:case Tuesday/NNP/2:obl ././2:punct",
                        "“/``/8:punct Nobody/NN/4:nsubj will/MD/4:aux pay/VB/8:ccomp ,/,/8:punct ”/''/8:punct "
                                + "it/PRP/8:nsubj read/VBD/0:root ././8:punct"))
                .containsExactly("ministry: that the road was closed", "ministry: “Nobody will pay,”");
    }

    /** "Ruel's office said the road was closed." */
    @Test
    void letsAnOfficeSpeakForItsOwner() {
        assertThat(said(
                        Map.of(),
                        "Ruel/NNP/3:nmod:poss 's/POS/1:case office/NN/4:nsubj said/VBD/0:root/say "
                                + "the/DT/6:det road/NN/8:nsubj:pass was/VBD/8:aux:pass/be closed/VBN/4:ccomp/close "
                                + "././4:punct"))
                .containsExactly("Ruel: the road was closed");
    }

    /** "Ruel met Osk on Monday, and the latter said the road was closed." */
    @Test
    void takesTheLatterForThePersonNamedLast() {
        assertThat(said(
                        Map.of(),
                        "Ruel/NNP/2:nsubj met/VBD/0:root/meet Osk/NNP/2:obj on/IN/5:case Monday/NNP/2:obl "
                                + ",/,/2:punct and/CC/10:cc the/DT/9:det latter/JJ/10:nsubj said/VBD/2:conj/say "
                                + "the/DT/12:det road/NN/10:obj was/VBD/14:aux:pass/be closed/VBN/10:xcomp/close "
                                + "././2:punct"))
                .containsExactly("Osk: the road was closed");
    }

    /** "The council said the road was closed. The body said nobody had paid." */
    @Test
    void takesUpABodyThatSpokeLast() {
        assertThat(said(
                        Map.of(),
                        "The/DT/2:det council/NN/3:nsubj said/VBD/0:root/say the/DT/5:det "
                                + "road/NN/7:nsubj:pass was/VBD/7:aux:pass/be closed/VBN/3:ccomp/close ././3:punct",
                        "The/DT/2:det body/NN/3:nsubj said/VBD/0:root/say nobody/NN/6:nsubj "
                                + "had/VBD/6:aux/have paid/VBN/3:ccomp/pay ././3:punct"))
                .containsExactly("council: the road was closed", "council: nobody had paid");
    }

    /** "Ruel “stressed the need for a pause” on Monday." */
    @Test
    void findsTheVerbInsideTheMarks() {
        assertThat(said(
                        Map.of(),
                        "Ruel/NNP/3:nsubj “/``/3:punct stressed/VBD/0:root/stress the/DT/5:det need/NN/3:obj "
                                + "for/IN/8:case a/DT/8:det pause/NN/5:nmod ”/''/8:punct on/IN/11:case "
                                + "Monday/NNP/8:nmod ././3:punct"))
                .containsExactly("Ruel: “stressed the need for a pause”");
    }

    /** "Ruel said the road was closed. “We have waited for a long time.”" */
    @Test
    void letsTheSpeakerGoOnAfterAParaphrase() {
        assertThat(said(
                        Map.of(),
                        "Ruel/NNP/2:nsubj said/VBD/0:root/say the/DT/4:det road/NN/6:nsubj:pass "
                                + "was/VBD/6:aux:pass/be closed/VBN/2:ccomp/close ././2:punct",
                        "“/``/0:root We/PRP/4:nsubj have/VBP/4:aux waited/VBN/1:dep/wait for/IN/8:case "
                                + "a/DT/8:det long/JJ/8:amod time/NN/4:obl ././4:punct ”/''/4:punct"))
                .containsExactly("Ruel: the road was closed … “We have waited for a long time.”");
    }

    /** "Ruel said the road was closed. Osk laughed at the farmers. “We have waited for a long time.”" */
    @Test
    void givesNobodyAQuotationAfterAnotherSubject() {
        assertThat(said(
                        Map.of(),
                        "Ruel/NNP/2:nsubj said/VBD/0:root/say the/DT/4:det road/NN/6:nsubj:pass "
                                + "was/VBD/6:aux:pass/be closed/VBN/2:ccomp/close ././2:punct",
                        "Osk/NNP/2:nsubj laughed/VBD/0:root/laugh at/IN/5:case the/DT/5:det "
                                + "farmers/NNS/2:obl/farmer ././2:punct",
                        "“/``/0:root We/PRP/4:nsubj have/VBP/4:aux waited/VBN/1:dep/wait for/IN/8:case "
                                + "a/DT/8:det long/JJ/8:amod time/NN/4:obl ././4:punct ”/''/4:punct"))
                .containsExactly("Ruel: the road was closed");
    }

    /** "Ruel said the road was closed. Any deal should be “fair and just to all farmers” there." */
    @Test
    void letsADemandGoOnInTheSpeakersWords() {
        assertThat(said(
                        Map.of(),
                        "Ruel/NNP/2:nsubj said/VBD/0:root/say the/DT/4:det road/NN/6:nsubj:pass "
                                + "was/VBD/6:aux:pass/be closed/VBN/2:ccomp/close ././2:punct",
                        "Any/DT/2:det deal/NN/6:nsubj should/MD/6:aux be/VB/6:cop “/``/6:punct fair/JJ/0:root"
                            + " and/CC/11:cc just/RB/11:advmod to/IN/11:case all/DT/11:det farmers/NNS/6:conj/farmer"
                            + " ”/''/11:punct there/RB/11:advmod ././6:punct"))
                .containsExactly("Ruel: the road was closed … “fair and just to all farmers”");
    }

    /** "Ruel urged the farmers to wait, the ministry said, the agency reported." */
    @Test
    void endsBeforeWhoMadeItPublic() {
        assertThat(said(
                        Map.of(),
                        "Ruel/NNP/2:nsubj urged/VBD/10:ccomp/urge the/DT/4:det farmers/NNS/2:obj/farmer "
                                + "to/TO/6:mark wait/VB/2:xcomp ,/,/10:punct the/DT/9:det ministry/NN/10:nsubj "
                                + "said/VBD/0:root/say ,/,/10:punct the/DT/13:det agency/NN/14:nsubj "
                                + "reported/VBD/10:ccomp/report ././10:punct"))
                .containsExactly("Ruel: the farmers to wait");
    }

    /** "Ruel stressed that the islands remain a concern, urging the farmers to wait." */
    @Test
    void givesTheSpeakerWhatHangsOnHisClause() {
        assertThat(said(
                        Map.of(),
                        "Ruel/NNP/2:nsubj stressed/VBD/0:root/stress that/IN/6:mark the/DT/5:det "
                                + "islands/NNS/6:nsubj/island remain/VBP/2:ccomp a/DT/8:det concern/NN/6:xcomp "
                                + ",/,/6:punct urging/VBG/6:dep/urge the/DT/12:det farmers/NNS/10:obj/farmer "
                                + "to/TO/14:mark wait/VB/10:xcomp ././2:punct"))
                .containsExactly("Ruel: that the islands remain a concern", "Ruel: the farmers to wait");
    }

    /** "The paper quoted Ruel as saying the road was closed." */
    @Test
    void takesWhoIsQuotedAsSaying() {
        assertThat(said(
                        Map.of(),
                        "The/DT/2:det paper/NN/3:nsubj quoted/VBN/0:root/quote Ruel/NNP/3:obj as/IN/10:mark "
                                + "saying/VBG/10:discourse/say the/DT/8:det road/NN/10:nsubj:pass "
                                + "was/VBD/10:aux:pass/be closed/VBN/3:advcl/close ././3:punct"))
                .containsExactly("Ruel: the road was closed");
    }

    /** "The agency reported that on Monday Ruel told “talks and patience” were the way." */
    @Test
    void takesANameBeforeItsVerbWhateverTheTree() {
        assertThat(said(
                        Map.of(),
                        "The/DT/2:det agency/NN/3:nsubj reported/VBD/16:csubj/report that/IN/8:mark on/IN/7:case"
                            + " Monday/NNP/7:compound Ruel/NNP/8:obl told/VBD/3:ccomp/tell “/``/8:punct"
                            + " talks/NNS/8:obj/talk and/CC/12:cc patience/NN/10:conj ”/''/8:punct were/VBD/16:cop/be"
                            + " the/DT/16:det way/NN/0:root ././16:punct"))
                .containsExactly(
                        "agency: that on Monday Ruel told “talks and patience” were the way",
                        "Ruel: “talks and patience” were the way");
    }

    /** "Ruel insisted on “full respect” for the road." */
    @Test
    void readsWhatIsInsistedOn() {
        assertThat(said(
                        Map.of(),
                        "Ruel/NNP/2:nsubj insisted/VBD/0:root/insist on/IN/6:case “/``/6:punct full/JJ/6:amod "
                                + "respect/NN/2:obl ”/''/6:punct for/IN/10:case the/DT/10:det road/NN/6:nmod "
                                + "././2:punct"))
                .containsExactly("Ruel: “full respect” for the road");
    }

    /** "Ruel placed hopes on a pause “as soon as possible,” the newspaper reported." */
    @Test
    void looksThroughAnOutletToWhomItQuotes() {
        assertThat(said(
                        Map.of(),
                        "Ruel/NNP/2:nsubj placed/VBD/16:ccomp/place hopes/NNS/2:obj/hope on/IN/6:case a/DT/6:det"
                                + " pause/NN/2:obl “/``/6:punct as/RB/9:advmod soon/RB/6:advmod as/IN/11:case"
                                + " possible/JJ/9:advcl ,/,/16:punct ”/''/16:punct the/DT/15:det newspaper/NN/16:nsubj"
                                + " reported/VBD/0:root/report ././16:punct"))
                .containsExactly("Ruel via newspaper: Ruel placed hopes on a pause “as soon as possible,”");
    }

    /** "A guest who met the council said the road was closed." */
    @Test
    void takesNobodyFromAClauseAboutTheSource() {
        assertThat(said(
                        Map.of(),
                        "A/DT/2:det guest/NN/7:nsubj who/WP/4:nsubj met/VBD/2:acl:relcl/meet the/DT/6:det "
                                + "council/NN/4:obj said/VBD/0:root/say the/DT/9:det road/NN/11:nsubj:pass "
                                + "was/VBD/11:aux:pass/be closed/VBN/7:ccomp/close ././7:punct"))
                .containsExactly("?: the road was closed");
    }

    /** "Ruel supporters said the road was closed." */
    @Test
    void takesNobodyForHisFollowers() {
        assertThat(said(
                        Map.of(),
                        "Ruel/NNP/2:compound supporters/NNS/3:nsubj/supporter said/VBD/0:root/say "
                                + "the/DT/5:det road/NN/7:nsubj:pass was/VBD/7:aux:pass/be closed/VBN/3:ccomp/close "
                                + "././3:punct"))
                .containsExactly("?: the road was closed");
    }

    /** "“Nobody knows the way out,” the newspaper wrote." */
    @Test
    void leavesAnOutletItsOwnWords() {
        assertThat(said(
                        Map.of(),
                        "“/``/11:punct Nobody/NN/3:nsubj knows/VBZ/11:ccomp/know the/DT/5:det way/NN/3:obj "
                                + "out/RB/3:advmod ,/,/11:punct ”/''/11:punct the/DT/10:det newspaper/NN/11:nsubj "
                                + "wrote/VBD/0:root/write ././11:punct"))
                .containsExactly("newspaper: “Nobody knows the way out,”");
    }

    /**
     * "speaker: words" for each statement.
     *
     * @param pronouns whom the article's references take each for
     */
    private static List<String> said(Map<String, String> pronouns, String... tagged) {
        Parsed article = Parsed.of(tagged);
        List<Actor> actors = new ArrayList<>();
        for (String name : List.of("Ruel", "Osk", "ministry", "council", "agency", "newspaper")) {
            if (article.text().characters().contains(name)) {
                Actor.Type type = Character.isUpperCase(name.charAt(0)) ? Actor.Type.PERSON : Actor.Type.ORGANIZATION;
                actors.add(withPronouns(article, article.actor(name, type, name), pronouns));
            }
        }
        return article.statements(actors.toArray(Actor[]::new)).stream()
                .map(statement -> statement.speaker().orElse("?")
                        + (statement.speaker().isPresent() && isPassedOn(statement)
                                ? " via " + statement.via().orElse("?")
                                : "")
                        + ": " + String.join(" … ", article.words(statement.content())))
                .toList();
    }

    private static boolean isPassedOn(Statement statement) {
        return statement.via().isPresent() && !statement.reported();
    }

    private static Actor withPronouns(Parsed article, Actor actor, Map<String, String> pronouns) {
        List<Mention> mentions = new ArrayList<>(actor.mentions());
        pronouns.forEach((pronoun, name) -> {
            int at = article.text().characters().indexOf(" " + pronoun + " ") + 1;
            if (name.equals(actor.id())) {
                mentions.add(new Mention(new Span(at, at + pronoun.length()), Mention.Kind.PRONOUN));
            }
        });
        return new Actor(actor.id(), actor.name(), actor.type(), actor.country(), actor.roles(), mentions);
    }
}
