package org.keywright.build.size;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.keywright.build.FeatureSwitch;
import org.keywright.build.SizeTrial;
import org.keywright.option.OptionPath;
import org.keywright.option.Value;

/**
 * Lists what can be switched in one firmware: the features that its makefiles know, and the options
 * of its headers that have a row in the table of switches.
 *
 * @param words what is known about switches
 * @param paths of make variables that are settings of their own: {@code LTO_ENABLE} is {@code
 *     build.lto}
 * @param keyboard the keyboard's settings, resolved
 * @param keymap the settings the keymap overrides; absent for a keymap in C, where only make's
 *     variables can be switched
 * @param needed features without which keys of the keymap do nothing
 */
public record SwitchList(
        SwitchWords words,
        Map<String, String> paths,
        Value.Table keyboard,
        Optional<Value.Table> keymap,
        Set<String> needed) {

    private static final String ENDING = "_ENABLE";

    /** Every switch: what is on, and of what is off those whose cost many want to know. */
    public List<FeatureSwitch> of(SizeTrial.Sized base) {
        Map<String, FeatureSwitch> switches = new LinkedHashMap<>();
        for (String feature : words.features()) {
            String variable = feature.toUpperCase(Locale.ROOT) + ENDING;
            put(SwitchWords.feature(feature), variable, base.on(variable), switches);
        }
        paths.forEach(
                (variable, path) -> {
                    if (words.knows(path)) {
                        put(path, variable, base.on(variable), switches);
                    }
                });
        keymap.ifPresent(own -> putOptions(own, base, switches));
        return List.copyOf(switches.values());
    }

    private void putOptions(
            Value.Table own, SizeTrial.Sized base, Map<String, FeatureSwitch> switches) {
        for (String row : words.options()) {
            for (String path : SwitchWords.members(row, keyboard, own)) {
                boolean useful = !ofFeatureThatIsOff(path, base);
                if (!paths.containsValue(path) && useful && on(path, own)) {
                    put(path, "", true, switches);
                }
            }
        }
    }

    private boolean ofFeatureThatIsOff(String path, SizeTrial.Sized base) {
        String first = path.substring(0, path.indexOf('.'));
        return words.features().contains(first)
                && !base.on(first.toUpperCase(Locale.ROOT) + ENDING);
    }

    private boolean on(String path, Value.Table own) {
        OptionPath option = OptionPath.of(path);
        return own.at(option)
                .or(() -> keyboard.at(option))
                .equals(Optional.of(new Value.Flag(true)));
    }

    private void put(
            String path, String variable, boolean on, Map<String, FeatureSwitch> switches) {
        if (on || words.common(path)) {
            String feature = path.substring(path.indexOf('.') + 1);
            switches.putIfAbsent(
                    path,
                    new FeatureSwitch(
                            path,
                            variable,
                            words.title(path),
                            on,
                            path.startsWith("features.") && needed.contains(feature),
                            words.smallerOn(path),
                            words.loss(path),
                            words.loses(path)));
        }
    }
}
