package org.keywright.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.image.WritableImage;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.keywright.application.Keywright;
import org.keywright.ui.FxTest;
import org.keywright.ui.fx.Background;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The whole window with a robot in front of it that flashes keyboards. */
final class FlashWindow implements AutoCloseable {

    private static final int SECONDS = 180;

    private final FxRobot robot = new FxRobot();
    private final Keywright program;
    private ShellViewModel shell;
    private Stage stage;

    /**
     * Opens it.
     *
     * @param chosen what the dialogs answer when a firmware file is asked for
     */
    FlashWindow(Keywright program, Optional<Path> chosen, double width, double height) {
        this.program = program;
        FxTest.run(
                () -> {
                    shell =
                            new ShellViewModel(
                                    program, new Chosen(chosen), Background::ofThisProgram);
                    stage = new Stage();
                    new MainWindow(stage, program, shell).show();
                    stage.setX(0);
                    stage.setY(0);
                    stage.setWidth(width);
                    stage.setHeight(height);
                });
        WaitForAsyncUtils.waitForFxEvents();
    }

    FxRobot robot() {
        return robot;
    }

    ShellViewModel shell() {
        return shell;
    }

    Stage stage() {
        return stage;
    }

    /** Shows the flashing of a file, for a keyboard of that id, and waits until it can begin. */
    void offers(Path file, String board) {
        FxTest.run(() -> shell.flashing().onFlash(file, Optional.of(board)));
        sees("Flash", Kind.BUTTON);
    }

    /** Waits for a heading. */
    void sees(String title) {
        sees(title, Kind.TITLE);
    }

    /** Waits for a sentence, of which that is a part. */
    void reads(String part) {
        sees(part, Kind.SENTENCE);
    }

    /** What can be waited for. */
    private enum Kind {
        TITLE(".flash-title"),
        BUTTON(".flash-view .button"),
        SENTENCE(".flash-view .label");

        private final String look;

        Kind(String look) {
            this.look = look;
        }
    }

    private void sees(String words, Kind kind) {
        try {
            WaitForAsyncUtils.waitFor(
                    SECONDS,
                    TimeUnit.SECONDS,
                    () -> all(kind).stream().anyMatch(text -> fits(text, words, kind)));
        } catch (TimeoutException never) {
            throw new AssertionError("never seen: " + words + ", but " + texts(), never);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Waits until a button is there no longer. */
    void gone(String button) {
        try {
            WaitForAsyncUtils.waitFor(
                    SECONDS, TimeUnit.SECONDS, () -> !all(Kind.BUTTON).contains(button));
        } catch (TimeoutException still) {
            throw new AssertionError("still there: " + button + " in " + texts(), still);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean fits(String text, String words, Kind kind) {
        return kind == Kind.SENTENCE ? text.contains(words) : text.equals(words);
    }

    /** Everything that the panel says. */
    List<String> texts() {
        return all(Kind.SENTENCE);
    }

    private List<String> all(Kind kind) {
        return FxTest.on(
                () ->
                        stage.getScene().getRoot().lookupAll(kind.look).stream()
                                .map(node -> ((Labeled) node).getText())
                                .toList());
    }

    /** Waits for a button and clicks on it. */
    void press(String words) {
        sees(words, Kind.BUTTON);
        robot.clickOn(button(words));
    }

    /** Waits for something anywhere in the window, by its style. */
    Node finds(String look) {
        try {
            WaitForAsyncUtils.waitFor(
                    SECONDS, TimeUnit.SECONDS, () -> FxTest.on(() -> find(look).isPresent()));
        } catch (TimeoutException never) {
            throw new AssertionError("never there: " + look, never);
        }
        return FxTest.on(() -> find(look).orElseThrow());
    }

    private Optional<Node> find(String look) {
        return Optional.ofNullable(stage.getScene().getRoot().lookup(look));
    }

    /** Waits for a button anywhere in the window and clicks on it. */
    void clicks(String words) {
        try {
            WaitForAsyncUtils.waitFor(
                    SECONDS, TimeUnit.SECONDS, () -> FxTest.on(() -> anywhere(words).isPresent()));
        } catch (TimeoutException never) {
            throw new AssertionError("no button: " + words, never);
        }
        robot.clickOn(FxTest.on(() -> anywhere(words).orElseThrow()));
    }

    private Optional<Button> anywhere(String words) {
        return stage.getScene().getRoot().lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(b -> words.equals(b.getText()))
                .findFirst();
    }

    /** A button of the panel that is there. */
    Button button(String words) {
        return FxTest.on(
                () ->
                        stage.getScene().getRoot().lookupAll(".flash-view .button").stream()
                                .map(Button.class::cast)
                                .filter(b -> b.getText().equals(words))
                                .findFirst()
                                .orElseThrow());
    }

    /** Types the word that lets a mismatch pass. */
    void confirms(String word) {
        robot.clickOn(FxTest.on(() -> stage.getScene().getRoot().lookup("#flash-confirm")));
        robot.write(word);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Writes what is on the screen, where the window is, as a PNG. */
    void picture(Path file) {
        WritableImage seen =
                FxTest.on(
                        () ->
                                new Robot()
                                        .getScreenCapture(
                                                null,
                                                new Rectangle2D(
                                                        stage.getX(),
                                                        stage.getY(),
                                                        stage.getWidth(),
                                                        stage.getHeight())));
        try {
            ImageIO.write(SwingFXUtils.fromFXImage(seen, null), "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the panel is closed. */
    boolean closed() {
        return FxTest.on(() -> shell.sheetProperty().get()).isEmpty();
    }

    @Override
    public void close() {
        FxTest.run(
                () -> {
                    shell.onLeave();
                    stage.close();
                });
        program.close();
    }

    /**
     * Always chooses the same firmware.
     *
     * @param firmware it
     */
    private record Chosen(Optional<Path> firmware) implements Dialogs {
        @Override
        public Optional<Path> chooseKeymap() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> chooseFirmware() {
            return firmware;
        }

        @Override
        public Optional<Path> chooseTarget(String title, String suggestedName) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> chooseFolder(String title) {
            return Optional.empty();
        }

        @Override
        public void showFolder(Path shown) {
            throw new AssertionError("not asked for");
        }
    }
}
