package org.keywright.ui.keymap;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.keywright.keymap.Layer;
import org.keywright.keymap.LayerColours;
import org.keywright.keymap.LayerNames;
import org.keywright.ui.words.Phrase;

/** One layer in the list; drag it, or move it with Alt and the arrow keys, to reorder. */
final class LayerRow extends HBox {

    private static final DataFormat LAYER = new DataFormat("application/x-keywright-layer");
    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

    private final int number;
    private final EditorViewModel editor;
    private final LayerEdits edits;
    private final LayerName name;
    private final Label count = new Label();
    private final Label chip;
    private String painted = "";

    LayerRow(int number, EditorViewModel editor, LayerEdits edits) {
        this.number = number;
        this.editor = editor;
        this.edits = edits;
        chip = new Label(Integer.toString(number));
        chip.getStyleClass().add("layer-chip");
        name = new LayerName(title -> edits.onRenameLayer(number, title), this::requestFocus);
        HBox.setHgrow(name, Priority.ALWAYS);
        count.getStyleClass().add("text-muted");
        getChildren().addAll(chip, name, count);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("layer-row");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        setOnContextMenuRequested(this::menu);
        reorderByDragging();
        Tooltip.install(
                this,
                new Tooltip(
                        Phrase.of(
                                "Click twice, or press F2, to name it;\n"
                                        + "drag, or press Alt+Up and Alt+Down, to reorder")));
    }

    void refresh() {
        Layer layer = editor.document().layers().get(number);
        long used =
                layer.keys().stream()
                        .map(code -> editor.looks().of(code).legend().kind())
                        .filter(kind -> !kind.name().equals("NONE"))
                        .filter(kind -> !kind.name().equals("TRANSPARENT"))
                        .count();
        count.setText(Long.toString(used));
        String given = LayerNames.of(editor.document()).get(number);
        name.show(given, number == 0 ? Phrase.of("Base") : Phrase.of("Layer {0}", number));
        paint("layer-colour-" + LayerColours.of(editor.document(), number).ordinal());
        boolean shown = editor.layer() == number;
        pseudoClassStateChanged(SHOWN, shown);
        setAccessibleText(
                Phrase.of("Layer {0}", given.isEmpty() ? number : number + ", " + given)
                        + ", "
                        + Phrase.count(used, "{0} key assigned", "{0} keys assigned")
                        + (shown ? ", " + Phrase.of("shown") : ""));
    }

    private void paint(String colour) {
        if (!colour.equals(painted)) {
            chip.getStyleClass().remove(painted);
            chip.getStyleClass().add(colour);
            painted = colour;
        }
    }

    private void menu(ContextMenuEvent event) {
        new LayerMenu(number, editor, edits, name::edit)
                .show(this, event.getScreenX(), event.getScreenY());
        event.consume();
    }

    private void press(MouseEvent event) {
        requestFocus();
        editor.onShowLayer(number);
        if (event.getClickCount() == 2) {
            name.edit();
        }
        event.consume();
    }

    private void key(KeyEvent event) {
        int last = editor.document().layers().size() - 1;
        switch (event.getCode()) {
            case F2 -> name.edit();
            case ENTER, SPACE -> editor.onShowLayer(number);
            case DELETE -> {
                editor.onShowLayer(number);
                edits.onRemove();
            }
            case UP -> go(event, Math.max(0, number - 1));
            case DOWN -> go(event, Math.min(last, number + 1));
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void go(KeyEvent event, int to) {
        if (event.isAltDown()) {
            edits.onMove(number, to);
        } else {
            editor.onShowLayer(to);
        }
        getParent().getChildrenUnmodifiable().get(to).requestFocus();
    }

    private void reorderByDragging() {
        setOnDragDetected(
                event -> {
                    ClipboardContent content = new ClipboardContent();
                    content.put(LAYER, number);
                    startDragAndDrop(TransferMode.MOVE).setContent(content);
                    event.consume();
                });
        setOnDragOver(
                event -> {
                    if (event.getDragboard().hasContent(LAYER)) {
                        event.acceptTransferModes(TransferMode.MOVE);
                        pseudoClassStateChanged(TARGET, true);
                        event.consume();
                    }
                });
        setOnDragExited(event -> pseudoClassStateChanged(TARGET, false));
        setOnDragDropped(this::drop);
    }

    private void drop(DragEvent event) {
        if (event.getDragboard().getContent(LAYER) instanceof Integer from) {
            edits.onMove(from, number);
            event.setDropCompleted(true);
            event.consume();
        }
    }
}
