package org.keywright.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.robot.Robot;
import javafx.stage.Screen;
import org.keywright.application.Home;
import org.keywright.application.Keywright;
import org.keywright.application.OpenKeymap;
import org.keywright.application.UserFolders;
import org.keywright.keymap.History;
import org.keywright.keymap.KeymapDocument;
import org.keywright.ui.FxTest;
import org.keywright.ui.keymap.EditorViewModel;

/**
 * Takes a picture of the real window for each keyboard that is named.
 *
 * <p>Needs a display, real or virtual, and a QMK tree; arguments: a folder for the pictures, the
 * tree, the theme, the width and the height of the window, and for each picture {@code
 * name=keyboard,layout,file,layer[,key]} with a {@code keymap.c} or {@code keymap.json} of the
 * tree.
 */
public final class GalleryPictures {

    private final Path pictures;
    private final Path tree;
    private final Keywright program;
    private final FlashWindow window;

    private GalleryPictures(Path pictures, Path tree, String theme, double width, double height)
            throws IOException {
        this.pictures = Files.createDirectories(pictures);
        this.tree = tree;
        Path folder = Files.createTempDirectory("gallery");
        program = Keywright.open(Home.find(), UserFolders.below(folder));
        program.settings().put("window.theme", theme);
        program.trees().use(tree);
        window = new FlashWindow(program, Optional.empty(), width, height);
    }

    /** Takes them all. */
    public static void main(String[] arguments) throws Exception {
        GalleryPictures all =
                new GalleryPictures(
                        Path.of(arguments[0]),
                        Path.of(arguments[1]),
                        arguments[2],
                        Double.parseDouble(arguments[3]),
                        Double.parseDouble(arguments[4]));
        for (String wish : List.of(arguments).subList(5, arguments.length)) {
            String[] parts = wish.split("[=,]");
            all.open(parts[1], parts[2], all.tree.resolve(parts[3]));
            all.look(Integer.parseInt(parts[4]));
            all.picture(parts[0]);
        }
        System.exit(0);
    }

    private void open(String keyboard, String layout, Path file) throws InterruptedException {
        OpenKeymap keymap =
                (file.toString().endsWith(".c")
                                ? program.keymaps().importC(file, Optional.of(keyboard))
                                : program.keymaps().open(file))
                        .value()
                        .orElseThrow();
        KeymapDocument document = keymap.document().withKeyboard(keyboard).withLayout(layout);
        FxTest.run(
                () ->
                        window.shell()
                                .keymaps()
                                .loadFor("", keymap, new History(document), begun -> {}));
        Thread.sleep(2500);
    }

    private void look(int layer) {
        FxTest.run(
                () -> {
                    EditorViewModel editor =
                            window.shell().sessionProperty().get().orElseThrow().editor();
                    editor.onShowLayer(layer);
                });
    }

    private void picture(String name) throws InterruptedException {
        Rectangle2D place = Screen.getPrimary().getBounds();
        FxTest.run(() -> new Robot().mouseMove(place.getWidth() - 1, place.getHeight() - 1));
        Thread.sleep(1200);
        window.picture(pictures.resolve(name + ".png"));
    }
}
