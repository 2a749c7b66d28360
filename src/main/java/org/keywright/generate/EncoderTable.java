package org.keywright.generate;

import java.util.List;
import org.keywright.keymap.EncoderActions;
import org.keywright.problem.Location;

/** The {@code encoder_map} array: one line per layer. */
final class EncoderTable {

    private static final String GUARD = "defined(ENCODER_ENABLE) && defined(ENCODER_MAP_ENABLE)";

    private EncoderTable() {}

    static void write(List<List<EncoderActions>> encoders, SourceText out) {
        if (encoders.isEmpty()) {
            return;
        }
        out.line("");
        out.line("#if " + GUARD);
        out.line("const uint16_t PROGMEM encoder_map[][NUM_ENCODERS][NUM_DIRECTIONS] = {");
        for (int layer = 0; layer < encoders.size(); layer++) {
            out.part("    [" + layer + "] = {");
            writeLayer(layer, encoders.get(layer), out);
            out.line(layer + 1 < encoders.size() ? "}," : "}");
        }
        out.line("};");
        out.line("#endif // " + GUARD);
    }

    private static void writeLayer(int layer, List<EncoderActions> encoders, SourceText out) {
        for (int encoder = 0; encoder < encoders.size(); encoder++) {
            EncoderActions actions = encoders.get(encoder);
            Location left = new Location.OnEncoder(layer, encoder, false);
            Location right = new Location.OnEncoder(layer, encoder, true);
            out.part(encoder == 0 ? "ENCODER_CCW_CW(" : ", ENCODER_CCW_CW(");
            out.part(KeycodeText.of(actions.counterClockwise().text(), left, out), left);
            out.part(", ");
            out.part(KeycodeText.of(actions.clockwise().text(), right, out), right);
            out.part(")");
        }
    }
}
