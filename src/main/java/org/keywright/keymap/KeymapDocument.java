package org.keywright.keymap;

import java.util.ArrayList;
import java.util.List;
import org.keywright.option.Value;

/**
 * A keymap as edited; immutable. QMK's {@code keymap.json} with the parts we edit typed and the
 * rest kept.
 *
 * @param keyboard QMK's keyboard folder
 * @param name the keymap's name
 * @param layout the layout's C name
 * @param layers layer 0 first
 * @param encoders per layer the actions of each encoder; may hold fewer layers than {@code layers}
 * @param macros {@code QK_MACRO_0} first
 * @param config option values this keymap overrides
 * @param others every other member of the file, known or not, in file order
 * @param project what QMK's file has no place for, as it stands in the project file beside it
 */
public record KeymapDocument(
        String keyboard,
        String name,
        String layout,
        List<Layer> layers,
        List<List<EncoderActions>> encoders,
        List<Macro> macros,
        Value.Table config,
        Value.Table others,
        Value.Table project) {

    /** QMK keeps the state of layers in 32 bits. */
    public static final int MOST_LAYERS = 32;

    public KeymapDocument {
        layers = List.copyOf(layers);
        encoders = encoders.stream().map(List::copyOf).toList();
        macros = List.copyOf(macros);
    }

    /** A keymap of which nothing stands outside QMK's file. */
    public KeymapDocument(
            String keyboard,
            String name,
            String layout,
            List<Layer> layers,
            List<List<EncoderActions>> encoders,
            List<Macro> macros,
            Value.Table config,
            Value.Table others) {
        this(keyboard, name, layout, layers, encoders, macros, config, others, Value.Table.empty());
    }

    /** The same keymap with other layers. */
    public KeymapDocument withLayers(List<Layer> changed) {
        return new KeymapDocument(
                keyboard, name, layout, changed, encoders, macros, config, others, project);
    }

    /** The same keymap with one layer changed. */
    public KeymapDocument withLayer(int index, Layer layer) {
        List<Layer> changed = new ArrayList<>(layers);
        changed.set(index, layer);
        return withLayers(changed);
    }

    /** The same keymap with other encoder actions. */
    public KeymapDocument withEncoders(List<List<EncoderActions>> changed) {
        return new KeymapDocument(
                keyboard, name, layout, layers, changed, macros, config, others, project);
    }

    /** The same keymap with other macros. */
    public KeymapDocument withMacros(List<Macro> changed) {
        return new KeymapDocument(
                keyboard, name, layout, layers, encoders, changed, config, others, project);
    }

    /** The same keymap with other option values. */
    public KeymapDocument withConfig(Value.Table changed) {
        return new KeymapDocument(
                keyboard, name, layout, layers, encoders, macros, changed, others, project);
    }

    /** The same keymap for another keyboard, whatever its keys are. */
    public KeymapDocument withKeyboard(String changed) {
        return new KeymapDocument(
                changed, name, layout, layers, encoders, macros, config, others, project);
    }

    /** The same keymap in another layout of the keyboard. */
    public KeymapDocument withLayout(String changed) {
        return new KeymapDocument(
                keyboard, name, changed, layers, encoders, macros, config, others, project);
    }

    /** The same keymap by another name. */
    public KeymapDocument withName(String changed) {
        return new KeymapDocument(
                keyboard, changed, layout, layers, encoders, macros, config, others, project);
    }

    /** The same keymap with other remaining members. */
    public KeymapDocument withOthers(Value.Table changed) {
        return new KeymapDocument(
                keyboard, name, layout, layers, encoders, macros, config, changed, project);
    }

    /** The same keymap with something else beside QMK's file. */
    public KeymapDocument withProject(Value.Table changed) {
        return new KeymapDocument(
                keyboard, name, layout, layers, encoders, macros, config, others, changed);
    }
}
