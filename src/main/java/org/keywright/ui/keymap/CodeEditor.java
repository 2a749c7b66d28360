package org.keywright.ui.keymap;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.keywright.keycode.Keycode;
import org.keywright.keycode.KeycodeEntry;
import org.keywright.keycode.KeycodeParser;
import org.keywright.keycode.LegendKind;
import org.keywright.problem.Problem;
import org.keywright.ui.words.Phrase;

/**
 * A card below a key with everything about it: its keycode, to be typed with completion and judged
 * at once, what shows through, what the key does on every layer, and what is wrong with it.
 *
 * <p>It lies in the window rather than in a popup of its own: popups need a compositor to look
 * right, and not every desktop has one.
 */
final class CodeEditor extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");
    private static final double MARGIN = 8;
    private static final double TALLEST = 300;

    private final EditorViewModel editor;
    private final KeyEdits edits;
    private final Runnable onDone;
    private final ListChangeListener<Problem> onProblems = change -> judged();
    private Optional<Node> below = Optional.empty();
    private final TextField text = new TextField();
    private final Label verdict = new Label();
    private final CompletionRow completion;
    private final KeyAbout about;
    private final ScrollPane scroll;
    private final Button assign = new Button(Phrase.of("Assign"));

    /** An editor that calls {@code onDone} when it has been closed by keyboard. */
    CodeEditor(
            EditorViewModel editor,
            KeyEdits edits,
            Function<String, List<KeycodeEntry>> search,
            Runnable onDone) {
        this.editor = editor;
        this.edits = edits;
        this.onDone = onDone;
        text.setPrefColumnCount(22);
        text.getStyleClass().add("code-field");
        text.setAccessibleText(Phrase.of("Keycode"));
        text.textProperty().subscribe(this::judge);
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        assign.getStyleClass().add("accent");
        assign.setOnAction(event -> accept());
        verdict.getStyleClass().add("text-small");
        completion = new CompletionRow(text, new Completion(search));
        about = new KeyAbout(editor, this::refresh);
        scroll = new ScrollPane(about);
        scroll.setMaxHeight(TALLEST);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(new HBox(8, text, assign), verdict, completion, scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, this::leave);
        getStyleClass().add("code-editor");
        setManaged(false);
        setVisible(false);
        focusWithinProperty()
                .subscribe(
                        within -> {
                            if (!within) {
                                setVisible(false);
                            }
                        });
    }

    void attach() {
        editor.problems().addListener(onProblems);
    }

    void detach() {
        editor.problems().removeListener(onProblems);
    }

    /** Opens below a node, with the selected key's keycode to change. */
    void open(Node at) {
        edits.selectedText()
                .ifPresent(
                        present -> {
                            text.setText(present);
                            below = Optional.of(at);
                            setVisible(true);
                            describe();
                            place(at);
                            text.requestFocus();
                            text.selectAll();
                        });
    }

    /** Another layer is shown, or something was repaired. */
    private void refresh() {
        // The focus first: the card closes when what has it goes.
        text.requestFocus();
        edits.selectedText().ifPresent(text::setText);
        describe();
        below.ifPresent(this::place);
        text.selectAll();
    }

    /** A check ended, which takes a moment after each edit. */
    private void judged() {
        if (isVisible() && text.isFocused()) {
            describe();
            below.ifPresent(this::place);
        }
    }

    private void describe() {
        OptionalInt key = edits.selectedKey();
        scroll.setVisible(key.isPresent());
        scroll.setManaged(key.isPresent());
        key.ifPresent(index -> about.show(new KeyFacts(editor, index)));
    }

    private void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            onDone.run();
            event.consume();
        }
    }

    private void place(Node at) {
        applyCss();
        autosize();
        Bounds key = getParent().sceneToLocal(at.localToScene(at.getLayoutBounds()));
        Bounds room = getParent().getLayoutBounds();
        double x = key.getCenterX() - getWidth() / 2;
        double y = key.getMaxY() + MARGIN;
        relocate(
                Math.clamp(x, MARGIN, Math.max(MARGIN, room.getWidth() - getWidth() - MARGIN)),
                Math.clamp(y, MARGIN, Math.max(MARGIN, room.getHeight() - getHeight() - MARGIN)));
    }

    private void judge(String typed) {
        Keycode code = KeycodeParser.parse(typed);
        boolean empty = typed.isBlank();
        boolean known = editor.looks().of(code).legend().kind() != LegendKind.UNKNOWN;
        text.pseudoClassStateChanged(WRONG, !known && !empty);
        assign.setDisable(empty);
        if (empty) {
            verdict.setText(Phrase.of("Type a keycode such as KC_A, LT(1,KC_SPC) or LCTL(KC_C)."));
        } else if (known) {
            verdict.setText("✓ " + editor.looks().of(code).spoken());
        } else {
            verdict.setText(Phrase.of("⚠ Not a keycode we know; it is kept as you type it."));
        }
        autosize();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            accept();
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN && completion.enter()) {
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            onDone.run();
            event.consume();
        }
    }

    private void accept() {
        if (!text.getText().isBlank()) {
            String typed = text.getText();
            onDone.run();
            edits.onAssign(typed);
        }
    }
}
