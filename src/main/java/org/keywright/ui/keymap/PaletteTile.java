package org.keywright.ui.keymap;

import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.keywright.keyboard.CapForm;
import org.keywright.ui.control.KeyDrags;
import org.keywright.ui.control.Keycap;

/** One keycode to pick: a keycap, and its name beside it where it was searched for. */
final class PaletteTile extends HBox {

    private static final double UNIT = 46;
    private static final double NAMED_WIDTH = 330;

    private final PaletteViewModel palette;
    private final PaletteHint hint = new PaletteHint(this);
    private final Keycap cap;
    private final Label name = new Label();
    private final Label what = new Label();
    private PaletteItem item;

    /** A tile in a row of others that the arrow keys go through. */
    PaletteTile(PaletteViewModel palette, PaletteItem item, Pane row, boolean named) {
        this.palette = palette;
        this.item = item;
        cap = new Keycap(this::pick);
        cap.shape(CapForm.BOX, UNIT);
        cap.setMouseTransparent(true);
        getChildren().add(cap);
        if (named) {
            getChildren().add(words());
            setPrefWidth(NAMED_WIDTH);
        }
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("palette-tile");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        KeyDrags.offerCode(this, () -> this.item.template());
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        // A scroll pane around would take the focus if it saw the press.
        addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
        PaletteKeys.inRow(this, row, this::pick);
        PaletteKeys.favouring(this, () -> palette.onFavour(this.item));
        show(item);
    }

    /** Offers another keycode: laying out new tiles while somebody types would take too long. */
    void show(PaletteItem next) {
        item = next;
        double width = next.look().legend().centre().length() > 9 ? UNIT * 1.5 : UNIT;
        cap.setMinSize(width, UNIT);
        cap.setPrefSize(width, UNIT);
        cap.setMaxSize(width, UNIT);
        cap.show(next.look());
        String[] lines = next.hint().split("\n", 2);
        name.setText(lines[0]);
        what.setText(lines.length > 1 ? lines[1] : "");
        mark();
    }

    private void pick() {
        palette.onPick(item);
    }

    private void click(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            pick();
        }
        event.consume();
    }

    private VBox words() {
        name.getStyleClass().add("code-name");
        what.getStyleClass().addAll("text-muted", "text-small");
        VBox words = new VBox(name, what);
        words.setAlignment(Pos.CENTER_LEFT);
        words.getStyleClass().add("tile-words");
        return words;
    }

    /** Shows whether the keymap uses it, whether it is a favourite, and whether it works. */
    void mark() {
        int used = palette.uses(item);
        boolean favourite = palette.isFavourite(item);
        cap.offer(used, favourite, item.missing().isPresent());
        hint.show(item, used, favourite);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            pick();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
