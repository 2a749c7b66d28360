package org.keywright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The colours of the light and the dark theme, measured as WCAG 2 does; 4.5 to 1 is its AA. */
class UsualContrastTest {

    private static final double TEXT = 4.5;
    private static final List<String> BELOW = List.of("-kw-panel", "-kw-desk");

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void textIsReadableOnPanelsTheDeskAndEverythingThatIsTinted(String theme) {
        ThemeColours colours = ThemeColours.usual(theme);
        for (String text : List.of("default", "muted", "subtle")) {
            for (String below : BELOW) {
                atLeast(colours, "-color-fg-" + text, below);
                for (String tint : List.of("neutral", "accent", "success", "warning", "danger")) {
                    atLeast(colours, "-color-fg-" + text, "-color-" + tint + "-subtle", below);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void whatIsGoodOrBadIsReadableAndSoAreWordsOnItsColour(String theme) {
        ThemeColours colours = ThemeColours.usual(theme);
        for (String role : List.of("accent", "success", "warning", "danger")) {
            for (String below : BELOW) {
                atLeast(colours, "-color-" + role + "-fg", below);
                atLeast(colours, "-color-" + role + "-fg", "-color-" + role + "-subtle", below);
            }
            atLeast(colours, "-color-fg-emphasis", "-color-" + role + "-emphasis");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void legendsAreReadableOnTheirCaps(String theme) {
        ThemeColours colours = ThemeColours.usual(theme);
        for (String kind :
                List.of("cap", "modifier", "media", "lighting", "macro", "firmware", "raw")) {
            atLeast(colours, "-kw-cap-text", "-kw-" + kind + "-face");
            atLeast(colours, "-kw-cap-soft", "-kw-" + kind + "-face");
        }
        BELOW.forEach(below -> atLeast(colours, "-kw-ghost-text", below));
        IntStream.range(0, 8)
                .mapToObj(layer -> "-kw-layer-" + layer)
                .forEach(layer -> atLeast(colours, layer + "-text", layer + "-face"));
    }

    private static void atLeast(ThemeColours colours, String text, String... below) {
        assertThat(SeenContrast.ratio(colours.seen(text), colours.seen(below)))
                .as("%s on %s", text, List.of(below))
                .isGreaterThanOrEqualTo(TEXT);
    }
}
