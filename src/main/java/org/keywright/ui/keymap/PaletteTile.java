package org.keywright.ui.keymap;

import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.keywright.keyboard.CapForm;
import org.keywright.ui.control.KeyDrags;
import org.keywright.ui.control.Keycap;

/** One keycode to pick: a keycap, and its name beside it where it was searched for. */
final class PaletteTile extends HBox {

    private static final double UNIT = 46;
    private static final double NAMED_WIDTH = 250;

    private final Runnable onPick;
    private final PaletteItem item;
    private final PaletteHint hint = new PaletteHint(this);
    private final Keycap cap;

    PaletteTile(PaletteItem item, Runnable onPick, boolean named) {
        this.onPick = onPick;
        this.item = item;
        cap = new Keycap(onPick);
        cap.shape(CapForm.BOX, UNIT);
        double width = item.look().legend().centre().length() > 9 ? UNIT * 1.5 : UNIT;
        cap.setMinSize(width, UNIT);
        cap.setPrefSize(width, UNIT);
        cap.setMaxSize(width, UNIT);
        cap.show(item.look());
        cap.setMouseTransparent(true);
        getChildren().add(cap);
        if (named) {
            getChildren().add(words(item));
            setPrefWidth(NAMED_WIDTH);
        }
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("palette-tile");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        KeyDrags.offerCode(this, item::template);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        // A scroll pane around would take the focus if it saw the press.
        addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
    }

    private void click(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            onPick.run();
        }
        event.consume();
    }

    private static VBox words(PaletteItem item) {
        String[] lines = item.hint().split("\n", 2);
        Label name = new Label(lines[0]);
        name.getStyleClass().add("code-name");
        Label what = new Label(lines.length > 1 ? lines[1] : "");
        what.getStyleClass().addAll("text-muted", "text-small");
        VBox words = new VBox(name, what);
        words.setAlignment(Pos.CENTER_LEFT);
        words.getStyleClass().add("tile-words");
        return words;
    }

    /** Shows whether the keymap uses it, and whether it needs something that is off. */
    void mark(PaletteViewModel palette) {
        int used = palette.uses(item);
        cap.offer(used, item.missing().isPresent());
        hint.show(item, used);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            onPick.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
