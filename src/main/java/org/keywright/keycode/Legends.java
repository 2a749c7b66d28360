package org.keywright.keycode;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Writes keycaps: makes a {@link Legend} of a keycode, as a keyboard of some country shows it. */
public final class Legends {

    private final KeycodeTable table;
    private final Optional<HostLayout> host;

    /** Takes names and labels from a table, as a US keyboard shows them. */
    public Legends(KeycodeTable table) {
        this(table, Optional.empty());
    }

    /**
     * Takes names and labels from a table.
     *
     * @param host what the computer makes of keys; empty for US English
     */
    public Legends(KeycodeTable table, Optional<HostLayout> host) {
        this.table = table;
        this.host = host;
    }

    /** What a key with that code shows. */
    public Legend of(Keycode keycode) {
        return switch (keycode) {
            case Keycode.Named named -> named(named.text());
            case Keycode.LayerSwitch code -> layer(code.function() + " " + code.layer(), code);
            case Keycode.LayerTap code ->
                    of(code.tap()).held("Layer " + code.layer(), code.layerNumber());
            case Keycode.LayerMod code ->
                    layer("LM " + code.layer(), code)
                            .held(label(code.modifiers()), code.layerNumber());
            case Keycode.ModTap code -> of(code.tap()).held(held(code), OptionalInt.empty());
            case Keycode.Modified code -> modified(code);
            case Keycode.OneShotMod code ->
                    Legend.of("1× " + label(code.modifiers()), LegendKind.MODIFIER);
            case Keycode.TapDance code -> Legend.of("TD " + code.number(), LegendKind.MACRO);
            case Keycode.SwapHandsTap code -> of(code.tap()).held("Swap", OptionalInt.empty());
            case Keycode.Unicode code -> unicode(code);
            case Keycode.Any code -> of(code.content());
            case Keycode.Raw raw -> Legend.of(raw.text().strip(), LegendKind.UNKNOWN);
        };
    }

    private Legend named(String name) {
        Optional<KeycodeEntry> found = table.find(name);
        if (found.isEmpty()) {
            Optional<String> meant = host.map(h -> h.names().get(name));
            return meant.isPresent() && !meant.get().equals(name)
                    ? of(KeycodeParser.parse(meant.get()))
                    : Legend.of(withoutPrefix(name), LegendKind.UNKNOWN);
        }
        KeycodeEntry entry = found.get();
        Optional<Legend> typed = host.flatMap(h -> typed(h, entry.code()));
        if (typed.isPresent()) {
            return typed.get();
        }
        LegendKind kind = kind(entry);
        if (kind == LegendKind.NONE) {
            return Legend.of("", kind);
        }
        String label = entry.label().isBlank() ? withoutPrefix(entry.name()) : entry.label();
        String shifted = UsSymbol.findByBase(entry.code()).map(UsSymbol::character).orElse("");
        return new Legend(label, shifted, "", kind, OptionalInt.empty());
    }

    /** What the computer makes of a key, and of one with Shift or AltGr. */
    private static Optional<Legend> typed(HostLayout host, int code) {
        if (code > 0xFF) {
            return host.character(code).map(text -> Legend.of(text, LegendKind.ALPHA));
        }
        return host.find(code)
                .map(
                        key ->
                                new Legend(
                                        key.letter() ? Letters.capital(key.plain()) : key.plain(),
                                        key.letter() ? "" : key.shifted(),
                                        "",
                                        LegendKind.ALPHA,
                                        OptionalInt.empty(),
                                        key.altGr()));
    }

    private static LegendKind kind(KeycodeEntry entry) {
        if (entry.group().equals("internal")) {
            return entry.code() == 0 ? LegendKind.NONE : LegendKind.TRANSPARENT;
        }
        if (entry.group().equals("system")) {
            return LegendKind.SYSTEM;
        }
        return switch (KeycodeCategory.of(entry)) {
            case BASIC -> LegendKind.ALPHA;
            case MODIFIERS -> LegendKind.MODIFIER;
            case LAYERS -> LegendKind.LAYER;
            case MEDIA -> LegendKind.MEDIA;
            case MOUSE -> LegendKind.MOUSE;
            case LIGHTING -> LegendKind.LIGHTING;
            case MACROS -> LegendKind.MACRO;
            case QUANTUM, OTHER -> LegendKind.SYSTEM;
        };
    }

    private static Legend layer(String text, Keycode code) {
        return new Legend(text, "", "", LegendKind.LAYER, code.layerNumber());
    }

    private Legend modified(Keycode.Modified code) {
        OptionalInt number = table.valueOf(code);
        if (host.isPresent() && number.isPresent()) {
            Optional<Legend> typed = typed(host.get(), number.getAsInt());
            if (typed.isPresent()) {
                return typed.get();
            }
        }
        if (host.isEmpty() && number.isPresent() && HostLayout.shifted(number.getAsInt())) {
            Optional<UsSymbol> symbol = UsSymbol.findByBase(number.getAsInt() & 0xFF);
            if (symbol.isPresent()) {
                return Legend.of(symbol.get().character(), LegendKind.ALPHA);
            }
        }
        Legend inner = of(code.key());
        String modifiers = ModifierMacros.wrapper(code.function()).map(Modifiers::label).orElse("");
        LegendKind kind = inner.kind() == LegendKind.NONE ? LegendKind.MODIFIER : inner.kind();
        String text = inner.centre().isEmpty() ? modifiers : modifiers + "+" + inner.centre();
        return Legend.of(text, kind);
    }

    private static String held(Keycode.ModTap code) {
        return ModifierMacros.tap(code.function())
                .map(Modifiers::label)
                .orElseGet(() -> label(code.modifiers()));
    }

    private static String label(String modifiers) {
        return Modifiers.parse(modifiers).map(Modifiers::label).orElse(modifiers);
    }

    private static Legend unicode(Keycode.Unicode code) {
        List<Integer> numbers = code.numbers();
        int first = numbers.getFirst();
        boolean shown = code.function().equals("UC") && Character.isDefined(first);
        boolean visible = shown && !Character.isISOControl(first);
        return Legend.of(visible ? Character.toString(first) : code.text(), LegendKind.ALPHA);
    }

    private static String withoutPrefix(String name) {
        return name.replaceFirst("^(KC|QK)_", "");
    }
}
