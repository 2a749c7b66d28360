package org.keywright.ui.control;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.keywright.build.LogLine;
import org.keywright.ui.words.Phrase;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The log of a build: follows its end, is searched, and copied line by line or as a whole. */
public final class LogPane extends VBox {

    private static final KeyCombination FIND = KeyCombination.valueOf("Shortcut+F");
    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

    private final LogViewModel log;
    private final ListView<LogLine> lines = new ListView<>();
    private final SearchField find = new SearchField(Phrase.of("Find in the log"));
    private final Label count = new Label();
    private final ToggleButton follow =
            Icons.toggle(MaterialDesignA.ARROW_COLLAPSE_DOWN, Phrase.of("Follow the end"));
    private final ToggleButton commands =
            Icons.toggle(MaterialDesignC.CONSOLE, Phrase.of("Show the command lines"));
    private final Button copyAll;
    private int end = -1;
    private Subscription bound = Subscription.EMPTY;

    /** Shows that log. */
    public LogPane(LogViewModel log) {
        this.log = log;
        copyAll =
                Icons.button(
                        MaterialDesignC.CONTENT_COPY,
                        Phrase.of("Copy the whole log"),
                        this::copyAll);
        lines.setItems(log.lines());
        lines.setCellFactory(list -> new LogCell());
        lines.setFixedCellSize(19);
        lines.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        lines.getStyleClass().addAll("log-text", "build-log", "dense");
        lines.setAccessibleText(Phrase.of("Build log"));
        Label empty = new Label(Phrase.of("What the compiler says appears here."));
        empty.getStyleClass().add("text-muted");
        lines.setPlaceholder(empty);
        lines.setMinHeight(80);
        lines.addEventFilter(ScrollEvent.SCROLL, this::scrolled);
        VBox.setVgrow(lines, Priority.ALWAYS);
        getChildren().addAll(bar(), lines);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        getStyleClass().add("log-pane");
    }

    private HBox bar() {
        find.textProperty().subscribe(text -> log.onFind(text));
        find.setOnAction(event -> log.onNext());
        HBox.setHgrow(find, Priority.SOMETIMES);
        find.setPrefColumnCount(12);
        count.getStyleClass().addAll("text-muted", "text-small");
        count.setMinWidth(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox bar =
                new HBox(
                        4,
                        find,
                        Icons.button(
                                MaterialDesignC.CHEVRON_UP,
                                Phrase.of("Previous find (Shift+Enter)"),
                                log::onPrevious),
                        Icons.button(
                                MaterialDesignC.CHEVRON_DOWN,
                                Phrase.of("Next find (Enter)"),
                                log::onNext),
                        count,
                        space,
                        commands,
                        follow,
                        copyAll);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("log-bar");
        return bar;
    }

    /** Starts to follow the log. */
    public void attach() {
        follow.selectedProperty().bindBidirectional(log.followProperty());
        commands.selectedProperty().bindBidirectional(log.commandsProperty());
        bound =
                Subscription.combine(
                        log.lines().subscribe(this::toEnd),
                        log.followProperty().subscribe(this::again),
                        log.foundProperty().subscribe(line -> show(line.intValue())),
                        log.countProperty().subscribe(count::setText));
    }

    /** Stops following it. */
    public void detach() {
        follow.selectedProperty().unbindBidirectional(log.followProperty());
        commands.selectedProperty().unbindBidirectional(log.commandsProperty());
        bound.unsubscribe();
    }

    private void toEnd() {
        copyAll.setDisable(log.lines().isEmpty());
        requestLayout();
    }

    private void again() {
        end = -1;
        toEnd();
    }

    /** The list can only go to its end once it knows how long it is, and how high. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        int last = log.lines().size() - 1;
        if (log.followProperty().get() && last != end && last >= 0) {
            // One behind the last: to the last itself it may stop one short of it.
            lines.scrollTo(last + 1);
        }
        end = last;
    }

    private void show(int line) {
        if (line >= 0) {
            lines.getSelectionModel().clearAndSelect(line);
            lines.scrollTo(Math.max(0, line - 3));
        }
    }

    /** Who scrolls up wants to read; who reaches the end wants to see what comes. */
    private void scrolled(ScrollEvent event) {
        if (event.getDeltaY() > 0) {
            log.followProperty().set(false);
        }
    }

    private void pressed(KeyEvent event) {
        boolean inField = find.isFocused();
        if (FIND.match(event)) {
            find.requestFocus();
            find.selectAll();
        } else if (inField && event.getCode() == KeyCode.ENTER && event.isShiftDown()) {
            log.onPrevious();
        } else if (!inField && COPY.match(event)) {
            copy(lines.getSelectionModel().getSelectedItems());
        } else if (!inField && event.getCode() == KeyCode.END) {
            log.followProperty().set(true);
        } else if (!inField && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.HOME)) {
            log.followProperty().set(false);
            return;
        } else {
            return;
        }
        event.consume();
    }

    private void copyAll() {
        copy(log.lines());
    }

    private static void copy(List<LogLine> some) {
        if (!some.isEmpty()) {
            Clipboard.getSystemClipboard()
                    .setContent(java.util.Map.of(DataFormat.PLAIN_TEXT, LogViewModel.text(some)));
        }
    }
}
