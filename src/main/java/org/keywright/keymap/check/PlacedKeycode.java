package org.keywright.keymap.check;

import java.util.ArrayList;
import java.util.List;
import org.keywright.keycode.Keycode;
import org.keywright.keycode.KeycodeParser;
import org.keywright.keymap.EncoderActions;
import org.keywright.keymap.ExtraKind;
import org.keywright.keymap.Extras;
import org.keywright.keymap.KeymapDocument;
import org.keywright.option.Value;
import org.keywright.problem.Location;

/**
 * A keycode and where it is.
 *
 * @param layer from 0
 * @param location the key, the encoder's direction, the position of a DIP switch, or the extra
 * @param keycode what it does
 */
record PlacedKeycode(int layer, Location location, Keycode keycode) {

    /** More than any keyboard has; keys and encoders beyond are somebody's joke. */
    private static final int MOST_KEYS = 1024;

    private static final int MOST_ENCODERS = 64;
    private static final int MOST_SWITCHES = 64;

    /**
     * Every keycode of a keymap: layer by layer the keys, then encoders, switches and extras.
     * Layers and keys beyond what a keyboard can have are left to the checks that count them.
     */
    static List<PlacedKeycode> in(KeymapDocument document) {
        List<PlacedKeycode> all = new ArrayList<>();
        int most = KeymapDocument.MOST_LAYERS;
        for (int layer = 0; layer < Math.min(most, document.layers().size()); layer++) {
            List<Keycode> keys = document.layers().get(layer).keys();
            for (int key = 0; key < Math.min(MOST_KEYS, keys.size()); key++) {
                all.add(new PlacedKeycode(layer, new Location.OnKey(layer, key), keys.get(key)));
            }
        }
        for (int layer = 0; layer < Math.min(most, document.encoders().size()); layer++) {
            addEncoders(all, layer, document.encoders().get(layer));
        }
        addSwitches(all, document.others().items("dip_switches"));
        for (ExtraKind kind : ExtraKind.values()) {
            if (kind != ExtraKind.DIP_SWITCH) {
                addExtras(all, document, kind);
            }
        }
        return all;
    }

    private static void addExtras(
            List<PlacedKeycode> all, KeymapDocument document, ExtraKind kind) {
        List<Value.Table> entries = Extras.of(document, kind);
        for (int i = 0; i < Math.min(kind.most(), entries.size()); i++) {
            Location place = new Location.OnExtra(kind.member(), i);
            for (Keycode code : Extras.codes(kind, entries.get(i))) {
                all.add(new PlacedKeycode(0, place, code));
            }
        }
    }

    /** DIP switches are not edited here; they stand among the keymap's other members as text. */
    private static void addSwitches(List<PlacedKeycode> all, List<Value> switches) {
        for (int i = 0; i < Math.min(MOST_SWITCHES, switches.size()); i++) {
            if (switches.get(i) instanceof Value.Table positions) {
                for (String position : List.of("on", "off")) {
                    Location place = new Location.OnOption("dip_switches." + i + "." + position);
                    positions
                            .findText(position)
                            .map(KeycodeParser::parse)
                            .ifPresent(code -> all.add(new PlacedKeycode(0, place, code)));
                }
            }
        }
    }

    private static void addEncoders(
            List<PlacedKeycode> all, int layer, List<EncoderActions> encoders) {
        for (int i = 0; i < Math.min(MOST_ENCODERS, encoders.size()); i++) {
            EncoderActions actions = encoders.get(i);
            all.add(placed(layer, i, false, actions.counterClockwise()));
            all.add(placed(layer, i, true, actions.clockwise()));
        }
    }

    private static PlacedKeycode placed(
            int layer, int encoder, boolean clockwise, Keycode keycode) {
        return new PlacedKeycode(layer, new Location.OnEncoder(layer, encoder, clockwise), keycode);
    }
}
