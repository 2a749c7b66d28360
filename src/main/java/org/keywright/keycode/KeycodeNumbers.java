package org.keywright.keycode;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Works out the 16 bits that a keycode is in QMK's firmware: what {@code quantum_keycodes.h} makes
 * of it. Like there, arguments too big for their place are cut off.
 */
final class KeycodeNumbers {

    private static final Map<String, Integer> LAYER_RANGES =
            Map.of(
                    "TO", 0x5200, "MO", 0x5220, "DF", 0x5240, "TG", 0x5260, "OSL", 0x5280, "TT",
                    0x52C0, "PDF", 0x52E0);

    private final KeycodeTable table;

    KeycodeNumbers(KeycodeTable table) {
        this.table = table;
    }

    OptionalInt of(Keycode keycode) {
        return switch (keycode) {
            case Keycode.Named named -> named(named.text());
            case Keycode.LayerSwitch code ->
                    OptionalInt.of(LAYER_RANGES.get(code.function()) | code.layer() & 0x1F);
            case Keycode.LayerTap code -> tap(0x4000 | (code.layer() & 0xF) << 8, code.tap());
            case Keycode.LayerMod code ->
                    modifiers(0x5000 | (code.layer() & 0xF) << 5, 0, code.modifiers());
            case Keycode.ModTap code -> modTap(code);
            case Keycode.Modified code -> modified(code);
            case Keycode.OneShotMod code -> modifiers(0x52A0, 0, code.modifiers());
            case Keycode.TapDance code -> OptionalInt.of(0x5700 | code.number() & 0xFF);
            case Keycode.SwapHandsTap code -> tap(0x5600, code.tap());
            case Keycode.Unicode code -> OptionalInt.of(unicode(code));
            case Keycode.Any code -> of(code.content());
            case Keycode.Raw raw -> number(raw.text().strip());
        };
    }

    private OptionalInt named(String name) {
        Optional<KeycodeEntry> entry = table.find(name);
        return entry.isPresent() ? OptionalInt.of(entry.get().code()) : OptionalInt.empty();
    }

    private OptionalInt tap(int range, Keycode tap) {
        OptionalInt basic = of(tap);
        return basic.isPresent() ? OptionalInt.of(range | basic.getAsInt() & 0xFF) : basic;
    }

    private OptionalInt modTap(Keycode.ModTap code) {
        OptionalInt basic = tap(0x2000, code.tap());
        return basic.isEmpty()
                ? basic
                : ModifierMacros.tap(code.function())
                        .map(m -> OptionalInt.of(basic.getAsInt() | m.bits() << 8))
                        .orElseGet(() -> modifiers(basic.getAsInt(), 8, code.modifiers()));
    }

    private OptionalInt modified(Keycode.Modified code) {
        OptionalInt key = of(code.key());
        Optional<Modifiers> added = ModifierMacros.wrapper(code.function());
        return key.isPresent() && added.isPresent()
                ? OptionalInt.of(key.getAsInt() | added.get().bits() << 8)
                : OptionalInt.empty();
    }

    private static OptionalInt modifiers(int rest, int shift, String modifiers) {
        return Modifiers.parse(modifiers)
                .map(m -> OptionalInt.of(rest | m.bits() << shift))
                .orElse(OptionalInt.empty());
    }

    private static int unicode(Keycode.Unicode code) {
        int first = code.numbers().getFirst();
        return switch (code.function()) {
            case "UC" -> 0x8000 | first & 0x7FFF;
            case "UM" -> 0x8000 | first & 0x3FFF;
            default -> 0xC000 | first & 0x7F | (code.numbers().getLast() & 0x7F) << 7;
        };
    }

    /** A number is a keycode in C as well. */
    private static OptionalInt number(String text) {
        return text.matches("0[xX][0-9A-Fa-f]{1,4}|0|[1-9][0-9]{0,4}")
                        && Integer.decode(text) <= 0xFFFF
                ? OptionalInt.of(Integer.decode(text))
                : OptionalInt.empty();
    }
}
