package org.keywright.ui.shell;

import atlantafx.base.controls.ModalPane;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.keywright.application.Keywright;
import org.keywright.application.PluggedIn;
import org.keywright.application.TreeChoice;
import org.keywright.application.Watch;
import org.keywright.keycode.KeycodeEntry;
import org.keywright.keycode.KeycodeSearch;
import org.keywright.ui.control.NoticeBar;
import org.keywright.ui.keyboards.KeyboardsViewModel;
import org.keywright.ui.keyboards.PluggedFinder;
import org.keywright.ui.keyboards.PluggedViewModel;
import org.keywright.ui.keyboards.StartActions;
import org.keywright.ui.keyboards.StartOffer;
import org.keywright.ui.keyboards.StartView;
import org.keywright.ui.words.Echo;
import org.keywright.ui.words.Language;
import org.keywright.ui.words.Phrase;

/** The window's content: one screen, and a sheet over it when something has to be dealt with. */
final class ShellView extends StackPane {

    private static final int MOST_FOUND = 120;

    private final ShellViewModel shell;
    private final Commands commands;
    private final KeyboardsViewModel keyboards;
    private final ModalPane modal = new ModalPane();
    private final StackPane screens = new StackPane();
    private final NoticeBar notice;
    private Optional<Node> focusBefore = Optional.empty();

    /** Whether the last key was Tab, and if so whether it led back. */
    private Optional<Boolean> tab = Optional.empty();

    private Optional<SheetPane> sheetPane = Optional.empty();
    private Optional<StartView> start = Optional.empty();
    private Optional<KeymapScreen> keymap = Optional.empty();
    private Subscription bound = Subscription.EMPTY;

    ShellView(ShellViewModel shell, Commands commands) {
        this.shell = shell;
        this.commands = commands;
        keyboards =
                new KeyboardsViewModel(
                        new CatalogueFinder(shell.program()),
                        shell.background(),
                        Measure.answers(this));
        modal.persistentProperty().bind(shell.flashing().model().writingProperty());
        // It lies over everything, also while it shows nothing: no place for the focus.
        modal.setFocusTraversable(false);
        modal.setInTransitionFactory(null);
        modal.setOutTransitionFactory(null);
        notice =
                new NoticeBar(
                        Phrase.of("Firmware sources…"), shell::onSources, shell::onNoticeRead);
        VBox.setVgrow(screens, Priority.ALWAYS);
        screens.setMinSize(0, 0);
        getChildren().addAll(new VBox(notice, screens), modal);
        getStyleClass().add("shell-view");
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        setOnDragOver(this::dragOver);
        setOnDragDropped(this::drop);
    }

    void attach() {
        bound =
                Subscription.combine(
                        shell.sessionProperty().subscribe(this::showScreen),
                        shell.treeProperty().subscribe(this::showTree),
                        shell.noticeProperty().subscribe(notice::say),
                        shell.sheetProperty().subscribe(this::showSheet),
                        getScene().focusOwnerProperty().subscribe(this::keepFocus),
                        modal.displayProperty().subscribe(this::dismissed));
    }

    void detach() {
        bound.unsubscribe();
        leaveScreen();
    }

    /** Takes the keyboard focus to another part of the screen; on a sheet it stays. */
    void walk(int by) {
        if (sheetPane.isEmpty()) {
            PaneWalk.go(screens, Optional.ofNullable(getScene().getFocusOwner()), by);
        }
    }

    /**
     * What lies under a sheet cannot be seen well: the focus goes back to the sheet. Who tabs off
     * its end goes on at its other end.
     */
    private void keepFocus(Node owner) {
        if (owner == null || sheetPane.isEmpty() || PaneWalk.holds(sheetPane.get(), owner)) {
            return;
        }
        Optional<Node> end = tab.flatMap(back -> PaneWalk.end(sheetPane.get(), back));
        end.ifPresentOrElse(Node::requestFocus, sheetPane.get()::focusFirst);
    }

    private void key(KeyEvent event) {
        tab = event.getCode() == KeyCode.TAB ? Optional.of(event.isShiftDown()) : Optional.empty();
    }

