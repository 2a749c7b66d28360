package org.keywright.ui.keymap;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.keywright.keycode.KeycodeCategory;
import org.keywright.ui.control.SearchField;
import org.keywright.ui.words.Echo;
import org.keywright.ui.words.Phrase;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** The palette: a search field, a tab per category, and the keycodes of the page. */
final class PalettePane extends VBox {

    private static final double SEARCH_WIDTH = 190;

    /** Narrower than this in pixels, a button of the palette is an icon alone. */
    private static final double ROOMY = 760;

    /** Narrower than this, the search lies above the tabs. */
    private static final double STACKED = 520;

    private final PaletteViewModel palette;
    private final SearchField search = new SearchField(Phrase.of("Search keycodes"));
    private final FlowPane tabs = new FlowPane();
    private final ToggleButton atHand =
            new ToggleButton("", new FontIcon(MaterialDesignS.STAR_OUTLINE));
    private final Map<KeycodeCategory, ToggleButton> buttons = new EnumMap<>(KeycodeCategory.class);
    private final PalettePage page;
    private final ScrollPane scroll;
    private final BuilderStrip strip;
    private final ToggleButton build =
            new ToggleButton(Phrase.of("Compose"), new FontIcon(MaterialDesignP.PUZZLE_OUTLINE));
    private final HBox tools = new HBox(12, build, search);
    private final BorderPane top = new BorderPane();
    private Subscription bound = Subscription.EMPTY;

    PalettePane(PaletteViewModel palette, EditorViewModel editor, Runnable onBuilt) {
        this.palette = palette;
        this.page = new PalettePage(palette);
        this.strip = new BuilderStrip(palette.builder(), editor, onBuilt);
        scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        tabs.getStyleClass().add("palette-tabs");
        ToggleGroup group = new ToggleGroup();
        tabs.getChildren().add(atHand(group));
        for (KeycodeCategory category : KeycodeCategory.values()) {
            tabs.getChildren().add(tab(category, group));
        }
        search.setMinWidth(80);
        search.setPrefWidth(SEARCH_WIDTH);
        HBox.setHgrow(search, Priority.ALWAYS);
        build.getStyleClass().addAll("small", "builder-button");
        build.setMinWidth(USE_PREF_SIZE);
        build.setTooltip(
                new Tooltip(Phrase.of("Compose a keycode of modifiers, a layer and a key (B)")));
        tools.setAlignment(Pos.TOP_LEFT);
        tools.getStyleClass().add("palette-tools");
        top.setCenter(tabs);
        top.setMinHeight(USE_PREF_SIZE);
        top.getStyleClass().add("palette-top");
        widthProperty().subscribe(width -> arrange(width.doubleValue()));
        getStyleClass().add("palette-pane");
        getChildren().addAll(top, strip, scroll);
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::searchKey);
    }

    private void arrange(double width) {
        build.setContentDisplay(width >= ROOMY ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
        search.setPrefWidth(width >= ROOMY ? SEARCH_WIDTH : SEARCH_WIDTH * 0.85);
        boolean beside = width >= STACKED;
        if (beside != (top.getRight() == tools) || !top.getChildren().contains(tools)) {
            top.setRight(null);
            top.setTop(null);
            if (beside) {
                top.setRight(tools);
            } else {
                top.setTop(tools);
            }
        }
    }

    private ToggleButton atHand(ToggleGroup group) {
        atHand.setToggleGroup(group);
        atHand.getStyleClass().add("palette-tab");
        atHand.setAccessibleText(Phrase.of("Favourites and recent keycodes"));
        atHand.setTooltip(
                new Tooltip(
                        Phrase.of(
                                "Favourites and recent keycodes; the right mouse button or"
                                        + " Ctrl+D marks a favourite")));
        atHand.setOnAction(
                event -> {
                    search.clear();
                    palette.atHandProperty().set(true);
                    atHand.setSelected(true);
                });
        return atHand;
    }

    private ToggleButton tab(KeycodeCategory category, ToggleGroup group) {
        ToggleButton tab = new ToggleButton(Echo.title(category.title()));
        tab.setToggleGroup(group);
        tab.getStyleClass().add("palette-tab");
        tab.setOnAction(
                event -> {
                    search.clear();
                    palette.atHandProperty().set(false);
                    palette.categoryProperty().set(category);
                    tab.setSelected(true);
                });
        buttons.put(category, tab);
        return tab;
    }

    void attach() {
        build.selectedProperty().bindBidirectional(palette.builder().openProperty());
        strip.attach();
        search.textProperty().bindBidirectional(palette.queryProperty());
        bound =
                Subscription.combine(
                        palette.favouritesProperty().subscribe(page::mark),
                        palette.groupsProperty().subscribe(this::refresh),
                        palette.usedProperty().subscribe(page::mark),
                        palette.categoryProperty()
                                .subscribe(category -> buttons.get(category).setSelected(true)));
    }

    void detach() {
        build.selectedProperty().unbindBidirectional(palette.builder().openProperty());
        strip.detach();
        search.textProperty().unbindBidirectional(palette.queryProperty());
        bound.unsubscribe();
    }

    /** Opens the strip that puts keycodes together. */
    void openBuilder() {
        palette.builder().openProperty().set(true);
        strip.focus();
    }

    /** Puts the keyboard focus into the search field. */
    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    private void refresh(List<PaletteGroup> groups) {
        if (palette.searching()) {
            page.showFound(groups.getFirst().items());
        } else {
            page.show(groups, palette.drawn());
        }
        scroll.setVvalue(0);
    }

    private void searchKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            palette.onPickFirst();
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN) {
            page.focusFirst();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            search.clear();
            event.consume();
        }
    }
}
