package org.keywright.catalogue.search;

import java.util.List;
import java.util.regex.Pattern;
import org.keywright.keyboard.BoardSummary;

/** The words of all keyboards, numbered, and how far a typed word is from each keyboard. */
final class BoardTexts {

    /** Farther than any find: the keyboard does not have the word. */
    static final int FAR = 1 << 12;

    /** With fewer keyboards than this that have the word as typed, others are offered too. */
    private static final int FEW = 3;

    private static final int ACROSS_WORDS = 34;
    private static final int KEY_COUNT = 40;
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,2}");

    private static final TextField[] FIELDS = TextField.values();

    private final Vocabulary vocabulary = new Vocabulary();
    private final int[] starts;
    private final int[] words;
    private final byte[] fields;
    private final String[] folders;
    private final int[] keys;

    BoardTexts(List<BoardSummary> boards) {
        starts = new int[boards.size() + 1];
        folders = new String[boards.size()];
        keys = new int[boards.size()];
        Growing all = new Growing();
        for (int i = 0; i < boards.size(); i++) {
            folders[i] = Words.squeezed(Words.folded(boards.get(i).id()));
            keys[i] = boards.get(i).keys();
            add(boards.get(i), all);
            starts[i + 1] = all.size();
        }
        words = all.words();
        fields = all.fields();
        vocabulary.close();
    }

    /** A word that stands in several fields counts in the first of them. */
    private void add(BoardSummary board, Growing all) {
        int from = all.size();
        for (TextField field : FIELDS) {
            for (String text : field.texts(board)) {
                for (int word : vocabulary.numbers(text)) {
                    all.addOnce(word, field, from);
                }
            }
        }
    }

    /** The folder with letters and digits alone. */
    String folder(int board) {
        return folders[board];
    }

    /** How far the word is from each keyboard; {@link #FAR} or more where it is not found. */
    int[] distances(String folded) {
        TypedWord typed = new TypedWord(folded);
        byte[] likeness = vocabulary.literally(typed);
        int[] distances = new int[folders.length];
        if (measure(likeness, distances) + acrossWords(typed.text(), distances) < FEW) {
            vocabulary.addRough(typed, likeness);
            measure(likeness, distances);
            acrossWords(typed.text(), distances);
        }
        return distances;
    }

    /** Which keyboards have a word that is or begins as typed: what a minus takes away. */
    boolean[] having(String folded) {
        byte[] likeness = vocabulary.literally(new TypedWord(folded));
        boolean[] having = new boolean[folders.length];
        for (int board = 0; board < having.length; board++) {
            for (int i = starts[board]; i < starts[board + 1]; i++) {
                having[board] |= likeness[words[i]] <= Likeness.START.ordinal();
            }
        }
        return having;
    }

    private int measure(byte[] likeness, int[] distances) {
        int found = 0;
        for (int board = 0; board < distances.length; board++) {
            int least = FAR;
            for (int i = starts[board]; i < starts[board + 1]; i++) {
                byte kind = likeness[words[i]];
                if (kind != Likeness.NONE.ordinal()) {
                    least = Math.min(least, Vocabulary.kind(kind).cost() + fields[i]);
                }
            }
            distances[board] = least;
            found += least < FAR ? 1 : 0;
        }
        return found;
    }

    /** {@code gmmkpro} for the folder {@code gmmk/pro}, and {@code 61} for 61 keys. */
    private int acrossWords(String typed, int[] distances) {
        int count = NUMBER.matcher(typed).matches() ? Integer.parseInt(typed) : -1;
        int found = 0;
        for (int board = 0; board < distances.length; board++) {
            if (distances[board] > ACROSS_WORDS
                    && typed.length() > 2
                    && folders[board].contains(typed)) {
                distances[board] = ACROSS_WORDS;
                found++;
            } else if (count > 0 && distances[board] > KEY_COUNT && keys[board] == count) {
                distances[board] = KEY_COUNT;
                found++;
            }
        }
        return found;
    }
}
