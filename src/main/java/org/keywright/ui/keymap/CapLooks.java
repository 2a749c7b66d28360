package org.keywright.ui.keymap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.keywright.keycode.HostLayout;
import org.keywright.keycode.Keycode;
import org.keywright.keycode.KeycodeEntry;
import org.keywright.keycode.KeycodeTable;
import org.keywright.keycode.Legend;
import org.keywright.keycode.LegendKind;
import org.keywright.keycode.Legends;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.LayerColours;
import org.keywright.ui.control.CapLook;
import org.keywright.ui.words.Echo;
import org.keywright.ui.words.Language;
import org.keywright.ui.words.Phrase;

/** Makes keycap looks of keycodes and keeps them: a layer switch asks for a hundred at once. */
final class CapLooks {

    private final KeycodeTable table;
    private Legends legends;
    private final Map<Keycode, CapLook> known = new HashMap<>();
    private Map<Keycode, String> named = Map.of();
    private boolean abroad;
    private Language language = Phrase.language();
    private List<LayerColours.Colour> colours = List.of();

    CapLooks(KeycodeTable table) {
        this.table = table;
        this.legends = new Legends(table);
    }

    /** Shows the tap dances, macros and characters of a keymap by their names from now on. */
    void name(KeymapDocument document) {
        Map<Keycode, String> now = CalledNames.of(document);
        if (!now.equals(named)) {
            named.keySet().forEach(known::remove);
            now.keySet().forEach(known::remove);
            named = now;
        }
        List<LayerColours.Colour> painted = LayerColours.of(document);
        if (!painted.equals(colours)) {
            known.clear();
            colours = painted;
        }
    }

    /** Writes keycaps as on computers with that keyboard from now on; empty for US English. */
    void speak(Optional<HostLayout> host) {
        legends = new Legends(table, host);
        abroad = host.isPresent();
        known.clear();
    }

    /** The look of a key with that code. */
    CapLook of(Keycode code) {
        if (language != Phrase.language()) {
            language = Phrase.language();
            known.clear();
        }
        return known.computeIfAbsent(code, this::make);
    }

    private CapLook make(Keycode code) {
        String name = named.getOrDefault(code, "");
        if (!name.isEmpty()) {
            return CapLook.of(
                    new Legend(name, "", "", LegendKind.MACRO, OptionalInt.empty()),
                    code.text(),
                    name);
        }
        Legend legend = said(legends.of(code)).coloured(this::colour);
        return CapLook.of(legend, code.text(), spoken(code, legend));
    }

    private static Legend said(Legend legend) {
        return legend.hold().isEmpty() ? legend : legend.withHold(Echo.data(legend.hold()));
    }

    private int colour(int layer) {
        return layer >= 0 && layer < colours.size() ? colours.get(layer).ordinal() : layer;
    }

    private String spoken(Keycode code, Legend legend) {
        return switch (legend.kind()) {
            case NONE -> Phrase.of("does nothing");
            case TRANSPARENT -> Phrase.of("transparent");
            case TAP_HOLD -> Phrase.of("{0}, when held {1}", legend.centre(), legend.hold());
            case UNKNOWN -> Phrase.of("unknown keycode {0}", code.text());
            case ALPHA, MODIFIER, LAYER, MACRO, MEDIA, MOUSE, SYSTEM, LIGHTING ->
                    described(code, legend);
        };
    }

    private String described(Keycode code, Legend legend) {
        // The tables describe what a key types on a US keyboard.
        boolean typed = abroad && legend.kind() == LegendKind.ALPHA;
        return table.find(code.text())
                .filter(entry -> !typed || entry.code() >= 0x28 && entry.code() <= 0x2C)
                .map(KeycodeEntry::description)
                .filter(text -> !text.isBlank())
                .map(Echo::data)
                .orElse(legend.centre());
    }
}
