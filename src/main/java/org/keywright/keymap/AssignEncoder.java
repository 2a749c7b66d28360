package org.keywright.keymap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keywright.keycode.Keycode;
import org.keywright.option.OptionPath;
import org.keywright.option.Value;
import org.keywright.problem.Problem;

/**
 * Gives one direction of an encoder another keycode. Layers and encoders that the keymap does not
 * mention yet are filled with transparent actions, and the option that makes the firmware read the
 * actions is switched on unless somebody has decided about it.
 *
 * @param layer from 0
 * @param encoder from 0
 * @param clockwise the direction
 * @param keycode what turning that way does from now on
 */
public record AssignEncoder(int layer, int encoder, boolean clockwise, Keycode keycode)
        implements Edit {

    private static final OptionPath MAP = OptionPath.of("features.encoder_map");

    @Override
    public String label() {
        return "Assign " + keycode.text() + " to encoder " + encoder;
    }

    @Override
    public KeymapDocument applyTo(KeymapDocument before) {
        List<List<EncoderActions>> encoders = new ArrayList<>(before.encoders());
        int width = encoders.isEmpty() ? encoder + 1 : encoders.getFirst().size();
        while (encoders.size() < Math.max(layer + 1, before.layers().size())) {
            encoders.add(padded(List.of(), width));
        }
        List<EncoderActions> row = padded(encoders.get(layer), encoder + 1);
        EncoderActions old = row.get(encoder);
        row.set(
                encoder,
                clockwise
                        ? new EncoderActions(old.counterClockwise(), keycode)
                        : new EncoderActions(keycode, old.clockwise()));
        encoders.set(layer, row);
        return withMap(before).withEncoders(encoders);
    }

    private static KeymapDocument withMap(KeymapDocument before) {
        return before.config().at(MAP).isPresent()
                ? before
                : before.withConfig(OptionTree.with(before.config(), MAP, new Value.Flag(true)));
    }

    @Override
    public Optional<Problem> refusal(KeymapDocument document) {
        return Refusals.noSuchLayer(document, layer);
    }

    private static List<EncoderActions> padded(List<EncoderActions> row, int width) {
        List<EncoderActions> longer = new ArrayList<>(row);
        while (longer.size() < width) {
            longer.add(EncoderActions.TRANSPARENT);
        }
        return longer;
    }
}
