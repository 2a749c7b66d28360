package org.keywright.ui.keyboards;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.keywright.keyboard.BoardFacet;
import org.keywright.keyboard.FacetCount;

/** Chips that narrow the list: each writes its word into the query and reads it from there. */
final class FacetBar extends VBox {

    private final KeyboardsViewModel keyboards;
    private final List<Consumer<List<FacetCount>>> chips = new ArrayList<>();
    private Subscription bound = Subscription.EMPTY;

    FacetBar(KeyboardsViewModel keyboards) {
        this.keyboards = keyboards;
        FlowPane flags = row();
        FlowPane menus = row();
        for (BoardFacet facet : BoardFacet.values()) {
            if (facet.flag()) {
                FacetChip chip = new FacetChip(facet, keyboards::onToggle);
                flags.getChildren().add(chip);
                chips.add(chip::show);
            } else {
                FacetMenu menu = new FacetMenu(facet, keyboards::onToggle, keyboards::onAny);
                menus.getChildren().add(menu);
                chips.add(counts -> menu.show(counts, keyboards.answered()));
            }
        }
        getChildren().addAll(flags, menus);
        getStyleClass().add("facet-bar");
    }

    private static FlowPane row() {
        FlowPane row = new FlowPane(6, 6);
        row.setPrefWrapLength(0);
        return row;
    }

    void attach() {
        bound =
                keyboards
                        .facetsProperty()
                        .subscribe(counts -> chips.forEach(chip -> chip.accept(counts)));
    }

    void detach() {
        bound.unsubscribe();
    }
}
