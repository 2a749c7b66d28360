package org.keywright.ui.extras;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.keywright.keycode.Keycode;
import org.keywright.keycode.KeycodeParser;
import org.keywright.keymap.AddCorrections;
import org.keywright.keymap.Correction;
import org.keywright.keymap.Edit;
import org.keywright.keymap.ExtraKind;
import org.keywright.keymap.Extras;
import org.keywright.keymap.History;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.SetUnicodeModes;
import org.keywright.option.OptionPath;
import org.keywright.option.Value;
import org.keywright.ui.Boards;
import org.keywright.ui.FxTest;
import org.keywright.ui.NeedsLetters;
import org.keywright.ui.control.KeyLoan;

/** Every field of every form shows its member of the entry and writes it. */
@ExtendWith(NeedsLetters.class)
class ExtraFormsTest {

    private final KeyLoan loan = new KeyLoan();
    private final History history =
            new History(
                    Boards.keymap(Boards.grid("LAYOUT", 1, 3), "KC_A KC_B KC_C", "KC_C KC_B KC_A"));
    private final SimpleObjectProperty<KeymapDocument> document =
            new SimpleObjectProperty<>(history.current());
    private ExtrasViewModel extras;
    private ExtrasPane pane;

    @BeforeEach
    void open() {
        FxTest.run(
                () -> {
                    CodeBook codes =
                            new CodeBook(
                                    Boards.keycodes(), text -> List.of(), key -> Optional.empty());
                    extras = new ExtrasViewModel(document, this::apply, loan, codes, again -> {});
                    pane = new ExtrasPane(extras, () -> {});
                    FxTest.dress(new Scene(pane, 400, 900), false);
                    pane.attach();
                });
    }

    @AfterEach
    void close() {
        FxTest.run(pane::detach);
    }

    private boolean apply(Edit edit) {
        if (edit.refusal(history.current()).isPresent()) {
            return false;
        }
        history.apply(edit);
        document.set(history.current());
        return true;
    }

    @Test
    void aTapDance() {
        begin(ExtraKind.TAP_DANCE);
        type("Name", "Quotes");
        type("Tapped", "a");
        type("Held", "MO(1)");
        type("Tapped twice", "LSFT(KC_B)");
        type("Tapped, then held", "KC_C");
        type("Time for the next tap", "150");
        assertThat(written("name", "tap", "hold", "double_tap", "tap_hold", "term"))
                .containsExactly("Quotes", "KC_A", "MO(1)", "LSFT(KC_B)", "KC_C", "150");
        type("Time for the next tap", "soon");
        assertThat(written("term")).containsExactly("150");
        type("Time for the next tap", "");
        type("Held", "");
        assertThat(written("hold", "term")).containsExactly("", "");
    }

    @Test
    void aCombo() {
        begin(ExtraKind.COMBO);
        type("Another key", "KC_A");
        type("Another key", "KC_B");
        type("Another key", "KC_B");
        type("Together they do", "KC_C");
        type("Pressed within", "40");
        press("On every layer");
        press("Only when held");
        press("Only in this order");
        assertThat(written("keys", "result", "term", "layers", "must_hold", "in_order", "must_tap"))
                .containsExactly("KC_A KC_B", "KC_C", "40", "0", "true", "true", "");
        assertThat(loan.litProperty().get()).containsExactlyInAnyOrder(code("KC_A"), code("KC_B"));
        press("1");
        press("0");
        assertThat(written("layers")).containsExactly("1");
        press("On every layer");
        assertThat(entry().find("layers")).isEmpty();
    }

    @Test
    void keysOfAComboAreToggledOnTheKeyboard() {
        begin(ExtraKind.COMBO);
        press("Click keys");
        FxTest.run(
                () -> {
                    loan.takeKey(code("KC_A"));
                    loan.takeKey(code("KC_B"));
                    loan.takeKey(code("KC_A"));
                });
        assertThat(written("keys")).containsExactly("KC_B");
        press("Click keys");
        assertThat(FxTest.on(() -> loan.takeKey(code("KC_A")))).isFalse();
    }

