package org.keywright.ui.keymap;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.keywright.keyboard.CapForm;
import org.keywright.keycode.KeycodeForm;
import org.keywright.keycode.KeycodeRecipe;
import org.keywright.keycode.Modifiers;
import org.keywright.ui.control.Keycap;
import org.keywright.ui.words.Phrase;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** Above the palette's page: the parts of a keycode to choose, and what they make. */
final class BuilderStrip extends HBox {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final double CAP = 46;
    private static final double RESULT = 350;
    private static final double USUAL = 900;
    private static final double RESULT_SHARE = 0.42;
    private static final double MARGINS = 44;

    private final BuilderViewModel builder;
    private final Map<KeycodeForm, ToggleButton> forms = new EnumMap<>(KeycodeForm.class);
    private final Map<Integer, ToggleButton> modifiers = new LinkedHashMap<>();
    private final ToggleButton left;
    private final ToggleButton right;
    private final HBox held = new HBox(4);
    private final LayerChips layers;
    private final Keycap key = cap();
    private final HBox tapped = new HBox(6, new Label(Phrase.of("and the key")), key);
    private final Keycap made = cap();
    private final Label code = new Label();
    private final Label words = new Label();
    private final Button assign = new Button(Phrase.of("Assign"));
    private final Runnable onDone;
    private Subscription bound = Subscription.EMPTY;

