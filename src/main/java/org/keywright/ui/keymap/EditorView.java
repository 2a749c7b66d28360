package org.keywright.ui.keymap;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.keywright.keyboard.Direction;
import org.keywright.keycode.KeycodeEntry;

/** The editor: layers on the left, the keyboard in the middle, the palette below. */
public final class EditorView extends BorderPane {

    private final EditorViewModel editor;
    private final KeyEdits edits;
    private final Selecting selecting;
    private final LayersPane layers;
    private final KeyboardPane keyboard;
    private final DetailBar details;
    private final PalettePane palette;
    private final CodeEditor codeEditor;
    private final TypingMode typing;
    private final ReplaceCard replace;
    private final SplitPane split;
    private boolean slashDown;

    /** A view of an editor; {@code search} finds keycodes, best first. */
    public EditorView(EditorViewModel editor, Function<String, List<KeycodeEntry>> search) {
        this.editor = editor;
        edits = new KeyEdits(editor);
        selecting = new Selecting(editor);
        codeEditor = new CodeEditor(editor, edits, search, this::focusKeyboard);
        layers = new LayersPane(editor, new LayerEdits(editor));
        keyboard = new KeyboardPane(editor, edits, this::editText);
        details = new DetailBar(editor, edits, this::editText);
        palette =
                new PalettePane(
                        new PaletteViewModel(editor, edits, search), editor, this::focusKeyboard);
        VBox.setVgrow(keyboard, Priority.ALWAYS);
        typing = new TypingMode(editor, edits);
        VBox upper = new VBox(typing, keyboard, details);
        split = new SplitPane(upper, palette);
        split.setOrientation(javafx.geometry.Orientation.VERTICAL);
        split.setDividerPositions(0.58);
        split.getStyleClass().add("editor-split");
        setLeft(layers);
        replace = new ReplaceCard(editor, this::focusKeyboard);
        setCenter(new StackPane(split, codeEditor, replace));
        getStyleClass().add("editor-view");
        addEventFilter(KeyEvent.ANY, this::keyBefore);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> typing.end());
        keyboard.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> editor.onDeselect());
    }

    /** What holds the keyboard above the palette. */
    public SplitPane split() {
        return split;
    }

    /** How the keyboard is drawn. */
    public Drawing drawing() {
        return keyboard.drawing();
    }

    /** Starts to follow the editor. */
    public void attach() {
        layers.attach();
        keyboard.attach();
        details.attach();
        palette.attach();
        codeEditor.attach();
    }

    /** Stops following the editor. */
    public void detach() {
        layers.detach();
        keyboard.detach();
        details.detach();
        palette.detach();
        codeEditor.detach();
    }

    /** Puts the keyboard focus into the palette's search field. */
    public void focusSearch() {
        palette.focusSearch();
    }

    /** Puts the keyboard focus on the selected key, or the first. */
    public void focusKeyboard() {
        keyboard.focusSelection();
    }

    private void editText() {
        Node at =
                editor.selectionProperty().get().orElse(null) instanceof Place.Key(int index)
                        ? keyboard.keyboard().caps().get(index)
                        : details;
        codeEditor.open(at);
    }

    /** Before anybody else: the typing mode, then the keys that scroll panes would take. */
    private void keyBefore(KeyEvent event) {
        typing.take(event);
        swallowSlash(event);
        if (event.isConsumed() || event.getEventType() != KeyEvent.KEY_PRESSED) {
            return;
        }
        int step =
                switch (event.getCode()) {
                    case PAGE_UP -> -1;
                    case PAGE_DOWN -> 1;
                    default -> 0;
                };
        if (step != 0) {
            editor.onShowLayer(editor.layer() + step);
            event.consume();
        }
    }

    /** The slash that opened the search would otherwise be the first thing typed into it. */
    private void swallowSlash(KeyEvent event) {
        if (slashDown && event.getEventType() == KeyEvent.KEY_TYPED) {
            event.consume();
        }
        if (event.getEventType() != KeyEvent.KEY_PRESSED) {
            slashDown = false;
        }
    }

    private void key(KeyEvent event) {
        boolean writing = getScene().getFocusOwner() instanceof TextInputControl;
        if (!writing && event.isShortcutDown() && shortcut(event)) {
            event.consume();
        }
        if (writing || event.isConsumed() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        Optional<Direction> way = PaletteKeys.direction(event.getCode());
        if (way.isPresent() && keyboard.isFocusWithin()) {
            if (event.isShiftDown()) {
                selecting.onExtend(way.get());
            } else {
                edits.onMove(way.get());
            }
            event.consume();
        } else if (change(event.getCode(), event.isShiftDown())) {
            event.consume();
        }
    }

    private boolean shortcut(KeyEvent event) {
        if (keyboard.zoom(event)) {
            return true;
        }
        if (event.getCode() == KeyCode.A) {
            selecting.onAll();
            focusKeyboard();
            return true;
        }
        if (event.getCode() == KeyCode.H && !event.isShiftDown()) {
            replace.open(edits.selectedText().orElse(""));
            return true;
        }
        return KeyClipboard.take(event, edits);
    }

    private boolean change(KeyCode code, boolean shift) {
        switch (code) {
            case DELETE, BACK_SPACE -> {
                if (shift) {
                    edits.onTransparent();
                } else {
                    edits.onClear();
                }
            }
            case T -> edits.onTransparent();
            case ENTER -> editText();
            case K -> {
                focusKeyboard();
                typing.begin();
            }
            case SLASH -> {
                slashDown = true;
                palette.focusSearch();
            }
            case B -> palette.openBuilder();
            case M -> edits.onMirror();
            case ESCAPE -> selecting.onLess();
            default -> {
                return false;
            }
        }
        return true;
    }
}
