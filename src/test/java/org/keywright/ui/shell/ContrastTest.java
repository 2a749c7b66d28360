package org.keywright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The colours of high contrast, measured as WCAG 2 does. */
class ContrastTest {

    private static final Pattern COLOUR = Pattern.compile("(-[a-z0-9-]+): (#[0-9a-f]{6});");
    private static final double TEXT = 7;
    private static final double LINE = 3;

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void textIsAtLeastSevenToOneOnEverythingItStandsOn(String theme) {
        Map<String, String> colours = colours(theme);
        for (String text : List.of("default", "muted", "subtle")) {
            for (String below :
                    List.of(
                            "-color-bg-default",
                            "-color-bg-subtle",
                            "-color-bg-inset",
                            "-kw-desk",
                            "-kw-panel",
                            "-color-neutral-subtle",
                            "-color-accent-subtle",
                            "-color-success-subtle",
                            "-color-warning-subtle",
                            "-color-danger-subtle")) {
                atLeast(TEXT, colours, "-color-fg-" + text, below);
            }
        }
        for (String role : List.of("accent", "success", "warning", "danger")) {
            atLeast(TEXT, colours, "-color-" + role + "-fg", "-color-bg-default");
            atLeast(TEXT, colours, "-color-" + role + "-fg", "-kw-desk");
            atLeast(TEXT, colours, "-color-fg-emphasis", "-color-" + role + "-emphasis");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void legendsAreAtLeastSevenToOneOnTheirCaps(String theme) {
        Map<String, String> colours = colours(theme);
        for (String kind :
                List.of("cap", "modifier", "media", "lighting", "macro", "firmware", "raw")) {
            atLeast(TEXT, colours, "-kw-cap-text", "-kw-" + kind + "-face");
            atLeast(TEXT, colours, "-kw-cap-soft", "-kw-" + kind + "-face");
            atLeast(LINE, colours, "-kw-" + kind + "-edge", "-kw-desk");
        }
        atLeast(TEXT, colours, "-kw-ghost-text", "-kw-desk");
        IntStream.range(0, 8)
                .forEach(
                        i -> {
                            String layer = "-kw-layer-" + i;
                            atLeast(TEXT, colours, layer + "-text", layer + "-face");
                            atLeast(LINE, colours, layer + "-edge", "-kw-desk");
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void linesAndFocusAreSeen(String theme) {
        Map<String, String> colours = colours(theme);
        for (String line :
                List.of(
                        "-color-border-default",
                        "-color-border-muted",
                        "-color-border-subtle",
                        "-kw-line",
                        "-kw-ghost-line",
                        "-color-accent-emphasis")) {
            atLeast(LINE, colours, line, "-color-bg-default");
            atLeast(LINE, colours, line, "-kw-desk");
        }
    }

    @Test
    void everyColourOfTheUsualThemesHasOneInHighContrast() {
        for (String theme : List.of("light", "dark")) {
            assertThat(colours(theme).keySet())
                    .containsAll(colours(theme + ".css", new HashMap<>()).keySet());
        }
    }

    @Test
    void theSystemsHighContrastIsHeardOf() {
        assertThat(SystemContrast.wanted(Map.of("Windows.SPI.HighContrast", true))).isTrue();
        assertThat(SystemContrast.wanted(Map.of("GTK.theme_name", "HighContrastInverse"))).isTrue();
        assertThat(SystemContrast.wanted(Map.of("GTK.theme_name", "Adwaita"))).isFalse();
        assertThat(SystemContrast.wanted(Map.of())).isFalse();
    }

    @Test
    void highContrastComesAfterWhatItChanges() {
        List<String> sheets = Themes.sheets(true, true, CapColours.PLAIN);
        assertThat(sheets.get(0)).endsWith("/dark.css");
        assertThat(sheets.get(1)).endsWith("contrast-dark.css");
        assertThat(sheets.getLast()).endsWith("/contrast.css");
        assertThat(Themes.sheets(false, false, CapColours.PLAIN))
                .noneMatch(sheet -> sheet.contains("contrast"));
    }

    private static void atLeast(double ratio, Map<String, String> in, String one, String other) {
        assertThat(in).containsKeys(one, other);
        assertThat(ratio(in.get(one), in.get(other)))
                .as("%s %s on %s %s", one, in.get(one), other, in.get(other))
                .isGreaterThanOrEqualTo(ratio);
    }

    /** Relative luminance and ratio of WCAG 2.2. */
    private static double ratio(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1)
                + 0.7152 * channel(colour, 3)
                + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double c = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    /** The colours that apply: those of high contrast over those of the usual theme. */
    private static Map<String, String> colours(String theme) {
        return colours("contrast-" + theme + ".css", new HashMap<>());
    }

    private static Map<String, String> colours(String sheet, Map<String, String> colours) {
        try (InputStream in =
                ContrastTest.class.getResourceAsStream("/org/keywright/ui/" + sheet)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Matcher matcher = COLOUR.matcher(text);
            while (matcher.find()) {
                colours.put(matcher.group(1), matcher.group(2));
            }
            return colours;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
