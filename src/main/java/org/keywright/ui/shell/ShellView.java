package org.keywright.ui.shell;

import atlantafx.base.controls.ModalPane;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.keywright.application.Keywright;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keycode.KeycodeEntry;
import org.keywright.keycode.KeycodeSearch;
import org.keywright.ui.keyboards.KeyboardsViewModel;
import org.keywright.ui.keyboards.StartActions;
import org.keywright.ui.keyboards.StartView;

/** The window's content: one screen, and a sheet over it when something has to be dealt with. */
final class ShellView extends StackPane {

    private static final int MOST_FOUND = 120;

    private final ShellViewModel shell;
    private final Commands commands;
    private final KeyboardsViewModel keyboards;
    private final ModalPane modal = new ModalPane();
    private final StackPane screens = new StackPane();
    private Optional<StartView> start = Optional.empty();
    private Optional<KeymapScreen> keymap = Optional.empty();
    private Subscription bound = Subscription.EMPTY;

    ShellView(ShellViewModel shell, Commands commands) {
        this.shell = shell;
        this.commands = commands;
        Keywright program = shell.program();
        keyboards =
                new KeyboardsViewModel(
                        query -> program.boards().search(query).boards(),
                        program.boards()::definition,
                        shell.background());
        modal.setInTransitionFactory(null);
        modal.setOutTransitionFactory(null);
        getChildren().addAll(screens, modal);
        getStyleClass().add("shell-view");
        setOnDragOver(this::dragOver);
        setOnDragDropped(this::drop);
    }

    void attach() {
        bound =
                Subscription.combine(
                        shell.sessionProperty().subscribe(this::showScreen),
                        shell.sheetProperty().subscribe(this::showSheet),
                        modal.displayProperty().subscribe(this::dismissed));
    }

    void detach() {
        bound.unsubscribe();
        leaveScreen();
    }

    /** The screen of the open keymap, if one is open. */
    Optional<KeymapScreen> keymap() {
        return keymap;
    }

    private void leaveScreen() {
        start.ifPresent(StartView::detach);
        keymap.ifPresent(KeymapScreen::detach);
        start = Optional.empty();
        keymap = Optional.empty();
    }

    private void showScreen(Optional<Session> session) {
        leaveScreen();
        if (session.isPresent()) {
            KeymapScreen screen = new KeymapScreen(shell, session.get(), commands, finder());
            keymap = Optional.of(screen);
            screens.getChildren().setAll(screen);
            screen.attach();
        } else {
            StartView screen = startView();
            start = Optional.of(screen);
            screens.getChildren().setAll(screen);
            screen.attach();
            screen.focusSearch();
        }
    }

    private Function<String, List<KeycodeEntry>> finder() {
        KeycodeSearch search = new KeycodeSearch(shell.program().boards().keycodes());
        return query -> search.find(query, MOST_FOUND);
    }

    private StartView startView() {
        Keywright program = shell.program();
        return new StartView(
                keyboards, new Starting(), program.settings().recentFiles(), examples(program));
    }

    private static Map<String, Path> examples(Keywright program) {
        Map<String, Path> examples = new LinkedHashMap<>();
        program.examples().forEach(e -> examples.put(e.keyboard(), e.file()));
        return examples;
    }

    private void showSheet(Optional<Sheet> sheet) {
        if (sheet.isPresent()) {
            SheetPane pane = new SheetPane(shell, sheet.get());
            modal.show(pane);
            pane.focusFirst();
        } else {
            modal.hide();
        }
    }

    /** The user closed the sheet by Esc or by a press beside it. */
    private void dismissed(boolean shown) {
        if (!shown && shell.sheetProperty().get().isPresent()) {
            shell.onDismiss();
        }
    }

    private void dragOver(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void drop(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            shell.onOpen(event.getDragboard().getFiles().getFirst().toPath());
            event.setDropCompleted(true);
            event.consume();
        }
    }

    /** What the start screen can begin. */
    private final class Starting implements StartActions {
        @Override
        public void create(String keyboard, Optional<String> layout) {
            shell.onCreate(keyboard, layout);
        }

        @Override
        public String usualLayout(KeyboardDefinition keyboard) {
            return shell.program().keymaps().usualLayout(keyboard);
        }

        @Override
        public void open(Path file) {
            shell.onOpen(file);
        }

        @Override
        public void example(Path file) {
            shell.onExample(file);
        }

        @Override
        public void choose() {
            shell.onChoose();
        }
    }
}
