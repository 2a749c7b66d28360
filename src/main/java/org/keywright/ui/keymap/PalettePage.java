package org.keywright.ui.keymap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.keywright.keycode.KeycodeCategory;
import org.keywright.ui.control.KeyDrags;
import org.keywright.ui.control.KeyboardView;
import org.keywright.ui.control.Keycap;
import org.keywright.ui.control.NoActions;
import org.keywright.ui.words.Phrase;

/** One page of the palette: basic codes drawn as a keyboard, everything else as tiles. */
final class PalettePage extends VBox {

    private static final double BOARD_UNIT = 38;

    private final PaletteViewModel palette;
    private final PaletteKeyboard board = PaletteKeyboard.read();
    private final List<PaletteTile> tiles = new ArrayList<>();
    private final Label nothing =
            new Label(Phrase.of("No keycode matches. Press Enter on a key to type any."));
    private KeyboardView drawn = new KeyboardView(new Picks(List.of()));

    PalettePage(PaletteViewModel palette) {
        this.palette = palette;
        getStyleClass().add("palette-page");
        nothing.getStyleClass().addAll("text-muted", "empty-note");
    }

    void show(List<PaletteGroup> groups, boolean found, KeycodeCategory category) {
        List<Node> parts = new ArrayList<>();
        tiles.clear();
        Set<String> onBoard = new HashSet<>();
        if (!found && category == KeycodeCategory.BASIC) {
            parts.add(keyboard());
            board.keycodes().forEach(code -> onBoard.add(palette.item(code).template()));
        }
        for (PaletteGroup group : groups) {
            List<PaletteItem> items =
                    group.items().stream().filter(i -> !onBoard.contains(i.template())).toList();
            if (!items.isEmpty()) {
                parts.add(section(group.title(), items, found));
            }
        }
        if (tiles.isEmpty() && onBoard.isEmpty()) {
            parts.add(nothing);
        }
        getChildren().setAll(parts);
    }

    /** Puts the keyboard focus on the first thing to pick. */
    void focusFirst() {
        if (!tiles.isEmpty()) {
            tiles.getFirst().requestFocus();
        } else if (!drawn.caps().isEmpty()) {
            drawn.focus(0);
        }
    }

    private Node keyboard() {
        if (drawn.caps().isEmpty()) {
            List<PaletteItem> items = board.keycodes().stream().map(palette::item).toList();
            drawn = new KeyboardView(new Picks(items));
            drawn.getStyleClass().add("palette-keyboard");
            drawn.limitUnit(BOARD_UNIT);
            drawn.draw(board.layout());
            for (int i = 0; i < items.size(); i++) {
                PaletteItem item = items.get(i);
                Keycap cap = drawn.caps().get(i);
                KeyDrags.offerCode(cap, item::template);
                PaletteTile.describe(cap, item);
                PaletteKeys.onBoard(drawn, i, () -> palette.onPick(item));
            }
        }
        // The language of the legends may be another one now.
        drawn.show(board.keycodes().stream().map(code -> palette.item(code).look()).toList());
        return drawn;
    }

    private Node section(String title, List<PaletteItem> items, boolean found) {
        FlowPane flow = new FlowPane(found ? 8 : 4, 4);
        for (PaletteItem item : items) {
            PaletteTile tile = new PaletteTile(item, () -> palette.onPick(item), found);
            PaletteKeys.inRow(tile, flow, () -> palette.onPick(item));
            tiles.add(tile);
            flow.getChildren().add(tile);
        }
        Label heading = new Label(title);
        heading.getStyleClass().add("palette-heading");
        return title.isEmpty() ? flow : new VBox(heading, flow);
    }

    /** A click on the drawn keyboard picks its code; a press may still become a drag. */
    private final class Picks extends NoActions {
        private final List<PaletteItem> items;

        Picks(List<PaletteItem> items) {
            this.items = items;
        }

        @Override
        public void clicked(int key) {
            palette.onPick(items.get(key));
        }
    }
}
