package org.keywright.ui.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables of translations in gettext's format. */
class PoReaderTest {

    @Test
    void aRowHasContextTextAndTranslation() {
        assertThat(
                        PoReader.read(
                                "# said once\nmsgctxt \"verb\"\nmsgid \"Open\"\nmsgstr \"Öffnen\""))
                .containsExactly(new PoEntry("verb", "Open", "", List.of("Öffnen"), 2));
    }

    @Test
    void aTextMayRunOverSeveralLinesAndHoldEscapes() {
        assertThat(PoReader.read("msgid \"\"\n\"a\\n\"\n\"\\\"b\\\\\"\nmsgstr \"c\\td\"\n"))
                .containsExactly(new PoEntry("", "a\n\"b\\", "", List.of("c\td"), 1));
    }

    @Test
    void aCountedRowHasOneTranslationForEachForm() {
        assertThat(
                        PoReader.read(
                                "msgid \"{0} key\"\nmsgid_plural \"{0} keys\"\n"
                                        + "msgstr[0] \"{0} Taste\"\nmsgstr[1] \"{0} Tasten\"\n"))
                .containsExactly(
                        new PoEntry(
                                "", "{0} key", "{0} keys", List.of("{0} Taste", "{0} Tasten"), 1));
    }

    @Test
    void whatIsNotUnderstoodIsRefusedWithItsLine() {
        refused("msgid \"a\"\nmsgfoo \"b\"", "line 2");
        refused("msgid \"a\"\nmsgid \"b\"", "line 2");
        refused("msgid \"a", "line 1");
        refused("msgid \"a\\q\"", "line 1");
        refused("\"a\"", "line 1");
        refused("msgstr \"a\"", "msgid");
        refused("msgid \"a\" b\"", "line 1");
    }

    private static void refused(String file, String why) {
        assertThatThrownBy(() -> PoReader.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }
}
