package org.keywright.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.keywright.application.Home;
import org.keywright.application.Keywright;
import org.keywright.application.UserFolders;
import org.keywright.ui.FxTest;

/**
 * Takes a picture of everything the window can show, and writes what is measured to be wrong.
 *
 * <p>Arguments: a folder for the pictures, the theme, the width and the height of the window, its
 * scale in per cent, and a part of the names of what is wanted.
 */
public final class TourPictures {

    private TourPictures() {}

    /** Takes them all. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Keywright program =
                Keywright.open(
                        Home.find(), UserFolders.below(Files.createTempDirectory("pictures")));
        TestWindow window =
                TestWindow.open(
                        program,
                        Double.parseDouble(arguments[2]),
                        Double.parseDouble(arguments[3]));
        Themes.Choice theme = Themes.Choice.valueOf(arguments[1].toUpperCase(Locale.ROOT));
        FxTest.run(
                () -> {
                    window.commands().theme(theme);
                    window.commands().scale(Integer.parseInt(arguments[4]));
                });
        List<String> said = new ArrayList<>();
        for (WindowTour.Stop stop : WindowTour.of(window)) {
            try {
                stop.show();
                FxTest.run(() -> look(window.stage().getScene(), stop, arguments, said));
            } catch (RuntimeException | AssertionError broken) {
                said.add(stop.name() + ": " + broken);
            }
        }
        Files.write(folder.resolve("faults.txt"), said);
        System.exit(0);
    }

    private static void look(
            Scene scene, WindowTour.Stop stop, String[] arguments, List<String> said) {
        WritableImage picture = scene.snapshot(null);
        for (String fault : LookFaults.of(scene, picture)) {
            if (said.stream().noneMatch(before -> before.endsWith(": " + fault))) {
                said.add(stop.name() + ": " + fault);
            }
        }
        if (stop.name().contains(arguments[5])) {
            try {
                ImageIO.write(
                        SwingFXUtils.fromFXImage(picture, null),
                        "png",
                        Path.of(arguments[0], stop.name() + ".png").toFile());
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}
