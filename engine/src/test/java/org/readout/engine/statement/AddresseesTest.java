package org.readout.engine.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.engine.actor.Actor;
import org.readout.engine.actor.Mention;
import org.readout.engine.text.Span;

/** To whom something was said; each sentence was parsed by the parser that is shipped. */
class AddresseesTest {

    /** "Ruel warned Osk that the bridge would close." */
    @Test
    void isTheOneWarned() {
        assertThat(to("Ruel/NNP/2:nsubj warned/VBD/0:root/warn Osk/NNP/2:obj that/IN/8:mark the/DT/6:det "
                        + "bridge/NN/8:nsubj would/MD/8:aux close/VB/2:ccomp ././2:punct"))
                .contains("Osk");
    }

    /** "Ruel urged Osk to wait." */
    @Test
    void isTheOneUrgedToDoSomething() {
        assertThat(to("Ruel/NNP/2:nsubj urged/VBD/0:root/urge Osk/NNP/2:obj to/TO/5:mark wait/VB/2:xcomp "
                        + "././2:punct"))
                .contains("Osk");
    }

    /** "Ruel said to Osk that the bridge would close." */
    @Test
    void isTheOneItWasSaidTo() {
        assertThat(to("Ruel/NNP/2:nsubj said/VBD/0:root/say to/IN/4:case Osk/NNP/2:obl that/IN/9:mark "
                        + "the/DT/7:det bridge/NN/9:nsubj would/MD/9:aux close/VB/2:ccomp ././2:punct"))
                .contains("Osk");
    }

    /** "In a call with Osk, Ruel said that the bridge would close." */
    @Test
    void isTheOtherSideOfTheCallItWasSaidIn() {
        assertThat(to("In/IN/3:case a/DT/3:det call/NN/8:obl with/IN/5:case Osk/NNP/3:nmod ,/,/8:punct "
                        + "Ruel/NNP/8:nsubj said/VBD/0:root/say that/IN/13:mark the/DT/11:det bridge/NN/13:nsubj "
                        + "would/MD/13:aux close/VB/8:ccomp ././8:punct"))
                .contains("Osk");
    }

    /** "In a letter to Osk, Ruel said that the bridge would close." */
    @Test
    void isTheOneALetterIsTo() {
        assertThat(to("In/IN/3:case a/DT/3:det letter/NN/8:obl to/IN/5:case Osk/NNP/3:nmod ,/,/8:punct "
                        + "Ruel/NNP/8:nsubj said/VBD/0:root/say that/IN/13:mark the/DT/11:det bridge/NN/13:nsubj "
                        + "would/MD/13:aux close/VB/8:ccomp ././8:punct"))
                .contains("Osk");
    }

    /** "Ruel met Osk on Monday. During the talks, Ruel stressed that the bridge would close." */
    @Test
    void isTheOtherSideOfTheTalksToldOfBefore() {
        assertThat(to(
                        "Ruel/NNP/2:nsubj met/VBD/0:root/meet Osk/NNP/2:obj on/IN/5:case Monday/NNP/2:obl "
                                + "././2:punct",
                        "During/IN/3:case the/DT/3:det talks/NNS/6:obl/talk ,/,/6:punct Ruel/NNP/6:nsubj "
                                + "stressed/VBD/0:root/stress that/IN/11:mark the/DT/9:det bridge/NN/11:nsubj "
                                + "would/MD/11:aux close/VB/6:ccomp ././6:punct"))
                .contains("Osk");
    }

    /** "Ruel met Osk on Monday. Ruel said the bridge would close." */
    @Test
    void isNobodyWhereOnlyAMeetingIsToldOfBefore() {
        assertThat(to(
                        "Ruel/NNP/2:nsubj met/VBD/0:root/meet Osk/NNP/2:obj on/IN/5:case Monday/NNP/2:obl "
                                + "././2:punct",
                        "Ruel/NNP/2:nsubj said/VBD/0:root/say the/DT/4:det bridge/NN/6:nsubj would/MD/6:aux "
                                + "close/VB/2:ccomp ././2:punct"))
                .isEmpty();
    }

