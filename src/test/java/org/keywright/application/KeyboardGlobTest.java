package org.keywright.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Patterns for keyboards' ids. */
class KeyboardGlobTest {

    @ParameterizedTest
    @CsvSource({
        "planck/rev6, planck/rev6, true",
        "planck/rev6, planck/rev60, false",
        "planck/*, planck/rev6/base, true",
        "planck/*, planck, false",
        "*rev?, planck/rev6, true",
        "*rev?, planck/rev, false",
        "*, a/b/c, true",
        "**/rev1*, a/b/rev1, true",
        "a*b*c, axbxbxc, true",
        "a*b*c, axbxbx, false",
        "a.c, abc, false",
        "?, ab, false",
    })
    void aStarIsAnyTextAndAQuestionMarkOneCharacter(String pattern, String id, boolean matches) {
        assertThat(new KeyboardGlob(pattern).matches(id)).isEqualTo(matches);
    }

    @Test
    void manyStarsDoNotTakeLong() {
        String pattern = "*a".repeat(500) + "b";
        assertThat(new KeyboardGlob(pattern).matches("a".repeat(600))).isFalse();
    }
}
