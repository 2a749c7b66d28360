package org.keywright.ui.quick;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How words typed in haste are found. */
class QuickMatchTest {

    @Test
    void theBeginningOfATitleIsBetterThanOfAWordThanTheInside() {
        assertThat(score("bui", "Builds…"))
                .isGreaterThan(score("bui", "Not build"))
                .isGreaterThan(score("bui", "Rebuild"));
        assertThat(score("bui", "Not build")).isGreaterThan(score("bui", "Rebuild"));
        assertThat(score("bui", "Rebuild")).isPositive();
    }

    @Test
    void firstLettersOfWordsAreEnough() {
        assertThat(score("ff", "Flash a file…")).isPositive();
        assertThat(score("flfi", "Flash a file…")).isPositive();
        assertThat(score("fx", "Flash a file…")).isZero();
        assertThat(score("lsh", "Flash a file…")).isZero();
    }

    @Test
    void everyWordHasToFitAndTheDetailCountsLess() {
        assertThat(QuickMatch.score("open lab", "Open keymap.json", "/home/lab")).isPositive();
        assertThat(QuickMatch.score("open zoo", "Open keymap.json", "/home/lab")).isZero();
        assertThat(QuickMatch.score("lab", "Label", "")).isGreaterThan(score("lab", "x", "label"));
    }

    @Test
    void aBookPastedIntoTheFieldFindsNothing() {
        assertThat(score("a".repeat(100_000), "a")).isZero();
    }

    private static int score(String query, String title) {
        return score(query, title, "");
    }

    private static int score(String query, String title, String detail) {
        return QuickMatch.score(query, title, detail);
    }
}