    /** "Ruel met Osk on Monday. The ministry said Ruel stressed that the bridge would close." */
    @Test
    void isTheOtherSideOfTheContactThatAnOfficeReadsOut() {
        assertThat(to(
                        "Ruel/NNP/2:nsubj met/VBD/0:root/meet Osk/NNP/2:obj on/IN/5:case Monday/NNP/2:obl "
                                + "././2:punct",
                        "The/DT/2:det ministry/NN/3:nsubj said/VBD/0:root/say Ruel/NNP/5:nsubj "
                                + "stressed/VBD/3:ccomp/stress that/IN/10:mark the/DT/8:det bridge/NN/10:nsubj "
                                + "would/MD/10:aux close/VB/5:ccomp ././3:punct"))
                .contains("Osk");
    }

    /**
     * "Ruel met Tam on Monday. Ruel met Osk on Monday. The ministry said Ruel stressed that the bridge would close."
     */
    @Test
    void isNobodyWhereAnOfficeMayReadOutEitherOfTwoContacts() {
        assertThat(to(
                        "Ruel/NNP/2:nsubj met/VBD/0:root/meet Tam/NNP/2:obj on/IN/5:case Monday/NNP/2:obl ././2:punct",
                        "Ruel/NNP/2:nsubj met/VBD/0:root/meet Osk/NNP/2:obj on/IN/5:case Monday/NNP/2:obl ././2:punct",
                        "The/DT/2:det ministry/NN/3:nsubj said/VBD/0:root/say Ruel/NNP/5:nsubj "
                                + "stressed/VBD/3:ccomp/stress that/IN/10:mark the/DT/8:det bridge/NN/10:nsubj "
                                + "would/MD/10:aux close/VB/5:ccomp ././3:punct"))
                .isEmpty();
    }

    /** "Ruel told the anchor Osk that the bridge would close." */
    @Test
    void isNobodyWhereAJournalistIsTold() {
        assertThat(to("Ruel/NNP/2:nsubj told/VBD/0:root/tell the/DT/5:det anchor/NN/5:compound Osk/NNP/2:obj "
                        + "that/IN/10:mark the/DT/8:det bridge/NN/10:nsubj would/MD/10:aux close/VB/2:ccomp "
                        + "././2:punct"))
                .isEmpty();
    }

    /** "After a meeting with Osk, Ruel said that the bridge would close." */
    @Test
    void isNobodyAfterTalks() {
        assertThat(to("After/IN/3:case a/DT/3:det meeting/NN/8:obl with/IN/5:case Osk/NNP/3:nmod ,/,/8:punct "
                        + "Ruel/NNP/8:nsubj said/VBD/0:root/say that/IN/13:mark the/DT/11:det bridge/NN/13:nsubj "
                        + "would/MD/13:aux close/VB/8:ccomp ././8:punct"))
                .isEmpty();
    }

    /** "Ruel posted that the talks with Osk were useful." */
    @Test
    void isNobodyWhereWordsArePosted() {
        assertThat(to("Ruel/NNP/2:nsubj posted/VBD/0:root/post that/IN/9:mark the/DT/5:det "
                        + "talks/NNS/9:nsubj/talk with/IN/7:case Osk/NNP/5:nmod were/VBD/9:cop/be useful/JJ/2:ccomp "
                        + "././2:punct"))
                .isEmpty();
    }

    /** "Ruel and Tam told Osk that the bridge would close." */
    @Test
    void isNobodyWhereSeveralSaySo() {
        assertThat(to("Ruel/NNP/4:nsubj and/CC/3:cc Tam/NNP/1:conj told/VBD/0:root/tell Osk/NNP/4:obj "
                        + "that/IN/10:mark the/DT/8:det bridge/NN/10:nsubj would/MD/10:aux close/VB/4:ccomp "
                        + "././4:punct"))
                .isEmpty();
    }

