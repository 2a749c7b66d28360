package org.keywright.keymap.check;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.keywright.keycode.Keycode;
import org.keywright.keycode.KeycodeTable;
import org.keywright.keymap.ExtraKind;
import org.keywright.keymap.Extras;
import org.keywright.keymap.KeymapDocument;

/** The features that a keymap uses: without them some of its keys do nothing. */
public final class UsedFeatures {

    private UsedFeatures() {}

    /** QMK's names of them, as in {@code features} of keyboard.json. */
    public static SortedSet<String> of(KeymapDocument document, KeycodeTable table) {
        SortedSet<String> used = new TreeSet<>();
        for (PlacedKeycode placed : PlacedKeycode.in(document)) {
            needed(placed.keycode(), table).ifPresent(used::add);
        }
        if (!document.encoders().isEmpty()) {
            used.add("encoder");
            used.add("encoder_map");
        }
        if (!document.others().items("dip_switches").isEmpty()) {
            used.add("dip_switch");
            used.add("dip_switch_map");
        }
        for (ExtraKind kind : ExtraKind.values()) {
            if (!Extras.of(document, kind).isEmpty()) {
                kind.feature().ifPresent(used::add);
            }
        }
        if (!document.macros().isEmpty()) {
            used.add("send_string");
        }
        return used;
    }

    /** The feature that makes a keycode work; empty when it always does, or nobody knows. */
    static Optional<String> needed(Keycode keycode, KeycodeTable table) {
        Keycode content = KeycodeParts.content(keycode);
        if (content instanceof Keycode.TapDance) {
            return Optional.of("tap_dance");
        }
        if (content instanceof Keycode.SwapHandsTap) {
            return Optional.of("swap_hands");
        }
        return KeycodeParts.leaves(content).stream()
                .flatMap(leaf -> table.find(leaf.text()).stream())
                .flatMap(entry -> Features.needed(entry).stream())
                .findFirst();
    }
}
