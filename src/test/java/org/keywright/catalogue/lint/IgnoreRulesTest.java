package org.keywright.catalogue.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IgnoreRulesTest {

    @ParameterizedTest
    @CsvSource({
        "*.hex, a/b/firmware.hex, true",
        "*.hex, a/b/firmware.hexes, false",
        "build/, a/build/x/y.c, true",
        "build/, a/build, false",
        "build, a/build, true",
        "/kb.c, kb.c, true",
        "/kb.c, a/kb.c, false",
        "/keyboards/**/kb.c, keyboards/kb.c, true",
        "/keyboards/**/kb.c, keyboards/a/b/kb.c, true",
        "/keyboards/**/keymaps/via/*, keyboards/a/keymaps/via/keymap.c, true",
        "/keyboards/**/keymaps/via/*, keyboards/a/keymaps/viable/keymap.c, false",
        "docs/**.gif, docs/a.gif, true",
        "docs/**.gif, docs/b/a.gif, false",
        "a/**, a/b/c, true",
        "a/**, a, false",
        "via*.json, keyboards/x/via_x.json, true",
        "._*, a/._b, true",
        "file[0-9].c, file7.c, true",
        "file[!0-9].c, file7.c, false",
        "file[a-].c, file-.c, true",
        "a?c, abc, true",
        "\\!a, !a, true",
        "#a, #a, false",
        "*~, x.c~, true"
    })
    void aLineMeansThePathsThatGitTakesItFor(String line, String path, boolean ignored) {
        assertThat(IgnoreRules.read(line).ignores(path)).isEqualTo(ignored);
    }

    @Test
    void theLastLineThatFitsDecides() {
        IgnoreRules rules = IgnoreRules.read("*.png\n!docs/*.png\ndocs/bad.png  \n\n/\n!\n");
        assertThat(rules.ignores("a.png")).isTrue();
        assertThat(rules.ignores("docs/a.png")).isFalse();
        assertThat(rules.ignores("docs/bad.png")).isTrue();
    }

    @Test
    void manyStarsDoNotMakeItSlow() {
        IgnoreRules rules = IgnoreRules.read("*a".repeat(200) + "b\n" + "**/a/".repeat(90) + "b");
        assertThat(rules.ignores("a".repeat(2000))).isFalse();
        assertThat(rules.ignores("a/".repeat(500) + "c")).isFalse();
    }
}
