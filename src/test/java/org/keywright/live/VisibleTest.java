package org.keywright.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Nothing that a device sends can do anything when it is shown. */
class VisibleTest {

    @Test
    void lettersOfAnyLanguageStay() {
        assertThat(Visible.text("kb 3:4 ü ㋡ 😀\tx")).isEqualTo("kb 3:4 ü ㋡ 😀\tx");
    }

    @Test
    void controlCharactersBecomePictures() {
        assertThat(Visible.text("\u001b[2J\u0007\u007f")).isEqualTo("␛[2J␇␡");
    }

    @Test
    void whatTurnsTextRoundOrIsNotDrawnBecomesItsNumber() {
        assertThat(Visible.text("a\u202eb\u200bc\u2028\u009b\ue000"))
                .isEqualTo("a<U+202E>b<U+200B>c<U+2028><U+009B><U+E000>");
    }
}
