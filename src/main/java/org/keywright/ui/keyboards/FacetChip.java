package org.keywright.ui.keyboards;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import org.keywright.keyboard.BoardFacet;
import org.keywright.keyboard.FacetCount;
import org.keywright.ui.words.Phrase;

/** A fact that keyboards have or do not have, with the number of those that have it. */
final class FacetChip extends ToggleButton {

    private final BoardFacet facet;
    private final Label count = new Label();
    private Optional<FacetCount> now = Optional.empty();

    FacetChip(BoardFacet facet, Consumer<FacetCount> onToggle) {
        super(BoardWords.facet(facet));
        this.facet = facet;
        count.getStyleClass().add("chip-count");
        setContentDisplay(ContentDisplay.RIGHT);
        getStyleClass().add("chip");
        setOnAction(
                event -> {
                    // What is chosen is what the query says, not what was pressed.
                    setSelected(now.filter(FacetCount::chosen).isPresent());
                    now.ifPresent(onToggle);
                });
        show(List.of());
    }

    void show(List<FacetCount> counts) {
        now = counts.stream().filter(c -> c.facet() == facet).findFirst();
        int boards = now.map(FacetCount::boards).orElse(0);
        boolean chosen = now.filter(FacetCount::chosen).isPresent();
        count.setText(Phrase.number(boards));
        setGraphic(boards == 0 ? null : count);
        setSelected(chosen);
        setDisable(boards == 0 && !chosen);
        setAccessibleText(getText() + ", " + BoardWords.boards(boards));
    }
}
