package org.keywright.ui.keymap;

import java.util.Optional;
import org.keywright.keymap.AddLayer;
import org.keywright.keymap.ChangeLayout;
import org.keywright.keymap.ColourLayer;
import org.keywright.keymap.DuplicateLayer;
import org.keywright.keymap.LayerColours;
import org.keywright.keymap.MoveLayer;
import org.keywright.keymap.RemoveLayer;
import org.keywright.keymap.Rename;
import org.keywright.keymap.RenameLayer;

/** What the user can do with layers, the layout and the keymap's name. */
public final class LayerEdits {

    private final EditorViewModel editor;

    /** Edits the layers of this editor's keymap. */
    public LayerEdits(EditorViewModel editor) {
        this.editor = editor;
    }

    /** Adds a layer of transparent keys behind the last and shows it. */
    public void onAdd() {
        int keys = editor.layout().keys().size();
        if (editor.apply(AddLayer.transparent(editor.document(), keys))) {
            editor.onShowLayer(editor.document().layers().size() - 1);
        }
    }

    /** Copies the layer that is shown and shows the copy. */
    public void onDuplicate() {
        int layer = editor.layer();
        if (editor.apply(new DuplicateLayer(layer))) {
            editor.onShowLayer(layer + 1);
        }
    }

    /** Takes out the layer that is shown. */
    public void onRemove() {
        editor.apply(RemoveLayer.of(editor.document(), editor.layer()));
    }

    /** Gives a layer another number and shows it. */
    public void onMove(int from, int to) {
        if (from != to && editor.apply(new MoveLayer(from, to))) {
            editor.onShowLayer(to);
        }
    }

    /** Gives a layer a name, or takes it away with a blank one. */
    public void onRenameLayer(int layer, String name) {
        editor.apply(new RenameLayer(layer, name.strip()));
    }

    /** Gives a layer a colour; without one, it has the one of its number. */
    public void onColour(int layer, Optional<LayerColours.Colour> colour) {
        editor.apply(new ColourLayer(layer, colour));
    }

    /** Goes over to another layout of the keyboard; keys stay at their places in the matrix. */
    public void onLayout(String layout) {
        if (!layout.equals(editor.document().layout())) {
            editor.onDeselect();
            editor.apply(new ChangeLayout(editor.keyboard(), layout));
        }
    }

    /** Gives the keymap another name; a blank one is ignored. */
    public void onRename(String name) {
        String wanted = name.strip();
        if (!wanted.isEmpty() && !wanted.equals(editor.document().name())) {
            editor.apply(new Rename(wanted));
        }
    }
}
