package org.keywright.ui.shell;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.keywright.application.Keywright;
import org.keywright.option.OptionPath;
import org.keywright.ui.keymap.EditorViewModel;
import org.keywright.ui.keymap.LayerEdits;
import org.keywright.ui.words.Language;

/** The window: its stage, theme and shortcuts, and what it remembers of its place. */
final class MainWindow {

    private final Stage stage;
    private final Themes themes;
    private final ShellViewModel shell;
    private final Languages languages;
    private final Commands commands = new Commanding();
    private final Scaled content;
    private final WindowScale scale;
    private ShellView view;

    MainWindow(Stage stage, Keywright program, ShellViewModel shell) {
        this.stage = stage;
        this.shell = shell;
        view = new ShellView(shell, commands);
        content = new Scaled(view);
        Scene scene = new Scene(content, 1280, 800);
        themes = new Themes(scene, program.settings());
        scale = new WindowScale(scene, content, program.settings());
        languages = Languages.of(program.settings());
        Shortcuts.install(scene, commands);
        WindowPlace place = new WindowPlace(stage, program.settings());
        place.restore();
        stage.setScene(scene);
        stage.setMinWidth(860);
        stage.setMinHeight(600);
        stage.setOnCloseRequest(
                event -> {
                    event.consume();
                    shell.onCloseWindow(
                            () -> {
                                place.remember();
                                close();
                            });
                });
        BuildNews news = new BuildNews(stage, words -> ScreenNote.show(stage, words));
        shell.sessionProperty().subscribe(news::follow);
    }

    /** What menus and shortcuts do. */
    Commands commands() {
        return commands;
    }

    void show() {
        view.attach();
        stage.show();
        shell.onStarted();
    }

    private void close() {
        view.detach();
        shell.onLeave();
        stage.close();
    }

    /** Builds everything that is shown anew, with the words of the language spoken now. */
    private void rebuild() {
        view.detach();
        view = new ShellView(shell, commands);
        content.show(view);
        view.attach();
    }

    private void withEditor(Consumer<EditorViewModel> action) {
        shell.sessionProperty().get().map(Session::editor).ifPresent(action);
    }

    /** Carries out the window's commands. */
    private final class Commanding implements Commands {
        @Override
        public void home() {
            shell.onCloseKeymap();
        }

        @Override
        public void open() {
            shell.keymaps().onChoose();
        }

        @Override
        public void save() {
            shell.saving().onSave();
        }

        @Override
        public void addLayer() {
            layers(LayerEdits::onAdd);
        }

        @Override
        public void duplicateLayer() {
            layers(LayerEdits::onDuplicate);
        }

        @Override
        public void deleteLayer() {
            layers(LayerEdits::onRemove);
        }

        private void layers(Consumer<LayerEdits> change) {
            shell.sessionProperty()
                    .get()
                    .map(session -> new LayerEdits(session.editor()))
                    .ifPresent(change);
        }

        @Override
        public void moveKeymap() {
            new ShellMigrations(shell).onMove();
        }

        @Override
        public void versions() {
            new ShellVersions(shell).onShow();
        }

        @Override
        public void saveCopy() {
            new ShellCopies(shell).onCopy();
        }

        @Override
        public void draw() {
            new ShellPictures(shell).onDraw();
        }

        @Override
        public void saveAs() {
            shell.saving().onSaveAs();
        }

        @Override
        public void undo() {
            withEditor(EditorViewModel::onUndo);
        }

        @Override
        public void redo() {
            withEditor(EditorViewModel::onRedo);
        }

        @Override
        public void build() {
            view.keymap().ifPresent(KeymapScreen::build);
        }

        @Override
        public void builds() {
            shell.onBuilds();
        }

        @Override
        public void flashFile() {
            shell.onFlashFile();
        }

        @Override
        public void options() {
            view.keymap().ifPresent(KeymapScreen::toggleOptions);
        }

        @Override
        public void console() {
            shell.onSheet(new Sheet.Console());
        }

        @Override
        public void tester() {
            shell.live().onTester();
        }

        @Override
        public void problems() {
            view.keymap().ifPresent(KeymapScreen::toggleProblems);
        }

        @Override
        public void extras() {
            view.keymap().ifPresent(KeymapScreen::toggleExtras);
        }

        @Override
        public void search() {
            view.focusSearch();
        }

        @Override
        public void help() {
            shell.onSheet(new Sheet.Help());
        }

        @Override
        public void showLayer(int number) {
            withEditor(editor -> editor.onShowLayer(number));
        }

        @Override
        public void sources() {
            shell.onSources();
        }

        @Override
        public void quick() {
            if (shell.sheetProperty().get().filter(Sheet.Quick.class::isInstance).isPresent()) {
                shell.onDismiss();
            } else {
                shell.onSheet(new Sheet.Quick());
            }
        }

        @Override
        public void run(WindowCommand command) {
            boolean asked = shell.sheetProperty().get().filter(Sheet::asks).isPresent();
            if (!asked && command.whyNot(shell).isEmpty()) {
                command.run(this);
            }
        }

        @Override
        public void showOption(OptionPath path) {
            view.keymap().ifPresent(screen -> screen.showOption(path));
        }

        @Override
        public void nextPane() {
            view.walk(1);
        }

        @Override
        public void previousPane() {
            view.walk(-1);
        }

        @Override
        public void scale(int percent) {
            scale.choose(percent);
        }

        @Override
        public void larger() {
            scale.step(1);
        }

        @Override
        public void smaller() {
            scale.step(-1);
        }

        @Override
        public void usualSize() {
            scale.choose(100);
        }

        @Override
        public void theme(Themes.Choice choice) {
            themes.choose(choice);
        }

        @Override
        public void caps(CapColours colours) {
            themes.choose(colours);
        }

        @Override
        public void language(Optional<Language> choice) {
            languages.choose(choice);
            rebuild();
        }
    }
}
