package org.keywright.ui.keyboards;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.keywright.application.IndexState;
import org.keywright.keyboard.BoardSummary;
import org.keywright.ui.control.SearchField;
import org.keywright.ui.words.Phrase;

/** The start screen: a catalogue of keyboards to search, and files to go on with. */
public final class StartView extends BorderPane {

    private static final int PAGE = 8;

    private final KeyboardsViewModel keyboards;
    private final PluggedViewModel plugged;
    private final SearchField search = new SearchField(Phrase.of("Find your keyboard"));
    private final FacetBar facets;
    private final CountLine count;
    private final ListView<BoardSummary> list = new ListView<>();
    private final NothingPane nothing;
    private final PreviewPane preview;
    private final StartSide side;
    // Not an invalidation listener: those hear of a change before the list itself does.
    private final ListChangeListener<BoardSummary> onFound = change -> selectFirst();
    private Subscription bound = Subscription.EMPTY;
    private String listed = "";
    private String chosen = "";
    private boolean touched;

    /** A start screen over the keyboards of the tree in use. */
    public StartView(
            KeyboardsViewModel keyboards,
            PluggedViewModel plugged,
            StartActions actions,
            StartOffer offer) {
        this.keyboards = keyboards;
        this.plugged = plugged;
        preview = new PreviewPane(keyboards, actions);
        side = new StartSide(plugged, actions, offer, keyboards.queryProperty()::set);
        facets = new FacetBar(keyboards);
        count = new CountLine(keyboards);
        nothing = new NothingPane(keyboards, actions);
        list.setItems(keyboards.found());
        list.setFixedCellSize(KeyboardCell.HEIGHT);
        list.setCellFactory(view -> new KeyboardCell(keyboards));
        list.setAccessibleText(Phrase.of("Keyboards"));
        list.setPlaceholder(nothing);
        list.getStyleClass().add("board-list");
        VBox.setVgrow(list, Priority.ALWAYS);
        search.getStyleClass().add("large");
        VBox finding = new VBox(search, facets, count, list);
        finding.getStyleClass().add("finding-pane");
        HBox middle = new HBox(finding, preview);
        finding.prefWidthProperty().bind(middle.widthProperty().multiply(0.4).add(110));
        HBox.setHgrow(preview, Priority.ALWAYS);
        setLeft(side);
        setCenter(middle);
        getStyleClass().add("start-view");
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::searchKey);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::listKey);
        addEventHandler(KeyEvent.KEY_TYPED, this::slash);
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> touched = true);
    }

    /** Starts to follow the view model. */
    public void attach() {
        search.textProperty().bindBidirectional(keyboards.queryProperty());
        bound =
                Subscription.combine(
                        list.getSelectionModel().selectedItemProperty().subscribe(this::choose),
                        keyboards.stateProperty().subscribe((before, now) -> boardsRead(now)));
        side.attach();
        facets.attach();
        count.attach();
        nothing.attach();
        keyboards.found().addListener(onFound);
        selectFirst();
    }

    /** Stops following the view model. */
    public void detach() {
        search.textProperty().unbindBidirectional(keyboards.queryProperty());
        side.detach();
        bound.unsubscribe();
        facets.detach();
        count.detach();
        nothing.detach();
        keyboards.found().removeListener(onFound);
        preview.release();
    }

    /** Only now it is known which keyboards the devices may be. */
    private void boardsRead(IndexState now) {
        if (now instanceof IndexState.Ready) {
            plugged.onChanged();
        }
    }

    /** Names the firmware tree that the list is of. */
    public void showTree(String name) {
        side.showTree(name);
    }

    /** Puts the keyboard focus into the search field. */
    public void focusSearch() {
        search.requestFocus();
        search.end();
    }

    private void choose(BoardSummary board) {
        // While the list is filled anew nothing is selected for a moment: that is no choice.
        if (board != null) {
            chosen = board.id();
            preview.choose(Optional.of(board));
        } else if (keyboards.found().isEmpty()) {
            preview.choose(Optional.empty());
        }
    }

    /** The best find; what the user has chosen stays so when more comes to the same query. */
    private void selectFirst() {
        if (keyboards.found().isEmpty()) {
            return;
        }
        String query = keyboards.queryProperty().get();
        touched &= query.equals(listed);
        OptionalInt same = touched ? placeOf(chosen) : OptionalInt.empty();
        listed = query;
        if (same.isPresent()) {
            list.getSelectionModel().clearAndSelect(same.getAsInt());
        } else {
            list.getSelectionModel().clearAndSelect(0);
            list.scrollTo(0);
        }
    }

    private OptionalInt placeOf(String id) {
        return IntStream.range(0, keyboards.found().size())
                .filter(i -> keyboards.found().get(i).id().equals(id))
                .findFirst();
    }

    private void searchKey(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> step(1);
            case UP -> step(-1);
            case PAGE_DOWN -> step(PAGE);
            case PAGE_UP -> step(-PAGE);
            case ENTER -> preview.begin();
            case ESCAPE -> {
                if (search.getText().isEmpty()) {
                    return;
                }
                search.clear();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(int by) {
        int last = list.getItems().size() - 1;
        if (last < 0) {
            return;
        }
        touched = true;
        int to = Math.clamp(list.getSelectionModel().getSelectedIndex() + (long) by, 0, last);
        list.getSelectionModel().clearAndSelect(to);
        list.scrollTo(Math.max(0, to - 2));
    }

    private void listKey(KeyEvent event) {
        touched = true;
        if (event.getCode() == KeyCode.ENTER) {
            preview.begin();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            focusSearch();
            event.consume();
        }
    }

    /** A slash typed anywhere but into a text goes to the search. */
    private void slash(KeyEvent event) {
        if ("/".equals(event.getCharacter()) && event.getTarget() != search) {
            focusSearch();
            event.consume();
        }
    }

    private void clicked(MouseEvent event) {
        if (event.getClickCount() == 2 && !keyboards.found().isEmpty()) {
            preview.begin();
        }
    }
}
