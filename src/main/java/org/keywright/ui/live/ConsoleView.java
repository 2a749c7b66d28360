package org.keywright.ui.live;

import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.keywright.live.ConsoleEvent;
import org.keywright.ui.control.AccessPane;
import org.keywright.ui.control.Icons;
import org.keywright.ui.control.SearchField;
import org.keywright.ui.words.Phrase;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** The console: a filter, what to do with the lines, the lines, and what keeps them away. */
public final class ConsoleView extends VBox {

    private static final KeyCombination FIND = KeyCombination.valueOf("Shortcut+F");
    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

    private final ConsoleViewModel console;
    private final ListView<ConsoleEvent> lines = new ListView<>();
    private final SearchField filter = new SearchField(Phrase.of("Filter: a text, or /a pattern/"));
    private final Label wrong = new Label();
    private final Label status = new Label();
    private final ToggleButton timestamps =
            Icons.toggle(MaterialDesignC.CLOCK_OUTLINE, Phrase.of("Show the time of each line"));
    private final ToggleButton pause = Icons.toggle(MaterialDesignP.PAUSE, Phrase.of("Pause"));
    private final ToggleButton follow =
            Icons.toggle(MaterialDesignA.ARROW_COLLAPSE_DOWN, Phrase.of("Follow the end"));
    private final AccessPane access;
    private int end = -1;
    private Subscription bound = Subscription.EMPTY;

    /** Shows that console. */
    public ConsoleView(ConsoleViewModel console) {
        this.console = console;
        access = new AccessPane(console);
        lines.setItems(console.lines());
        lines.setCellFactory(list -> new ConsoleCell(console));
        lines.setFixedCellSize(19);
        lines.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        lines.getStyleClass().addAll("log-text", "build-log", "dense");
        lines.setAccessibleText(Phrase.of("What keyboards print"));
        lines.setPlaceholder(empty());
        lines.setMinHeight(80);
        lines.addEventFilter(ScrollEvent.SCROLL, this::scrolled);
        VBox.setVgrow(lines, Priority.ALWAYS);
        wrong.getStyleClass().addAll("danger", "text-small");
        wrong.setWrapText(true);
        status.getStyleClass().addAll("text-muted", "text-small");
        getChildren().addAll(bar(), wrong, lines, status, access);
        getStyleClass().add("console-view");
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private HBox bar() {
        HBox.setHgrow(filter, Priority.SOMETIMES);
        filter.setPrefColumnCount(22);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox bar =
                new HBox(
                        4,
                        filter,
                        space,
                        timestamps,
                        pause,
                        follow,
                        Icons.button(
                                MaterialDesignD.DELETE_OUTLINE,
                                Phrase.of("Clear"),
                                console::onClear),
                        Icons.button(
                                MaterialDesignC.CONTENT_COPY,
                                Phrase.of("Copy what is shown"),
                                () -> copy(console.lines())),
                        Icons.button(
                                MaterialDesignC.CONTENT_SAVE_OUTLINE,
                                Phrase.of("Save what is shown as…"),
                                console::onSave));
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("log-bar");
        return bar;
    }

    private static VBox empty() {
        Label title = new Label(Phrase.of("Nothing has been printed yet"));
        title.getStyleClass().add("console-empty-title");
        Label words =
                new Label(
                        Phrase.of(
                                "A keyboard prints when its firmware was built with the console:"
                                        + " set the option features.console (CONSOLE_ENABLE) to on,"
                                        + " build, flash, and plug it in. What it prints then"
                                        + " appears here by itself. QMK's debug key DB_TOGG, or"
                                        + " uprintf in code of your own, makes it say more."));
        words.setWrapText(true);
        words.setMaxWidth(460);
        words.getStyleClass().add("text-muted");
        VBox empty = new VBox(6, title, words);
        empty.setAlignment(Pos.CENTER);
        return empty;
    }

    /** Starts to listen and to follow the view model. */
    public void attach() {
        console.onOpen();
        timestamps.selectedProperty().bindBidirectional(console.timestampsProperty());
        pause.selectedProperty().bindBidirectional(console.pausedProperty());
        follow.selectedProperty().bindBidirectional(console.followProperty());
        access.attach();
        bound =
                Subscription.combine(
                        filter.textProperty().subscribe(console::onFilter),
                        console.statusProperty().subscribe(status::setText),
                        console.wrongFilterProperty().subscribe(this::tell),
                        console.timestampsProperty().subscribe((was, now) -> lines.refresh()),
                        console.namedProperty().subscribe((was, now) -> lines.refresh()),
                        console.lines().subscribe(this::requestLayout),
                        console.followProperty().subscribe(this::again));
    }

    /** Stops both. */
    public void detach() {
        bound.unsubscribe();
        access.detach();
        timestamps.selectedProperty().unbindBidirectional(console.timestampsProperty());
        pause.selectedProperty().unbindBidirectional(console.pausedProperty());
        follow.selectedProperty().unbindBidirectional(console.followProperty());
        console.onClose();
    }

    /** Puts the keyboard focus on the filter. */
    public void focusFilter() {
        filter.requestFocus();
    }

    private void tell(String words) {
        wrong.setText(words);
        wrong.setVisible(!words.isEmpty());
        wrong.setManaged(!words.isEmpty());
    }

    private void again() {
        end = -1;
        requestLayout();
    }

    /** The list can only go to its end once it knows how long it is, and how high. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        int last = console.lines().size() - 1;
        if (console.followProperty().get() && last != end && last >= 0) {
            lines.scrollTo(last + 1);
        }
        end = last;
    }

    /** Who scrolls up wants to read; who reaches the end wants to see what comes. */
    private void scrolled(ScrollEvent event) {
        if (event.getDeltaY() > 0) {
            console.followProperty().set(false);
        }
    }

    private void pressed(KeyEvent event) {
        if (FIND.match(event)) {
            filter.requestFocus();
            filter.selectAll();
            event.consume();
        } else if (!filter.isFocused() && COPY.match(event)) {
            copy(lines.getSelectionModel().getSelectedItems());
            event.consume();
        }
    }

    private void copy(List<ConsoleEvent> some) {
        if (!some.isEmpty()) {
            Clipboard.getSystemClipboard()
                    .setContent(Map.of(DataFormat.PLAIN_TEXT, console.text(some)));
        }
    }
}