    /** "Ruel referred to Osk as a friend of the bridge." */
    @Test
    void isNotTheOneReferredTo() {
        assertThat(to("Ruel/NNP/2:nsubj referred/VBD/0:root/refer to/IN/4:case Osk/NNP/2:obl as/IN/7:case "
                        + "a/DT/7:det friend/NN/2:obl of/IN/10:case the/DT/10:det bridge/NN/7:nmod ././2:punct"))
                .isEmpty();
    }

    /** "Ruel called Osk a man of peace." */
    @Test
    void isNotTheOneDescribed() {
        assertThat(to("Ruel/NNP/2:nsubj called/VBD/0:root/call Osk/NNP/5:nsubj a/DT/5:det man/NN/2:xcomp "
                        + "of/IN/7:case peace/NN/5:nmod ././2:punct"))
                .isEmpty();
    }

    /** "Ruel called Osk and demanded that the bridge close." */
    @Test
    void isTheOneCalledBefore() {
        assertThat(to("Ruel/NNP/2:nsubj called/VBD/0:root/call Osk/NNP/2:obj and/CC/5:cc "
                        + "demanded/VBD/2:conj/demand that/IN/9:mark the/DT/9:det bridge/NN/9:compound "
                        + "close/NN/5:ccomp ././2:punct"))
                .contains("Osk");
    }

    /** "Ruel told Osk that the bridge would close. She added that the road would close too." */
    @Test
    void staysTheSameInTheNextSentence() {
        assertThat(to(
                        "Ruel/NNP/2:nsubj told/VBD/0:root/tell Osk/NNP/2:obj that/IN/8:mark the/DT/6:det "
                                + "bridge/NN/8:nsubj would/MD/8:aux close/VB/2:ccomp ././2:punct",
                        "She/PRP/2:nsubj added/VBD/0:root/add that/IN/7:mark the/DT/5:det road/NN/7:nsubj "
                                + "would/MD/7:aux close/VB/2:ccomp too/RB/7:advmod ././2:punct"))
                .contains("Osk");
    }

    /** "Ruel said she would raise the bridge in a call with Osk." */
    @Test
    void isNotTheOtherSideOfACallThatIsOnlyTalkedOf() {
        assertThat(to("Ruel/NNP/2:nsubj said/VBD/0:root/say she/PRP/5:nsubj would/MD/5:aux raise/VB/2:ccomp "
                        + "the/DT/7:det bridge/NN/5:obj in/IN/10:case a/DT/10:det call/NN/5:obl with/IN/12:case "
                        + "Osk/NNP/10:nmod ././2:punct"))
                .isEmpty();
    }

    /**
     * Whom the last statement was said to; Ruel, Osk and Tam are persons, "she" is Ruel, the ministry is of her
     * country.
     */
    private static Optional<String> to(String... tagged) {
        Parsed article = Parsed.of(tagged);
        List<Actor> actors = new ArrayList<>();
        for (String name : List.of("Ruel", "Osk", "Tam")) {
            if (article.text().characters().contains(name)) {
                actors.add(article.actor(name, Actor.Type.PERSON, name));
            }
        }
        actors.set(0, withPronouns(article, actors.getFirst()));
        if (article.text().characters().contains("ministry")) {
            actors.add(article.actor("ministry", Actor.Type.ORGANIZATION, "ministry"));
        }
        List<Statement> statements = article.statements(actors.toArray(Actor[]::new));
        return statements.isEmpty() ? Optional.empty() : statements.getLast().to();
    }

    private static Actor withPronouns(Parsed article, Actor actor) {
        List<Mention> mentions = new ArrayList<>(actor.mentions());
        String characters = article.text().characters();
        for (String pronoun : List.of("She ", "she ")) {
            int at = characters.indexOf(pronoun);
            if (at >= 0) {
                mentions.add(new Mention(new Span(at, at + pronoun.length() - 1), Mention.Kind.PRONOUN));
            }
        }
        return new Actor(actor.id(), actor.name(), actor.type(), actor.country(), actor.roles(), mentions);
    }
}
