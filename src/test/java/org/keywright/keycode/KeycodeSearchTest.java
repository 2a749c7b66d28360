package org.keywright.keycode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Type-ahead over all keycodes. */
class KeycodeSearchTest {

    private final KeycodeSearch search = new KeycodeSearch(TestTable.table());

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "KC_A; KC_A",
                "kc_ent; KC_ENTER",
                "enter; KC_ENTER",
                "a; KC_A",
                "7; KC_7",
                "!; KC_EXLM",
                "?; KC_QUES",
                "'; KC_QUOTE",
                "esc; KC_ESCAPE",
                "page up; KC_PAGE_UP",
                "boot; QK_BOOTLOADER",
                "volume; KC_AUDIO_VOL_UP",
                "caps word; QK_CAPS_WORD_TOGGLE",
                "mute; KC_AUDIO_MUTE",
                "left shift; KC_LEFT_SHIFT",
                "btn1; QK_MOUSE_BUTTON_1",
                "windows key; KC_LEFT_GUI",
                "f12; KC_F12"
            })
    void theExpectedKeycodeComesFirst(String query, String name) {
        assertThat(search.find(query, 5)).extracting(KeycodeEntry::name).first().isEqualTo(name);
    }

    @Test
    void everyKeycodeIsFoundByItsName() {
        assertThat(TestTable.table().entries())
                .allSatisfy(
                        entry -> assertThat(search.find(entry.name(), 1)).containsExactly(entry));
    }

    @Test
    void aBlankQueryFindsEverythingInTableOrder() {
        List<KeycodeEntry> all = TestTable.table().entries();

        assertThat(search.find(" ", Integer.MAX_VALUE)).isEqualTo(all);
        assertThat(search.find("", 3)).isEqualTo(all.subList(0, 3));
    }

    @Test
    void nonsenseFindsNothing() {
        assertThat(search.find("qqqq", 5)).isEmpty();
        assertThat(search.find("x".repeat(100_000), 5)).isEmpty();
        assertThat(search.find("((((.*", 5)).isEmpty();
    }

    @Test
    void wordsOfTheReadersLanguageAreFoundBesideTheTablesOwn() {
        KeycodeSearch german =
                new KeycodeSearch(
                        TestTable.table(),
                        words -> words.equals("Space bar") ? "Leertaste" : words);
        assertThat(german.find("leert", 5)).extracting(KeycodeEntry::name).contains("KC_SPACE");
        assertThat(german.find("space bar", 5)).extracting(KeycodeEntry::name).contains("KC_SPACE");
    }
}
