package org.readout.bench.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** A happening: who is in it, the facts that can be told of it, and what has been written about it so far. */
final class MadeStory {

    /** Stories of one topic share words; there are so many topics. */
    private static final int TOPICS = 400;

    private static final int TOPIC_WORDS = 120;
    private static final int NAMES = 12_000;
    private static final int FACTS = 14;
    /** Reports that others may still copy. */
    private static final int REMEMBERED = 4;

    private final int number;
    private final int topic;
    private final List<String> names = new ArrayList<>();
    private final List<List<String>> facts = new ArrayList<>();
    private final List<List<String>> reports = new ArrayList<>();

    MadeStory(int number, RandomGenerator chance) {
        this.number = number;
        topic = (int) (TOPICS * Math.pow(chance.nextDouble(), 1.5));
        int count = 4 + chance.nextInt(4);
        for (int i = 0; i < count; i++) {
            // Few names are in the news each day, most are once.
            names.add(Lexis.name((int) (NAMES * Math.pow(chance.nextDouble(), 3))));
        }
        for (int i = 0; i < FACTS; i++) {
            facts.add(fact(chance));
        }
    }

    int number() {
        return number;
    }

    private List<String> fact(RandomGenerator chance) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            words.add(
                    switch (chance.nextInt(7)) {
                        case 0 -> names.get(chance.nextInt(names.size()));
                        case 1 -> String.valueOf(2 + (int) Math.exp(chance.nextDouble() * 9));
                        case 2, 3 -> topicWord(chance);
                        default -> Lexis.contentWord(chance);
                    });
        }
        return words;
    }

    private String topicWord(RandomGenerator chance) {
        return Lexis.made(400 + topic * 61 + chance.nextInt(TOPIC_WORDS));
    }

    String headline(RandomGenerator chance) {
        List<String> words = new ArrayList<>(List.of(
                names.get(chance.nextInt(2)),
                Lexis.contentWord(chance),
                topicWord(chance),
                names.get(chance.nextInt(names.size()))));
        words.addAll(facts.get(chance.nextInt(3)).subList(0, 3));
        return capital(String.join(" ", words));
    }

    /** An own report: the chief facts first, each in other words than another newsroom's. */
    List<String> report(RandomGenerator chance) {
        List<String> sentences = new ArrayList<>();
        int length = 8 + chance.nextInt(9);
        for (int i = 0; i < length; i++) {
            int fact = i < 3 ? i : chance.nextInt(FACTS);
            sentences.add(chance.nextInt(4) == 0 && i > 1 ? background(chance) : tell(facts.get(fact), chance));
        }
        remember(sentences);
        return sentences;
    }

    /** Another's report word for word, cut or with a paragraph more. */
    List<String> copy(RandomGenerator chance) {
        List<String> source = reports.get(chance.nextInt(reports.size()));
        List<String> copied = new ArrayList<>(source);
        switch (chance.nextInt(3)) {
            case 0 -> copied.subList(source.size() * 2 / 3, source.size()).clear();
            case 1 -> copied.add(background(chance));
            default -> {}
        }
        return copied;
    }

    /** Another's report sentence by sentence, half of its words replaced by their like. */
    List<String> rewrite(RandomGenerator chance) {
        return reports.get(chance.nextInt(reports.size())).stream()
                .map(sentence -> retell(sentence, chance))
                .toList();
    }

    /** The first sentences of a report, for a roundup. */
    List<String> inShort(RandomGenerator chance) {
        return List.of(tell(facts.get(0), chance), tell(facts.get(1), chance));
    }

    boolean isReported() {
        return !reports.isEmpty();
    }

    private void remember(List<String> report) {
        if (reports.size() < REMEMBERED) {
            reports.add(List.copyOf(report));
        }
    }

    private String tell(List<String> fact, RandomGenerator chance) {
        List<String> words = new ArrayList<>();
        for (String word : fact) {
            words.add(Lexis.word(chance));
            if (chance.nextInt(5) > 0) {
                words.add(chance.nextInt(3) == 0 ? Lexis.synonym(word) : word);
            }
            words.add(Lexis.word(chance));
        }
        return sentence(words);
    }

    private String background(RandomGenerator chance) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 18; i++) {
            words.add(i % 6 == 3 ? topicWord(chance) : Lexis.word(chance));
        }
        return sentence(words);
    }

    private static String retell(String sentence, RandomGenerator chance) {
        List<String> words = new ArrayList<>();
        for (String word : sentence.substring(0, sentence.length() - 1).split(" ")) {
            words.add(chance.nextInt(3) == 0 ? Lexis.synonym(word) : word);
        }
        return sentence(words);
    }

    private static String sentence(List<String> words) {
        return capital(String.join(" ", words)) + ".";
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
