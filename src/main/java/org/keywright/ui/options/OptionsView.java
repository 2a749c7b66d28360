package org.keywright.ui.options;

import java.util.Optional;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.keywright.ui.control.Icons;
import org.keywright.ui.words.Phrase;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** The options of the open keymap: groups on the left, search above, the options themselves. */
public final class OptionsView extends BorderPane {

    /** Shortcuts that look at the keymap: what is being typed belongs to it first. */
    private static final Set<KeyCode> TAKING = Set.of(KeyCode.S, KeyCode.B);

    private static final double WIDEST = 1180;

    private final OptionsViewModel options;
    private final Runnable onLeave;
    private final TextField search = new TextField();
    private final ToggleButton changedOnly = new ToggleButton(Phrase.of("Changed only"));
    private final Label count = new Label();
    private final ListView<GroupRow> groups;
    private final OptionsList list;
    private Subscription bound = Subscription.EMPTY;

    /**
     * A view of options.
     *
     * @param onLeave goes back to the keys
     */
    public OptionsView(OptionsViewModel options, Runnable onLeave) {
        this.options = options;
        this.onLeave = onLeave;
        list = new OptionsList(options);
        groups = new ListView<>(options.groups());
        groups.setCellFactory(cells -> new GroupCell());
        groups.setAccessibleText(Phrase.of("Groups of options"));
        groups.getStyleClass().add("option-groups");
        list.setAccessibleText(Phrase.of("Options"));
        list.setPlaceholder(nothing());
        // Words and their control should not lie far apart in a wide window.
        list.setMaxWidth(WIDEST);
        VBox left = new VBox(groups);
        VBox.setVgrow(groups, Priority.ALWAYS);
        left.getStyleClass().add("options-side");
        setTop(top());
        setLeft(left);
        setCenter(list);
        getStyleClass().add("options-view");
        setMinSize(0, 0);
        list.setMinWidth(0);
        search.setMinWidth(80);
        addEventFilter(KeyEvent.KEY_PRESSED, this::shortcut);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        // Lists keep this key to themselves, though they have nothing to do with it.
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        groups.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private HBox top() {
        Button back =
                Icons.button(
                        MaterialDesignA.ARROW_LEFT, Phrase.of("Back to the keys (Esc)"), onLeave);
        Label title = new Label(Phrase.of("Options"));
        title.getStyleClass().add("title-4");
        title.setMinWidth(Region.USE_PREF_SIZE);
        search.setPromptText(Phrase.of("Search by name, path or TAPPING_TERM"));
        search.setAccessibleText(Phrase.of("Search options"));
        search.getStyleClass().add("search-field");
        search.setPrefColumnCount(24);
        HBox.setHgrow(search, Priority.SOMETIMES);
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::fromSearch);
        search.textProperty().subscribe((before, text) -> options.onSearch(text));
        changedOnly.setGraphic(new FontIcon(MaterialDesignP.PENCIL_OUTLINE));
        changedOnly.setMinWidth(Region.USE_PREF_SIZE);
        changedOnly.selectedProperty().subscribe((before, only) -> options.onChangedOnly(only));
        count.getStyleClass().add("text-muted");
        count.setMinWidth(0);
        HBox top = new HBox(10, back, title, search, changedOnly, count);
        top.setAlignment(Pos.CENTER_LEFT);
        top.getStyleClass().add("options-top");
        return top;
    }

    private VBox nothing() {
        Label words = new Label(Phrase.of("No option is like that."));
        words.getStyleClass().add("text-muted");
        Button all = new Button(Phrase.of("Show all options"));
        all.setOnAction(event -> showAll());
        VBox box = new VBox(10, words, all);
        box.setAlignment(Pos.CENTER);
        return box;
    }

    private void showAll() {
        search.clear();
        changedOnly.setSelected(false);
        options.onGroup("");
    }

    /** Starts to follow the options. */
    public void attach() {
        options.attach();
        bound =
                Subscription.combine(
                        options.countProperty().subscribe(count::setText),
                        groups.getSelectionModel()
                                .selectedItemProperty()
                                .subscribe((before, row) -> choose(row)),
                        options.groupProperty().subscribe(this::showGroup),
                        following(),
                        options.wantedProperty().subscribe(this::show));
        showGroup(options.groupProperty().get());
    }

    /** Stops following them; what is being typed is taken over. */
    public void detach() {
        options.onApplyAll();
        bound.unsubscribe();
        options.detach();
    }

    /** Puts the keyboard focus where options are searched for. */
    public void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    private void choose(GroupRow row) {
        if (row != null) {
            options.onGroup(row.id());
        }
    }

    /** A change listener: others hear of a change before the list of groups does. */
    private Subscription following() {
        ListChangeListener<GroupRow> chosen = change -> chooseShown();
        options.groups().addListener(chosen);
        return () -> options.groups().removeListener(chosen);
    }

    private void showGroup(String id) {
        chooseShown();
        list.scrollTo(0);
    }

    private void chooseShown() {
        String id = options.groupProperty().get();
        for (int i = 0; i < groups.getItems().size(); i++) {
            if (groups.getItems().get(i).id().equals(id)) {
                groups.getSelectionModel().select(i);
            }
        }
    }

    private void show(Optional<OptionField> wanted) {
        if (wanted.isPresent()) {
            search.clear();
            changedOnly.setSelected(false);
        }
        for (int i = 0; wanted.isPresent() && i < list.getItems().size(); i++) {
            if (list.getItems().get(i) instanceof OptionsRow.Field(OptionField field, boolean a)
                    && field == wanted.get()) {
                list.focusRow(i, 1);
                return;
            }
        }
    }

    private void shortcut(KeyEvent event) {
        if (event.isShortcutDown() && TAKING.contains(event.getCode())) {
            options.onApplyAll();
        }
    }

    private void fromSearch(KeyEvent event) {
        boolean down = event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER;
        if (down && list.focusRow(0, 1)) {
            event.consume();
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            escape();
            event.consume();
        }
    }

    /** From a control to the list, from a search to everything, and from there to the keys. */
    private void escape() {
        if (list.isFocusWithin() && !list.isFocused()) {
            list.focusList();
        } else if (search.isFocused() && !search.getText().isEmpty()) {
            search.clear();
        } else {
            onLeave.run();
        }
    }
}
