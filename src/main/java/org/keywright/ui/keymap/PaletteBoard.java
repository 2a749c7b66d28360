package org.keywright.ui.keymap;

import java.util.List;
import org.keywright.ui.control.KeyDrags;
import org.keywright.ui.control.KeyboardView;
import org.keywright.ui.control.Keycap;
import org.keywright.ui.control.NoActions;

/** The palette's basic codes, drawn as a keyboard once they are first asked for. */
final class PaletteBoard {

    private static final double UNIT = 38;

    private final PaletteViewModel palette;
    private final PaletteKeyboard board = PaletteKeyboard.read();
    private final KeyboardView drawn = new KeyboardView(new Picks());
    private final List<PaletteHint> hints;

    PaletteBoard(PaletteViewModel palette) {
        this.palette = palette;
        drawn.getStyleClass().add("palette-keyboard");
        drawn.limitUnit(UNIT);
        drawn.draw(board.layout());
        hints = drawn.caps().stream().map(PaletteHint::new).toList();
        for (int i = 0; i < hints.size(); i++) {
            int index = i;
            KeyDrags.offerCode(drawn.caps().get(i), () -> item(index).template());
            PaletteKeys.onBoard(drawn, i, () -> palette.onPick(item(index)));
            PaletteKeys.favouring(drawn.caps().get(i), () -> palette.onFavour(item(index)));
        }
    }

    /** The drawn keyboard. */
    KeyboardView node() {
        return drawn;
    }

    /** Its keycodes, in the order of its keys. */
    List<String> keycodes() {
        return board.keycodes();
    }

    private PaletteItem item(int key) {
        return palette.item(keycodes().get(key));
    }

    /** Draws it anew: legends may be in another language, features on or off. */
    void refresh() {
        drawn.show(keycodes().stream().map(code -> palette.item(code).look()).toList());
        mark();
    }

    /** Shows which codes the keymap uses, and which need something that is off. */
    void mark() {
        for (int i = 0; i < hints.size(); i++) {
            PaletteItem item = item(i);
            Keycap cap = drawn.caps().get(i);
            boolean favourite = palette.isFavourite(item);
            cap.offer(palette.uses(item), favourite, item.missing().isPresent());
            hints.get(i).show(item, palette.uses(item), favourite);
        }
    }

    /** A click on the drawn keyboard picks its code; a press may still become a drag. */
    private final class Picks extends NoActions {

        @Override
        public void clicked(int key) {
            palette.onPick(item(key));
        }
    }
}
