package org.keywright.keymap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.keywright.catalogue.Catalogue;
import org.keywright.catalogue.FirmwareTree;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keyboard.Layout;
import org.keywright.keyboard.PhysicalKey;
import org.keywright.keyboard.UsbIdentity;
import org.keywright.keycode.Keycode;
import org.keywright.keymap.file.KeymapFile;
import org.keywright.option.Value;

/**
 * A keymap on another keyboard: every key that both have keeps its keycode, and none is doubled.
 */
class MigrationTest {

    private static final Path HOME = Path.of(System.getProperty("keywright.home", "."));
    private static final Path OPEN =
            Path.of(System.getProperty("keywright.shared", "../shared"), "qmk/open");

    @Test
    void layoutsOfOneKeyboardAreMatchedByMatrix() {
        Migration.Board wide = board("a", "W", key(0, 0, 0, 0), key(1, 0, 0, 1), key(2, 0, 0, 2));
        Migration.Board odd = board("a", "O", key(0, 0, 0, 2), key(1, 0, 0, 0));

        Migration moved = Migration.of(Keymaps.of("KC_A KC_B KC_C"), wide, odd);

        assertThat(Keymaps.written(moved.document())).containsExactly("KC_C KC_A");
        assertThat(moved.matches()).extracting(KeyMatch::by).containsOnly(KeyMatch.By.MATRIX);
        assertThat(moved.lost()).extracting(lost -> lost.keycode().text()).containsExactly("KC_B");
        assertThat(moved.document().layout()).isEqualTo("O");
    }

    @Test
    void anotherKeyboardIsMatchedByPlaceWhenItIsWiredDifferently() {
        Migration.Board one =
                board("a", "L", key(0, 0, 0, 0), key(1, 0, 0, 1), key(0, 1, 1, 0), key(1, 1, 1, 1));
        Migration.Board other =
                board("b", "L", key(0, 0, 5, 3), key(1, 0, 2, 2), key(0, 1, 0, 1), key(1, 1, 0, 0));

        Migration moved = Migration.of(Keymaps.of("KC_A KC_B KC_C KC_D"), one, other);

        assertThat(Keymaps.written(moved.document())).containsExactly("KC_A KC_B KC_C KC_D");
        assertThat(moved.matches()).extracting(KeyMatch::by).containsOnly(KeyMatch.By.PLACE);
        assertThat(moved.document().keyboard()).isEqualTo("b");
        assertThat(moved.lost()).isEmpty();
    }

    @Test
    void aKeyFarAwayIsFoundByTheWordOnIt() {
        Migration.Board one = board("a", "L", key(0, 0, 0, 0), labelled("Esc", 9, 3, 0, 1));
        Migration.Board other = board("b", "L", key(0, 0, 7, 7), labelled("ESC", 0, 5, 7, 6));

        Migration moved = Migration.of(Keymaps.of("KC_A KC_ESC"), one, other);

        assertThat(Keymaps.written(moved.document())).containsExactly("KC_A KC_ESC");
        assertThat(moved.matches().get(1).by()).isEqualTo(KeyMatch.By.LABEL);
    }

    @Test
    void newKeysDoNothingOnTheBaseAndAreTransparentAbove() {
        Migration.Board small = board("a", "L", key(0, 0, 0, 0));
        Migration.Board large = board("b", "L", key(0, 0, 0, 0), key(1, 0, 0, 1));

        Migration moved = Migration.of(Keymaps.of("KC_A", "KC_B"), small, large);

        assertThat(Keymaps.written(moved.document())).containsExactly("KC_A KC_NO", "KC_B KC_TRNS");
        assertThat(moved.fresh()).containsExactly(1);
    }

    @Test
    void lettersStayUnderTheirFingersOnRealKeyboards() {
        Assumptions.assumeTrue(Files.isDirectory(OPEN), "no reference data in " + OPEN);
        Catalogue catalogue = new Catalogue(FirmwareTree.qmk(OPEN, HOME));
        KeymapDocument planck =
                KeymapFile.open(HOME.resolve("data/examples/planck/rev3/keymap.json"))
                        .value()
                        .orElseThrow()
                        .document();
        Catalogue builtIn = new Catalogue(FirmwareTree.builtIn(HOME));
        Migration.Board from = board(builtIn, "planck/rev3", planck.layout());
        List<String> report = new ArrayList<>();
        for (String id : catalogue.ids()) {
            KeyboardDefinition next = catalogue.keyboard(id).value().orElseThrow();
            for (Layout layout : next.layoutList()) {
                Migration moved =
                        Migration.of(planck, from, new Migration.Board(next, layout, List.of()));
                assertThat(moved.matches()).extracting(KeyMatch::from).doesNotHaveDuplicates();
                assertThat(moved.document().layers().getFirst().keys())
                        .hasSize(layout.keys().size());
                report.add(id + " " + layout.name() + " " + moved.matches().size());
            }
        }
        System.err.println("planck's 48 keys on other keyboards: " + report.size() + " layouts");
        Migration same = Migration.of(planck, from, from);
        assertThat(same.document()).isEqualTo(planck);
    }

