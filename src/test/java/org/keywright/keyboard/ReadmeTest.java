package org.keywright.keyboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.keywright.keyboard.Readme.Kind;

class ReadmeTest {

    @Test
    void wordsStayAndPicturesAddressesAndTagsGo() {
        Readme readme =
                Readme.of(
                        """
                        # My **board**

                        ![a picture](https://example.org/a.png)

                        A board by [somebody](https://example.org)
                        with <b>many</b> keys.

                        * Maintainer: `me`

                            make my/board:default
                        ```
                        qmk flash
                        ```
                        """);

        assertThat(readme.lines())
                .containsExactly(
                        new Readme.Line(Kind.HEADING, "My board"),
                        new Readme.Line(Kind.TEXT, "A board by somebody with many keys."),
                        new Readme.Line(Kind.POINT, "Maintainer: me"),
                        new Readme.Line(Kind.CODE, "make my/board:default"),
                        new Readme.Line(Kind.CODE, "qmk flash"));
    }

    @Test
    void aReadmeThatNeverEndsIsCut() {
        assertThat(Readme.of("* x\n".repeat(100_000)).lines()).hasSizeLessThanOrEqualTo(200);
        assertThat(Readme.of("[".repeat(1_000_000)).lines().getFirst().words().length())
                .isLessThan(1000);
        assertThat(Readme.of("")).isEqualTo(Readme.NONE);
    }
}