    /** Puts the keyboard focus where things are searched for. */
    void focusSearch() {
        keymap.ifPresent(KeymapScreen::focusSearch);
        start.ifPresent(StartView::focusSearch);
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
            KeymapScreen screen =
                    new KeymapScreen(shell, session.get(), commands, finder(session.get()));
            screen.setMinSize(0, 0);
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

    private static Function<String, List<KeycodeEntry>> finder(Session session) {
        KeycodeSearch search = new KeycodeSearch(session.editor().keycodes(), Echo::data);
        return query -> search.find(query, MOST_FOUND);
    }

    private void showTree(Optional<TreeChoice> tree) {
        if (tree.isPresent()) {
            keyboards.onTreeChanged();
            start.ifPresent(screen -> screen.showTree(Echo.title(tree.get().label())));
        }
    }

    private StartView startView() {
        Keywright program = shell.program();
        return new StartView(
                keyboards,
                new PluggedViewModel(new Plugged(program), shell.background()),
                new Starting(),
                new StartOffer(
                        program.settings().favouriteBoards(),
                        program.settings().recentBoards(),
                        program.settings().recentFiles(),
                        examples(program),
                        Echo.title(program.trees().current().label())));
    }

    private static Map<String, Path> examples(Keywright program) {
        Map<String, Path> examples = new LinkedHashMap<>();
        program.examples().forEach(e -> examples.put(e.keyboard(), e.file()));
        return examples;
    }

    private void showSheet(Optional<Sheet> sheet) {
        if (sheetPane.isEmpty() && getScene() != null) {
            focusBefore = Optional.ofNullable(getScene().getFocusOwner());
        }
        sheetPane.ifPresent(SheetPane::release);
        sheetPane = sheet.map(next -> new SheetPane(shell, commands, next));
        if (sheetPane.isPresent()) {
            modal.show(sheetPane.get());
            sheetPane.get().focusFirst();
        } else {
            modal.hide();
            focusAgain();
        }
    }

    /** Whoever works by keyboard goes on where the sheet interrupted. */
    private void focusAgain() {
        Optional<Node> there =
                focusBefore.filter(node -> node.getScene() == getScene() && node.isVisible());
        focusBefore = Optional.empty();
        if (there.isPresent()) {
            there.get().requestFocus();
        } else {
            keymap.ifPresent(KeymapScreen::focusKeyboard);
        }
    }

    /** The user closed the sheet by Esc or by a press beside it. */
    private void dismissed(boolean shown) {
        if (!shown && shell.sheetProperty().get().isPresent()) {
            shell.onDismiss();
        }
    }

    private void dragOver(DragEvent event) {
        if (fromOutside(event)) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    /** The firmware's file may be dragged out of the window, and then come back. */
    private static boolean fromOutside(DragEvent event) {
        return event.getGestureSource() == null && event.getDragboard().hasFiles();
    }

    private void drop(DragEvent event) {
        if (fromOutside(event)) {
            shell.onDropped(event.getDragboard().getFiles().getFirst().toPath());
            event.setDropCompleted(true);
            event.consume();
        }
    }

    /** Keyboards that are plugged into this computer. */
    private record Plugged(Keywright program) implements PluggedFinder {
        @Override
        public List<PluggedIn.Keyboard> now() {
            return program.pluggedIn().now();
        }

        @Override
        public Watch watch(Runnable listener) {
            return program.pluggedIn().watch(listener);
        }
    }

    /** What the start screen can begin. */
    private final class Starting implements StartActions {

        @Override
        public boolean isFavourite(String keyboard) {
            return shell.program().settings().favouriteBoards().contains(keyboard);
        }

        @Override
        public void favour(String keyboard, boolean favourite) {
            shell.program().settings().favour(keyboard, favourite);
        }

        @Override
        public void create(String keyboard, Optional<String> layout) {
            shell.keymaps().onCreate(keyboard, layout);
        }

        @Override
        public void open(Path file) {
            shell.keymaps().onOpen(file);
        }

        @Override
        public void example(Path file) {
            shell.keymaps().onExample(file);
        }

        @Override
        public void choose() {
            shell.keymaps().onChoose();
        }

        @Override
        public void sources() {
            shell.onSources();
        }

        @Override
        public void builds() {
            shell.onBuilds();
        }

        @Override
        public void console() {
            shell.onSheet(new Sheet.Console());
        }

        @Override
        public void builtIn() {
            shell.onBuiltIn();
        }

        @Override
        public void language(Optional<Language> choice) {
            commands.language(choice);
        }
    }
}