    /** A strip that calls {@code onDone} when it has been closed. */
    BuilderStrip(BuilderViewModel builder, EditorViewModel editor, Runnable onDone) {
        this.builder = builder;
        this.onDone = onDone;
        left = chip(Phrase.in("side", "Left"), () -> builder.onSide(false));
        right = chip(Phrase.in("side", "Right"), () -> builder.onSide(true));
        this.layers = new LayerChips(editor, builder::onLayer);
        FlowPane row = new FlowPane(4, 4);
        for (KeycodeForm form : KeycodeForm.values()) {
            row.getChildren().add(form(form));
        }
        fillModifiers();
        tapped.setAlignment(Pos.CENTER_LEFT);
        key.setMouseTransparent(true);
        held.setAlignment(Pos.CENTER_LEFT);
        FlowPane parts = new FlowPane(14, 6, held, layers, tapped);
        parts.setRowValignment(VPos.CENTER);
        // Their heights are asked for at these widths, which therefore have to be the real ones.
        DoubleBinding across =
                Bindings.createDoubleBinding(
                        () -> room(getWidth() > 0 ? getWidth() : USUAL), widthProperty());
        parts.prefWrapLengthProperty().bind(across);
        row.prefWrapLengthProperty().bind(across);
        across.subscribe(width -> layers.fit(width.doubleValue()));
        VBox choice = new VBox(8, row, parts);
        choice.setMinWidth(0);
        setMinWidth(0);
        HBox.setHgrow(choice, Priority.ALWAYS);
        getChildren().addAll(choice, result());
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("builder-strip");
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private static Keycap cap() {
        Keycap cap = new Keycap(() -> {});
        cap.shape(CapForm.BOX, CAP);
        cap.setMinSize(CAP, CAP);
        cap.setPrefSize(CAP, CAP);
        cap.setMaxSize(CAP, CAP);
        return cap;
    }

    private ToggleButton form(KeycodeForm form) {
        ToggleButton chip = chip(name(form), () -> builder.onForm(form));
        chip.setTooltip(new Tooltip(words(form)));
        forms.put(form, chip);
        return chip;
    }

    private static String name(KeycodeForm form) {
        return switch (form) {
            case MOD_TAP -> Phrase.of("Mod-tap");
            case LAYER_TAP -> Phrase.of("Layer-tap");
            case MODIFIED -> Phrase.of("With modifiers");
            case ONE_SHOT -> Phrase.of("One-shot");
            case LAYER_MOD -> Phrase.of("Layer and modifiers");
            case SWAP_TAP -> Phrase.of("Swap hands");
        };
    }

    private static String words(KeycodeForm form) {
        return switch (form) {
            case MOD_TAP -> Phrase.of("Modifier when held, key when tapped");
            case LAYER_TAP -> Phrase.of("Layer when held, key when tapped");
            case MODIFIED -> Phrase.of("Key with modifiers");
            case ONE_SHOT -> Phrase.of("Modifiers for the next key");
            case LAYER_MOD -> Phrase.of("Layer with modifiers");
            case SWAP_TAP -> Phrase.of("Swap hands when held, key when tapped");
        };
    }

    /** Pressing what is chosen already would take its mark away. */
    private ToggleButton chip(String words, Runnable onPress) {
        ToggleButton chip = new ToggleButton(words);
        chip.getStyleClass().add("chip");
        chip.setOnAction(
                event -> {
                    onPress.run();
                    show(builder.recipeProperty().get());
                });
        return chip;
    }

    private void fillModifiers() {
        held.getChildren().addAll(left, right);
        modifier(1, Phrase.of("Ctrl"));
        modifier(2, Phrase.of("Shift"));
        modifier(4, Phrase.of("Alt"));
        modifier(8, Phrase.of("GUI"));
        combination(0x7);
        combination(0xF);
    }

    private void modifier(int bit, String name) {
        ToggleButton chip = chip(name, () -> builder.onModifier(bit));
        modifiers.put(bit, chip);
        held.getChildren().add(chip);
    }

    private void combination(int bits) {
        ToggleButton chip = chip(new Modifiers(bits).label(), () -> builder.onModifiers(bits));
        chip.setTooltip(
                new Tooltip(
                        bits == 0x7
                                ? Phrase.of("Ctrl, Shift and Alt together")
                                : Phrase.of("Ctrl, Shift, Alt and GUI together")));
        modifiers.put(bits, chip);
        held.getChildren().add(chip);
    }

    private Node result() {
        code.getStyleClass().add("code-name");
        words.getStyleClass().addAll("text-small", "builder-words");
        words.setWrapText(true);
        assign.getStyleClass().addAll("accent", "small");
        assign.setMinWidth(USE_PREF_SIZE);
        assign.setOnAction(event -> builder.onAssign());
        assign.setTooltip(new Tooltip(Phrase.in("key", "Enter")));
        Button close = new Button("", new FontIcon(MaterialDesignC.CLOSE));
        close.getStyleClass().addAll("small", "flat");
        close.setAccessibleText(Phrase.of("Close"));
        close.setTooltip(new Tooltip(Phrase.of("Close (Esc)")));
        close.setOnAction(event -> close());
        VBox said = new VBox(2, code, words);
        said.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(said, Priority.ALWAYS);
        made.setMouseTransparent(true);
        HBox result = new HBox(10, made, said, assign, close);
        result.setAlignment(Pos.CENTER_LEFT);
        result.getStyleClass().add("builder-result");
        widthProperty()
                .subscribe(
                        width -> {
                            result.setMinWidth(result(width.doubleValue()));
                            result.setMaxWidth(result(width.doubleValue()));
                        });
        return result;
    }

    private static double room(double width) {
        return width - result(width) - MARGINS;
    }

    /** How wide what is made may be: no more than its share of a narrow strip. */
    private static double result(double width) {
        return Math.min(RESULT, width * RESULT_SHARE);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof Button)) {
            builder.onAssign();
            event.consume();
        }
    }

    private void close() {
        builder.openProperty().set(false);
        onDone.run();
    }

    void attach() {
        managedProperty().bind(builder.openProperty());
        visibleProperty().bind(builder.openProperty());
        bound =
                Subscription.combine(
                        layers.attach(), builder.recipeProperty().subscribe(this::show));
    }

    void detach() {
        managedProperty().unbind();
        visibleProperty().unbind();
        bound.unsubscribe();
    }

    /** Puts the keyboard focus on the form that is chosen. */
    void focus() {
        forms.getOrDefault(builder.recipeProperty().get().form(), left).requestFocus();
    }

    private void show(KeycodeRecipe recipe) {
        forms.forEach((form, chip) -> chip.setSelected(form == recipe.form()));
        show(held, recipe.form().hasModifiers());
        show(layers, recipe.form().hasLayer());
        show(tapped, recipe.form().hasKey());
        int bits = recipe.modifiers().bits() & 0xF;
        left.setSelected(!recipe.modifiers().right());
        right.setSelected(recipe.modifiers().right());
        modifiers.forEach(
                (mask, chip) ->
                        chip.setSelected(
                                Integer.bitCount(mask) == 1 ? (bits & mask) != 0 : bits == mask));
        layers.choose(recipe.layer());
        key.show(builder.keyLook());
        made.show(builder.look());
        code.setText(builder.code().map(c -> c.text()).orElse("…"));
        words.setText(builder.words());
        assign.setDisable(builder.code().isEmpty());
        pseudoClassStateChanged(REFUSED, builder.code().isEmpty());
    }

    private static void show(Node part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }
}
