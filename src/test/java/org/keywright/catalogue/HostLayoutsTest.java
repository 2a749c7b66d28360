package org.keywright.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.keywright.keycode.HostCharacters;
import org.keywright.keycode.HostLayout;
import org.keywright.keycode.HostLayout.Characters;
import org.keywright.keycode.KeycodeParser;
import org.keywright.keycode.KeycodeTable;
import org.keywright.keycode.Legend;
import org.keywright.keycode.Legends;
import org.keywright.option.Value;
import org.keywright.schema.JsonDocument;
import org.keywright.schema.JsonReader;

/** What keys type on computers set to other languages. */
class HostLayoutsTest {

    private static final Path HOME = Path.of(System.getProperty("keywright.home", "."));
    private static final KeycodeTable KEYCODES =
            new Catalogue(FirmwareTree.builtIn(HOME)).keycodes();
    private static final HostLayoutTable OURS = new HostLayoutTable(ours());

    @Test
    void onAGermanComputerYIsZ() {
        assertThat(legend("german", "KC_Y").centre()).isEqualTo("Z");
        assertThat(legend("german", "KC_SCLN").centre()).isEqualTo("Ö");
        assertThat(legend("german", "KC_SCLN").shifted()).isEmpty();
        assertThat(legend("german", "KC_2").shifted()).isEqualTo("\"");
        assertThat(legend("german", "KC_2").altGr()).isEqualTo("²");
        assertThat(legend("german", "KC_NUBS").centre()).isEqualTo("<");
    }

    @Test
    void modifiedKeysShowWhatTheyTypeThere() {
        assertThat(legend("german", "KC_AT").centre()).isEqualTo("\"");
        assertThat(legend("german", "S(KC_7)").centre()).isEqualTo("/");
        assertThat(legend("german", "ALGR(KC_Q)").centre()).isEqualTo("@");
        assertThat(legend("german", "LCTL(KC_Y)").centre()).isEqualTo("Ctrl+Z");
        assertThat(legend("german", "LT(1,KC_Y)").centre()).isEqualTo("Z");
    }

    @Test
    void keysWithoutACharacterShowWhatTheyAlwaysDo() {
        Legends here = new Legends(KEYCODES);
        for (String code : List.of("KC_ENT", "KC_F5", "KC_LSFT", "MO(1)", "KC_TRNS", "KC_MPLY")) {
            assertThat(legend("french", code)).isEqualTo(here.of(KeycodeParser.parse(code)));
        }
    }

    @Test
    void aCharacterLeadsToTheKeysThatTypeIt() {
        assertThat(codes("german", "ö")).containsExactly("KC_SCLN");
        assertThat(codes("german", "@")).containsExactly("ALGR(KC_Q)");
        assertThat(codes("french", "1")).containsExactly("S(KC_1)");
        assertThat(codes("french", "a")).containsExactly("KC_Q");
        assertThat(new HostCharacters(KEYCODES, Optional.empty()).codesFor("@"))
                .isNotEmpty()
                .allMatch(code -> KEYCODES.valueOf(code).getAsInt() == 0x021F);
        assertThat(new HostCharacters(KEYCODES, Optional.empty()).codesFor("ö")).isEmpty();
    }

    @Test
    void aKeycodeLeadsToItsCharacter() {
        HostCharacters german = characters("german");
        assertThat(german.characterOf(KeycodeParser.parse("KC_Z"))).contains("y");
        assertThat(german.characterOf(KeycodeParser.parse("LT(1,KC_QUOT)"))).contains("ä");
        assertThat(german.characterOf(KeycodeParser.parse("MO(1)"))).isEmpty();
        HostCharacters us = new HostCharacters(KEYCODES, Optional.empty());
        assertThat(us.characterOf(KeycodeParser.parse("KC_Z"))).contains("z");
        assertThat(us.characterOf(KeycodeParser.parse("S(KC_1)"))).contains("!");
        assertThat(us.characterOf(KeycodeParser.parse("KC_F1"))).isEmpty();
    }

