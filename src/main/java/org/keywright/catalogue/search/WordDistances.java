package org.keywright.catalogue.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keywright.keyboard.BoardSummary;

/** How far each keyboard is from all words typed together. */
final class WordDistances {

    private static final int FORMER_NAME = 3;
    private static final int BEGINS_SO = 8;

    private final BoardTexts texts;
    private final int boards;
    private final Map<String, Integer> formerNames = new HashMap<>();

    WordDistances(List<BoardSummary> boards, BoardTexts texts) {
        this.texts = texts;
        this.boards = boards.size();
        for (int i = 0; i < boards.size(); i++) {
            for (String name : boards.get(i).formerNames()) {
                formerNames.put(Words.squeezed(Words.folded(name)), i);
            }
        }
    }

    /** The sum over all words, and less for a folder that is or begins what was typed. */
    int[] of(List<String> words) {
        int[] sums = new int[boards];
        for (String word : words) {
            int[] distances = texts.distances(word);
            for (int i = 0; i < sums.length; i++) {
                sums[i] = Math.min(sums[i] + distances[i], BoardTexts.FAR);
            }
        }
        String all = String.join("", words);
        if (!all.isEmpty()) {
            preferFolders(all, sums);
        }
        return sums;
    }

    private void preferFolders(String all, int[] sums) {
        for (int i = 0; i < sums.length; i++) {
            if (sums[i] < BoardTexts.FAR && texts.folder(i).startsWith(all)) {
                boolean same = texts.folder(i).length() == all.length();
                sums[i] = same ? 0 : Math.max(1, sums[i] - BEGINS_SO);
            }
        }
        Integer former = formerNames.get(all);
        if (former != null) {
            sums[former] = Math.min(sums[former], FORMER_NAME);
        }
    }
}