    @Test
    void aKeyOverride() {
        begin(ExtraKind.KEY_OVERRIDE);
        press("Shift");
        press("left Ctrl");
        press("One of them is enough");
        type("Key", "KC_A");
        type("Sends instead", "KC_B");
        assertThat(written("modifiers", "any_modifier", "trigger", "replacement"))
                .containsExactly("SHIFT LCTL", "true", "KC_A", "KC_B");
    }

    @Test
    void anAlternateRepeatKey() {
        begin(ExtraKind.ALTERNATE_REPEAT);
        type("After this key", "KC_TAB");
        type("It does", "LSFT(KC_TAB)");
        press("And the other way round");
        press("Ctrl");
        assertThat(written("key", "alternate", "both_ways", "modifiers"))
                .containsExactly("KC_TAB", "LSFT(KC_TAB)", "true", "CTRL");
    }

    @Test
    void aDictionaryIsPastedAndWhatCannotBeReadStays() {
        FxTest.run(() -> extras.kindProperty().set(ExtraKind.CORRECTION));
        lay();
        above("Paste lines…");
        TextArea area = (TextArea) FxTest.on(() -> pane.lookup(".paste-lines .text-area"));
        FxTest.run(() -> area.setText("# mine\nlenght -> length\nno pair\nadn\tand"));
        assertThat(said()).isEqualTo("Line 3: no arrow, colon or tab between two words");
        above("Add 2 corrections");
        assertThat(Extras.of(history.current(), ExtraKind.CORRECTION))
                .extracting(entry -> new Correction(entry).typo())
                .containsExactly("lenght", "adn");
        assertThat(FxTest.<String>on(area::getText)).isEqualTo("no pair");
        assertThat(said()).isEqualTo("Line 1: no arrow, colon or tab between two words");

        FxTest.run(() -> area.setText("teh: the"));
        above("Add 1 correction");
        assertThat(history.current().config().at(OptionPath.of("features.autocorrect")))
                .contains(new Value.Flag(true));
        assertThat(FxTest.on(() -> area.getParent().isVisible())).isFalse();
        FxTest.run(history::undo);
        assertThat(Extras.of(history.current(), ExtraKind.CORRECTION)).hasSize(2);
    }

    @Test
    void ofAThousandCorrectionsAHundredAreShownAtATime() {
        FxTest.run(
                () -> {
                    extras.kindProperty().set(ExtraKind.CORRECTION);
                    extras.onAddAll(
                            new AddCorrections(
                                    java.util.stream.IntStream.range(0, 250)
                                            .mapToObj(i -> Correction.of("typo" + i, "meant" + i))
                                            .toList()));
                });
        lay();
        assertThat(FxTest.on(() -> pane.lookupAll(".extra-row").size())).isEqualTo(100);
        above("Numbers 100 to 199");
        above("Numbers 200 to 249");
        assertThat(FxTest.on(() -> pane.lookupAll(".extra-row").size())).isEqualTo(50);
        assertThat(extras.selected()).isEqualTo(200);
        above("Numbers 100 to 199");
        assertThat(extras.selected()).isEqualTo(100);
    }

    private void lay() {
        FxTest.run(
                () -> {
                    pane.applyCss();
                    pane.layout();
                });
    }

    /** A button above the form. */
    private void above(String words) {
        FxTest.run(
                () ->
                        pane.lookupAll(".button").stream()
                                .map(Button.class::cast)
                                .filter(b -> b.isVisible() && words.equals(b.getText()))
                                .findFirst()
                                .orElseThrow(() -> new AssertionError(words))
                                .fire());
        lay();
    }

    private String said() {
        return FxTest.on(() -> ((Label) pane.lookup(".paste-said")).getText());
    }

