package org.keywright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keywright.ui.FxTest;

/** Keycaps in colours of one's own choice. */
class CapColoursTest {

    private static final double TEXT = 4.5;

    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource(value = CapColours.class, names = "PLAIN", mode = EnumSource.Mode.EXCLUDE)
    void legendsOfEverySetAreReadableOnEveryKindOfKeyInBothThemes(CapColours set) {
        for (String theme : List.of("light", "dark")) {
            ThemeColours colours =
                    ThemeColours.of(
                            "/org/keywright/ui/" + theme + ".css",
                            "/org/keywright/ui/" + set.sheet(theme.equals("dark")).orElseThrow());
            for (String kind :
                    List.of("cap", "modifier", "media", "lighting", "macro", "firmware", "raw")) {
                for (String legend : List.of("-kw-cap-text", "-kw-cap-soft")) {
                    assertThat(
                                    SeenContrast.ratio(
                                            colours.seen(legend),
                                            colours.seen("-kw-" + kind + "-face")))
                            .as("%s, %s: %s on %s", set, theme, legend, kind)
                            .isGreaterThanOrEqualTo(TEXT);
                }
            }
        }
    }

    @Test
    void whatWasChosenIsDrawnAtOnceAndAtTheNextStart() {
        TestWindow first = TestWindow.open(folder, 990, 700);
        FxTest.run(
                () -> {
                    first.commands().theme(Themes.Choice.DARK);
                    first.commands().caps(CapColours.MEADOW);
                });
        assertThat(sheets(first)).anyMatch(sheet -> sheet.endsWith("caps/meadow-dark.css"));
        first.close();
        TestWindow next = TestWindow.open(folder, 990, 700);
        assertThat(sheets(next)).anyMatch(sheet -> sheet.endsWith("caps/meadow-dark.css"));
        FxTest.run(() -> next.commands().caps(CapColours.PLAIN));
        assertThat(sheets(next)).noneMatch(sheet -> sheet.contains("caps/"));
        next.close();
    }

    @Test
    void highContrastHasTheLastWord() {
        List<String> sheets = Themes.sheets(false, true, CapColours.HARBOUR);
        assertThat(
                        sheets.indexOf(
                                sheets.stream().filter(s -> s.contains("caps/")).findFirst().get()))
                .isLessThan(
                        sheets.indexOf(
                                sheets.stream()
                                        .filter(s -> s.endsWith("contrast-light.css"))
                                        .findFirst()
                                        .orElseThrow()));
    }

    private static List<String> sheets(TestWindow window) {
        return FxTest.on(() -> List.copyOf(window.stage().getScene().getStylesheets()));
    }
}
