package org.keywright.ui.keyboards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.keywright.keyboard.BoardFacet;
import org.keywright.keyboard.FacetCount;
import org.keywright.ui.words.Phrase;

/** A fact with many values: the most frequent ones to choose from, each with its number. */
final class FacetMenu extends MenuButton {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("selected");
    private static final int MOST = 18;

    private final BoardFacet facet;
    private final Consumer<FacetCount> onToggle;
    private final Consumer<BoardFacet> onAny;
    private List<FacetCount> now = List.of();
    private Optional<String> chosen = Optional.empty();

    FacetMenu(BoardFacet facet, Consumer<FacetCount> onToggle, Consumer<BoardFacet> onAny) {

        super(BoardWords.facet(facet));
        this.facet = facet;
        this.onToggle = onToggle;
        this.onAny = onAny;
        getStyleClass().addAll("chip", "chip-menu");
        setOnShowing(event -> getItems().setAll(items()));
        // A menu button without items does not open; the real ones are made when it does.
        getItems().add(new MenuItem());
        show(List.of(), QueryText.of(""));
    }

    /** Shows the values there are, and the one that the query asks for: it may be none of them. */
    void show(List<FacetCount> counts, QueryText query) {
        now = counts.stream().filter(c -> c.facet() == facet).toList();
        chosen = query.valueOf(facet);
        setText(
                BoardWords.facet(facet)
                        + chosen.map(value -> ": " + BoardWords.value(facet, value)).orElse(""));
        pseudoClassStateChanged(CHOSEN, chosen.isPresent());
        setDisable(now.isEmpty() && chosen.isEmpty());
        setAccessibleText(getText());
    }

    private List<MenuItem> items() {
        List<MenuItem> items = new ArrayList<>();
        if (chosen.isPresent()) {
            MenuItem any = new MenuItem(Phrase.of("Any {0}", BoardWords.inSentence(facet)));
            any.setOnAction(event -> onAny.accept(facet));
            items.add(any);
            items.add(new SeparatorMenuItem());
        }
        now.stream().filter(c -> !c.chosen()).limit(MOST).forEach(c -> items.add(item(c)));
        if (now.size() > MOST) {
            MenuItem more = new MenuItem(Phrase.of("Others: type {0}:…", facet.word()));
            more.setDisable(true);
            items.add(more);
        }
        return items;
    }

    private MenuItem item(FacetCount value) {
        Label name = new Label(BoardWords.value(facet, value.value()));
        Label count = new Label(Phrase.number(value.boards()));
        count.getStyleClass().add("text-muted");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox row = new HBox(18, name, space, count);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinWidth(170);
        CustomMenuItem item = new CustomMenuItem(row, true);
        item.setOnAction(event -> onToggle.accept(value));
        return item;
    }
}
