package org.keywright.catalogue.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Texts as they are compared: small letters without accents, cut at everything else. */
final class Words {

    /** The bits of digits in a {@link #mask}. */
    static final long DIGITS = 0x3ffL << 26;

    private Words() {}

    /** Small letters without accents or apostrophes; everything else stays. */
    static String folded(String text) {
        String small = text.toLowerCase(Locale.ROOT).replace("'", "").replace("\u2019", "");
        for (int i = 0; i < small.length(); i++) {
            if (small.charAt(i) >= 0x80) {
                return withoutAccents(small);
            }
        }
        return small;
    }

    private static String withoutAccents(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(apart.length());
        apart.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** The runs of letters and digits of a folded text. */
    static List<String> of(String folded) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= folded.length(); i++) {
            boolean inside = i < folded.length() && Character.isLetterOrDigit(folded.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(folded.substring(start, i));
                start = -1;
            }
        }
        return words;
    }

    /** Only the letters and digits of a folded text. */
    static String squeezed(String folded) {
        StringBuilder kept = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            if (Character.isLetterOrDigit(folded.charAt(i))) {
                kept.append(folded.charAt(i));
            }
        }
        return kept.toString();
    }

    /** One bit for each letter and digit that occurs; other characters share the last bit. */
    static long mask(String folded) {
        long mask = 0;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            int bit = c >= 'a' && c <= 'z' ? c - 'a' : c >= '0' && c <= '9' ? 26 + c - '0' : 36;
            mask |= 1L << bit;
        }
        return mask;
    }
}