    @Test
    void aLeaderSequence() {
        begin(ExtraKind.LEADER_SEQUENCE);
        type("Another key", "KC_A");
        type("Another key", "KC_A");
        type("What they do", "KC_B");
        assertThat(written("keys", "result")).containsExactly("KC_A KC_A", "KC_B");
    }

    @Test
    void aCorrectionACharacterAndASwitch() {
        begin(ExtraKind.CORRECTION);
        type("Typo", "lenght");
        type("Meant", "length");
        assertThat(written("typo", "correction")).containsExactly("lenght", "length");
        begin(ExtraKind.CHARACTER);
        type("Character", "🐍");
        press("macOS");
        assertThat(written("character")).containsExactly("🐍");
        assertThat(SetUnicodeModes.of(document.get())).containsExactly("macos");
        begin(ExtraKind.DIP_SWITCH);
        type("Switched on", "TG(1)");
        assertThat(written("on", "off")).containsExactly("TG(1)", "");
    }

    @Test
    void entriesAreDuplicatedMovedAndRemovedAndAllIsUndone() {
        KeymapDocument before = document.get();
        begin(ExtraKind.COMBO);
        FxTest.run(extras::onDuplicate);
        FxTest.run(() -> extras.onMove(1, 0));
        assertThat(Extras.name(document.get(), ExtraKind.COMBO, 0)).isEqualTo("Combo 0 2");
        FxTest.run(extras::onRemove);
        FxTest.run(extras::onRemove);
        assertThat(document.get()).isEqualTo(before);
        while (history.undoLabel().isPresent()) {
            history.undo();
        }
        assertThat(history.current()).isEqualTo(before);
    }

    private void begin(ExtraKind kind) {
        FxTest.run(
                () -> {
                    extras.kindProperty().set(kind);
                    extras.onAdd();
                    pane.applyCss();
                    pane.layout();
                });
    }

    private void type(String field, String text) {
        FxTest.run(
                () -> {
                    TextField found =
                            nodes(TextField.class).stream()
                                    .filter(f -> field.equals(f.getAccessibleText()))
                                    .findFirst()
                                    .orElseThrow(() -> new AssertionError(field));
                    found.setText(text);
                    found.getOnAction().handle(new javafx.event.ActionEvent());
                });
    }

    private void press(String words) {
        FxTest.run(
                () -> {
                    ButtonBase found =
                            nodes(ButtonBase.class).stream()
                                    .filter(b -> words.equals(b.getText()))
                                    .findFirst()
                                    .orElseThrow(() -> new AssertionError(words));
                    found.fire();
                    pane.applyCss();
                    pane.layout();
                });
    }

    private <T extends Node> List<T> nodes(Class<T> kind) {
        List<T> found = new ArrayList<>();
        for (String query : List.of(".text-field", ".button", ".toggle-button", ".check-box")) {
            for (Node node : pane.lookupAll(".entry-form " + query)) {
                if (kind.isInstance(node) && (node.isVisible() || node instanceof CheckBox)) {
                    found.add(kind.cast(node));
                }
            }
        }
        return found;
    }

    private Value.Table entry() {
        return FxTest.on(extras::entry);
    }

    private List<String> written(String... members) {
        List<String> texts = new ArrayList<>();
        for (String member : members) {
            texts.add(entry().find(member).map(ExtraFormsTest::text).orElse(""));
        }
        return texts;
    }

    private static String text(Value value) {
        return switch (value) {
            case Value.Text text -> text.text();
            case Value.Whole whole -> whole.number().toString();
            case Value.Flag flag -> Boolean.toString(flag.on());
            case Value.Listing list ->
                    String.join(" ", list.items().stream().map(ExtraFormsTest::text).toList());
            case Value.Decimal d -> "?";
            case Value.Nothing n -> "?";
            case Value.Table t -> "?";
        };
    }

    private static Keycode code(String text) {
        return KeycodeParser.parse(text);
    }
}
