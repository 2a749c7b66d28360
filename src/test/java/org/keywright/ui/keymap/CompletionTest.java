package org.keywright.ui.keymap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keywright.keycode.KeycodeSearch;
import org.keywright.keycode.TestTable;

/** How a keycode that is being typed may go on. */
class CompletionTest {

    private final KeycodeSearch search = new KeycodeSearch(TestTable.table());
    private final Completion completion = new Completion(query -> search.find(query, 10));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "LT(1,KC_ENT; LT(1,KC_ENTER",
                "ent; KC_ENTER",
                "LCTL(KC_SPA; LCTL(KC_SPACE",
                "os; OSM(",
                "l; LT("
            })
    void theFirstOfferReplacesTheWordBeforeTheCursor(String typed, String completed) {
        String offer = completion.after(typed, typed.length()).getFirst();
        assertThat(Completion.replaced(typed, typed.length(), offer)).isEqualTo(completed);
    }

    @Test
    void whatFollowsTheCursorStays() {
        assertThat(Completion.replaced("LT(1,KC_E)", 9, "KC_ENTER")).isEqualTo("LT(1,KC_ENTER)");
    }

    @Test
    void nothingIsOfferedForNumbersAndNothing() {
        assertThat(completion.after("LT(1", 4)).isEmpty();
        assertThat(completion.after("LT(1,", 5)).isEmpty();
        assertThat(completion.after("", 0)).isEmpty();
    }
}