    @Test
    void lettersOfAGridLandOnTheLettersOfAStaggeredKeyboard() {
        Catalogue builtIn = new Catalogue(FirmwareTree.builtIn(HOME));
        KeymapDocument dz60 = example("dz60");
        KeymapDocument planck = example("planck/rev3");

        Migration moved =
                Migration.of(
                        planck,
                        named(builtIn, "planck/rev3", planck),
                        named(builtIn, "dz60", dz60));

        List<Keycode> there = dz60.layers().getFirst().keys();
        List<Keycode> came = moved.document().layers().getFirst().keys();
        int letters = 0;
        int right = 0;
        for (int i = 0; i < there.size(); i++) {
            boolean letter = there.get(i).text().matches("KC_[A-Z]");
            letters += letter ? 1 : 0;
            right += letter && there.get(i).equals(came.get(i)) ? 1 : 0;
        }
        System.err.println("letters in place: " + right + " of " + letters);
        assertThat(letters).isEqualTo(26);
        assertThat(right).isGreaterThanOrEqualTo(24);
    }

    private static Migration.Board named(Catalogue catalogue, String id, KeymapDocument base) {
        Migration.Board plain = board(catalogue, id, base.layout());
        return new Migration.Board(
                plain.keyboard(), plain.layout(), base.layers().getFirst().keys());
    }

    private static KeymapDocument example(String id) {
        Path file = HOME.resolve("data/examples").resolve(id).resolve("keymap.json");
        return KeymapFile.open(file).value().orElseThrow().document();
    }

    @Test
    void everyKeyOfALayoutFindsItselfAgain() {
        Catalogue builtIn = new Catalogue(FirmwareTree.builtIn(HOME));
        for (String id : builtIn.ids()) {
            for (Layout layout : builtIn.keyboard(id).value().orElseThrow().layoutList()) {
                KeyboardDefinition keyboard = builtIn.keyboard(id).value().orElseThrow();
                Migration.Board here = new Migration.Board(keyboard, layout, List.of());
                List<KeyMatch> matches = KeyMatching.of(here, elsewhere(here, shuffled(layout)));
                assertThat(matches).as(id).hasSize(layout.keys().size());
                assertThat(matches).allMatch(match -> match.to() == match.from());
            }
        }
    }

    private static Migration.Board elsewhere(Migration.Board here, Layout layout) {
        Migration.Board other = board("elsewhere", layout.name(), key(0, 0, 0, 0));
        return new Migration.Board(other.keyboard(), layout, List.of());
    }

    /** The same places with another wiring. */
    private static Layout shuffled(Layout layout) {
        List<PhysicalKey> keys = new ArrayList<>();
        for (PhysicalKey key : layout.keys()) {
            keys.add(
                    new PhysicalKey(
                            "",
                            key.x(),
                            key.y(),
                            key.width(),
                            key.height(),
                            key.rotation(),
                            key.rotationX(),
                            key.rotationY(),
                            40 - key.row(),
                            40 - key.column(),
                            key.encoder()));
        }
        return new Layout(layout.name(), keys);
    }

    private static Migration.Board board(Catalogue catalogue, String id, String layout) {
        KeyboardDefinition keyboard = catalogue.keyboard(id).value().orElseThrow();
        return new Migration.Board(keyboard, keyboard.findLayout(layout).orElseThrow(), List.of());
    }

    private static Migration.Board board(String id, String name, PhysicalKey... keys) {
        Layout layout = new Layout(name, List.of(keys));
        return new Migration.Board(
                new KeyboardDefinition(
                        id,
                        id,
                        "",
                        "",
                        new UsbIdentity(1, 2, ""),
                        "atmega32u4",
                        "",
                        8,
                        8,
                        0,
                        Map.of(name, layout),
                        Map.of(),
                        Map.of(),
                        Value.Table.empty()),
                layout,
                List.of());
    }

    private static PhysicalKey key(double x, double y, int row, int column) {
        return labelled("", x, y, row, column);
    }

    private static PhysicalKey labelled(String label, double x, double y, int row, int column) {
        return new PhysicalKey(label, x, y, 1, 1, 0, 0, 0, row, column, OptionalInt.empty());
    }
}
