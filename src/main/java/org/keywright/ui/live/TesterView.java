package org.keywright.ui.live;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.keywright.live.Chatter;
import org.keywright.live.KeyStroke;
import org.keywright.live.KeyTester;
import org.keywright.ui.control.KeyActions;
import org.keywright.ui.control.KeyboardView;
import org.keywright.ui.words.Phrase;

/** The key tester: the drawn keyboard, what chatters, what was pressed. */
public final class TesterView extends VBox {

    private static final double LARGEST_UNIT = 62;
    private static final double LEAST_MILLIS = 5;

    private final TesterViewModel tester;
    private final TesterBanner banner;
    private final KeyboardView keyboard = new KeyboardView(KeyActions.NONE);
    private final ToggleButton window = new ToggleButton(Phrase.of("Keys of this window"));
    private final ToggleButton switches = new ToggleButton(Phrase.of("Switches (VIA)"));
    private final Slider within =
            new Slider(LEAST_MILLIS, KeyTester.LONGEST.toMillis(), KeyTester.USUAL.toMillis());
    private final Label withinWords = new Label();
    private final Label limits = small();
    private final Label news = small();
    private final Label summary = new Label();
    private final ListView<KeyStroke> strokes = new ListView<>();
    private @Nullable TakenKeys taken;
    private Subscription bound = Subscription.EMPTY;

    /** Shows that tester. */
    public TesterView(TesterViewModel tester) {
        this.tester = tester;
        banner = new TesterBanner(tester);
        keyboard.limitUnit(LARGEST_UNIT);
        keyboard.draw(tester.subject().layout());
        keyboard.show(tester.subject().looks());
        VBox.setVgrow(keyboard, Priority.ALWAYS);
        summary.getStyleClass().add("pane-title");
        news.getStyleClass().add("tester-news");
        getChildren().addAll(banner, bar(), limits, news, keyboard, summary, lists());
        getStyleClass().add("tester-view");
    }

    private static Label small() {
        Label words = new Label();
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.getStyleClass().addAll("text-muted", "text-small");
        return words;
    }

    private HBox bar() {
        ToggleGroup group = new ToggleGroup();
        group.getToggles().addAll(window, switches);
        window.setSelected(true);
        window.getStyleClass().add("left-pill");
        switches.getStyleClass().add("right-pill");
        group.selectedToggleProperty().subscribe((was, now) -> choose(group));
        within.setAccessibleText(Phrase.of("Chatter within milliseconds"));
        within.setPrefWidth(160);
        withinWords.setMinWidth(USE_PREF_SIZE);
        Button reset = new Button(Phrase.of("Reset"));
        reset.setMinWidth(USE_PREF_SIZE);
        reset.setOnAction(event -> tester.onReset());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox bar = new HBox(8, new HBox(window, switches), space, withinWords, within, reset);
        bar.setAlignment(Pos.CENTER_LEFT);
        List.of(window, switches).forEach(b -> b.setMinWidth(USE_PREF_SIZE));
        return bar;
    }

    /** One of the two is always chosen. */
    private void choose(ToggleGroup group) {
        if (group.getSelectedToggle() == null) {
            (tester.sourceProperty().get() == TesterViewModel.Source.WINDOW ? window : switches)
                    .setSelected(true);
            return;
        }
        tester.sourceProperty()
                .set(
                        switches.isSelected()
                                ? TesterViewModel.Source.SWITCHES
                                : TesterViewModel.Source.WINDOW);
    }

    private HBox lists() {
        ListView<Chatter> chatter = new ListView<>(tester.chatter());
        chatter.setCellFactory(list -> new TextCell<>(TesterWords::of, one -> true));
        dress(
                chatter,
                Phrase.of("Keys that chatter"),
                Phrase.of("No key chatters. Press each key several times."));
        strokes.setItems(tester.strokes());
        strokes.setCellFactory(list -> new TextCell<>(TesterWords::of, KeyStroke::chatter));
        dress(strokes, Phrase.of("Last strokes"), Phrase.of("Press a key."));
        HBox lists =
                new HBox(
                        12,
                        titled(Phrase.of("Chatter"), chatter),
                        titled(Phrase.of("Strokes"), strokes));
        lists.setMinHeight(110);
        lists.setPrefHeight(170);
        return lists;
    }

    private static void dress(ListView<?> list, String spoken, String none) {
        Label empty = new Label(none);
        empty.getStyleClass().add("text-muted");
        list.setPlaceholder(empty);
        list.setFixedCellSize(22);
        list.setAccessibleText(spoken);
        list.getStyleClass().addAll("build-log", "dense");
    }

    private static VBox titled(String title, Node list) {
        Label heading = new Label(title);
        heading.getStyleClass().add("pane-title");
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox box = new VBox(4, heading, list);
        box.setMinWidth(0);
        box.setPrefWidth(200);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    /** Starts to take keys and to follow the view model. */
    public void attach() {
        within.valueProperty().bindBidirectional(tester.withinProperty());
        banner.attach();
        bound =
                Subscription.combine(
                        tester.revisionProperty().subscribe(number -> showKeys()),
                        tester.summaryProperty().subscribe(summary::setText),
                        tester.withinProperty()
                                .subscribe(
                                        ms ->
                                                withinWords.setText(
                                                        Phrase.of("Chatter within {0} ms", ms))),
                        tester.sourceProperty()
                                .subscribe(source -> limits.setText(TesterWords.limits(source))),
                        tester.switchesProperty().subscribe(this::tell),
                        sceneProperty().subscribe(this::take));
    }

    /** Stops both. */
    public void detach() {
        bound.unsubscribe();
        take(null);
        banner.detach();
        within.valueProperty().unbindBidirectional(tester.withinProperty());
        tester.onClose();
    }

    private void take(@Nullable Scene scene) {
        if (taken != null) {
            taken.detach();
        }
        taken = scene == null ? null : new TakenKeys(tester, scene);
        if (taken != null) {
            taken.attach();
        }
    }

    private void tell(String words) {
        news.setText(words);
        news.setVisible(!words.isEmpty());
        news.setManaged(!words.isEmpty());
    }

    /** The newest stroke is the first: it stays in sight. */
    private void showKeys() {
        strokes.scrollTo(0);
        List<TesterViewModel.TestedKey> keys = tester.drawnKeys();
        for (int i = 0; i < keys.size(); i++) {
            TesterViewModel.TestedKey key = keys.get(i);
            keyboard.test(i, key.held(), key.presses(), key.chatters());
        }
    }
}
