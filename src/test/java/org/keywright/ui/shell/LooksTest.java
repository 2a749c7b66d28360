package org.keywright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keywright.ui.FxTest;

/** Everything that the window can show, looked at. */
class LooksTest {

    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "CONTRAST_DARK"})
    void nothingIsCutOrPaleOrLiesOverSomethingElse(Themes.Choice theme) {
        TestWindow window = TestWindow.open(folder, 1280, 800);
        List<String> faults = new ArrayList<>();
        FxTest.run(() -> window.commands().theme(theme));
        for (WindowTour.Stop stop : WindowTour.of(window)) {
            stop.show();
            Scene scene = window.stage().getScene();
            for (String fault : FxTest.on(() -> LookFaults.of(scene, scene.snapshot(null)))) {
                faults.add(stop.name() + ": " + fault);
            }
        }
        window.close();
        assertThat(faults).isEmpty();
    }
}
