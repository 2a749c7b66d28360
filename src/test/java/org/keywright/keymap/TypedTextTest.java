package org.keywright.keymap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywright.keycode.Keycode;
import org.keywright.keycode.KeycodeParser;

/** What no text can type is typed by keys, if there are some. */
class TypedTextTest {

    private static final Map<String, String> GERMAN =
            Map.of("ö", "KC_SCLN", "Ö", "S(KC_SCLN)", "€", "ALGR(KC_E)", "ẞ", "S(ALGR(KC_MINS))");

    @Test
    void keysTakeThePlaceOfCharactersThatAreNotAscii() {
        Macro macro =
                new Macro(List.of(new Macro.Type("schöne Grö€e"), new Macro.Delay(5), type("ok")));

        assertThat(TypedText.byKeys(macro, TypedTextTest::german).steps())
                .containsExactly(
                        type("sch"),
                        tap("SCLN"),
                        type("ne Gr"),
                        tap("SCLN"),
                        tap("RALT", "E"),
                        type("e"),
                        new Macro.Delay(5),
                        type("ok"));
        assertThat(TypedText.byKeys(new Macro(List.of(type("Öẞ"))), TypedTextTest::german).steps())
                .containsExactly(tap("LSFT", "SCLN"), tap("LSFT", "RALT", "MINS"));
    }

    @Test
    void whatNoKeyTypesStaysInItsText() {
        Macro macro = new Macro(List.of(type("漢ö字 $"), type("")));

        assertThat(TypedText.byKeys(macro, TypedTextTest::german).steps())
                .containsExactly(type("漢"), tap("SCLN"), type("字 $"), type(""));
        assertThat(TypedText.byKeys(macro, c -> Optional.of(KeycodeParser.parse("MO(1)"))))
                .isEqualTo(macro);
    }

    @Test
    void charactersAreNamedOnceWithoutBlanks() {
        assertThat(TypedText.characters(new Macro(List.of(type("aö\n\t a"), type("ö🐍")))))
                .containsExactlyInAnyOrder("a", "ö", "🐍");
        assertThat(TypedText.inTexts("~")).isTrue();
        assertThat(TypedText.inTexts("ö")).isFalse();
    }

    private static Optional<Keycode> german(String character) {
        return Optional.ofNullable(GERMAN.get(character)).map(KeycodeParser::parse);
    }

    private static Macro.Step type(String text) {
        return new Macro.Type(text);
    }

    private static Macro.Step tap(String... names) {
        return new Macro.Keys("tap", List.of(names));
    }
}