    @Test
    void everyRowHasACharacterForEveryLetterKey() {
        for (String language : OURS.languages()) {
            HostLayout layout = OURS.find(language, KEYCODES).orElseThrow();
            for (int key = 0x04; key <= 0x27; key++) {
                assertThat(layout.find(key)).as(language + " " + key).isPresent();
            }
            assertThat(layout.keys().values()).extracting(Characters::plain).doesNotContain("");
        }
        assertThat(OURS.languages()).hasSizeGreaterThan(30).doesNotHaveDuplicates();
    }

    @Test
    void aRowThatDoesNotFitIsShortened() {
        Value.Table rows =
                Value.Table.empty()
                        .with("odd", Value.Table.empty().with("plain", new Value.Text("^1")));
        HostLayout odd = new HostLayoutTable(rows).find("odd", KEYCODES).orElseThrow();
        assertThat(odd.keys()).hasSize(2);
        assertThat(new HostLayoutTable(rows).find("odder", KEYCODES)).isEmpty();
    }

    /** QMK's tables are the referee where a tree is at hand. */
    @Test
    void ourCharactersAreThoseOfTheReference() {
        String tree = System.getProperty("keywright.qmkTree", "");
        Assumptions.assumeFalse(tree.isEmpty(), "no -Dkeywright.qmkTree");
        Catalogue reference = new Catalogue(FirmwareTree.qmk(Path.of(tree), HOME));
        Map<String, String> different = new TreeMap<>();
        int compared = 0;
        for (String language : OURS.languages()) {
            HostLayout own = OURS.find(language, KEYCODES).orElseThrow();
            HostLayout theirs = reference.language(language).orElseThrow();
            for (Map.Entry<Integer, Characters> key : theirs.keys().entrySet()) {
                if (key.getKey() > 0x38 && key.getKey() != 0x64 && key.getKey() != 0x87) {
                    continue; // The number pad and keys of single countries.
                }
                compared++;
                Characters mine = own.find(key.getKey()).orElse(new Characters("", "", "", ""));
                if (!mine.plain().equalsIgnoreCase(key.getValue().plain())
                        || differs(mine.shifted(), key.getValue().shifted())
                        || differs(mine.altGr(), key.getValue().altGr())) {
                    different.put(language + " " + key.getKey(), mine + " " + key.getValue());
                }
            }
        }
        assertThat(compared).isGreaterThan(1500);
        assertThat(different).isEmpty();
    }

    @Test
    void everyLanguageOfTheReferenceIsRead() {
        String tree = System.getProperty("keywright.qmkTree", "");
        Assumptions.assumeFalse(tree.isEmpty(), "no -Dkeywright.qmkTree");
        Catalogue reference = new Catalogue(FirmwareTree.qmk(Path.of(tree), HOME));
        for (String language : reference.languages()) {
            assertThat(reference.language(language).orElseThrow().names())
                    .as(language)
                    .isNotEmpty();
        }
        HostLayout german = reference.language("german").orElseThrow();
        Legends legends = new Legends(KEYCODES, Optional.of(german));
        assertThat(legends.of(KeycodeParser.parse("DE_Z")).centre()).isEqualTo("Z");
        assertThat(legends.of(KeycodeParser.parse("DE_AT")).centre()).isEqualTo("@");
    }

    private static boolean differs(String mine, String theirs) {
        return !theirs.isEmpty() && !mine.equalsIgnoreCase(theirs);
    }

    private static Legend legend(String language, String code) {
        return new Legends(KEYCODES, OURS.find(language, KEYCODES)).of(KeycodeParser.parse(code));
    }

    private static HostCharacters characters(String language) {
        return new HostCharacters(KEYCODES, OURS.find(language, KEYCODES));
    }

    private static List<String> codes(String language, String character) {
        return characters(language).codesFor(character).stream().map(c -> c.text()).toList();
    }

    private static Value.Table ours() {
        try {
            Path file = HOME.resolve("data/hostlayouts.hjson");
            return JsonReader.readFile(file.toString(), file)
                    .value()
                    .flatMap(JsonDocument::table)
                    .orElseThrow();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
