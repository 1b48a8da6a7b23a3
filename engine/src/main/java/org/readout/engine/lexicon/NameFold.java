package org.readout.engine.lexicon;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Brings spellings of one word together. */
public final class NameFold {

    private NameFold() {}

    /** Without accents and with straight apostrophes; case stays. */
    public static String accents(String word) {
        if (isAscii(word)) {
            return word;
        }
        StringBuilder plain = new StringBuilder(word.length());
        String split = Normalizer.normalize(word, Normalizer.Form.NFD);
        for (int i = 0; i < split.length(); i++) {
            char c = split.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                plain.append(plain(c));
            }
        }
        return plain.toString();
    }

    private static String plain(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u02BC', '\u02BB', '`', '\u00B4' -> "'";
            case '\u2010', '\u2011' -> "-";
            case 'ı' -> "i";
            case 'ł' -> "l";
            case 'Ł' -> "L";
            case 'ø' -> "o";
            case 'Ø' -> "O";
            case 'đ' -> "d";
            case 'Đ' -> "D";
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'ə' -> "a";
            default -> String.valueOf(c);
        };
    }

    public static String lower(String word) {
        return accents(word).toLowerCase(Locale.ROOT);
    }

    /**
     * The sound of a name, roughly: spellings of one name that differ by the way it was carried over from another
     * script come out alike ("Sergei" and "Sergey", "Zelenskyy" and "Zelensky", "al-Sissi" and "Sisi").
     */
    public static String sound(String word) {
        String s = lower(word).replace("'", "");
        if (s.startsWith("al-") || s.startsWith("el-")) {
            s = s.substring(3);
        }
        s = s.replace("-", "")
                .replace("kh", "h")
                .replace("ph", "f")
                .replace("ou", "u")
                .replace("oo", "u")
                .replace("ee", "i")
                .replace("tch", "ch")
                .replace("ck", "k")
                .replace("q", "k")
                .replace("w", "v")
                .replace("y", "i")
                .replace("j", "i")
                .replace("x", "ks")
                .replace("ts", "z")
                .replace("tz", "z");
        StringBuilder sound = new StringBuilder(s.length());
        for (int i = 0; i < s.length(); i++) {
            if (i == 0 || s.charAt(i) != s.charAt(i - 1)) {
                sound.append(s.charAt(i));
            }
        }
        String folded = sound.toString().replace("iei", "ei");
        return folded.length() > 3 && folded.endsWith("ei") ? folded.substring(0, folded.length() - 2) + "i" : folded;
    }

    /**
     * The consonants of a name, with those that transliterations mix up brought together; empty where too few are left
     * to tell names apart ("Araghchi" and "Araqchi", "Gaddafi" and "Qadhafi").
     */
    public static String skeleton(String word) {
        String s =
                lower(word).replace("'", "").replace("-", "").replace("sh", "s").replace("ch", "1");
        StringBuilder skeleton = new StringBuilder();
        for (int i = 0; i < s.length(); i++) {
            char c = switch (s.charAt(i)) {
                case 'g', 'q', 'c', 'x' -> 'k';
                case 'd' -> 't';
                case 'p' -> 'b';
                case 'v', 'w' -> 'f';
                case 'z' -> 's';
                default -> s.charAt(i);
            };
            boolean vowel = "aeiouyhj".indexOf(c) >= 0;
            if (!vowel && (skeleton.isEmpty() || skeleton.charAt(skeleton.length() - 1) != c)) {
                skeleton.append(c);
            }
        }
        return skeleton.length() >= 3 && s.length() >= 5
                ? skeleton.insert(0, s.charAt(0)).toString()
                : "";
    }

    /** Whether two folded words are the same but for a letter or two, as transliterations are. */
    public static boolean near(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        int shorter = Math.min(one.length(), other.length());
        if (shorter < 4 || one.charAt(0) != other.charAt(0) || Math.abs(one.length() - other.length()) > 2) {
            return false;
        }
        return distance(one, other) <= (shorter < 7 ? 1 : 2);
    }

    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }

    /** A phrase cut as a tokeniser cuts it: at blanks, before a possessive mark, before a comma. */
    public static List<String> words(String phrase) {
        List<String> words = new ArrayList<>();
        for (String piece : accents(phrase).split("\\s+")) {
            if (piece.endsWith("'s") && piece.length() > 2) {
                words.add(piece.substring(0, piece.length() - 2));
                words.add("'s");
            } else if (piece.endsWith(",") && piece.length() > 1) {
                words.add(piece.substring(0, piece.length() - 1));
                words.add(",");
            } else if (!piece.isEmpty()) {
                words.add(piece);
            }
        }
        return words;
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return false;
            }
        }
        return word.indexOf('`') < 0;
    }
}
