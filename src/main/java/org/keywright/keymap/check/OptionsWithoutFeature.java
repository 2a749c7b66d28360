package org.keywright.keymap.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keycode.KeycodeTable;
import org.keywright.keymap.KeymapDocument;
import org.keywright.option.OptionNeed;
import org.keywright.option.OptionPath;
import org.keywright.option.OptionRows;
import org.keywright.option.Value;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/**
 * The keymap sets options of a feature that neither it nor the keyboard switches on. One problem
 * for each feature, at the feature's switch.
 */
public final class OptionsWithoutFeature implements KeymapCheck {

    private final OptionRows rows;

    /** Looks up in that table which option needs which feature. */
    public OptionsWithoutFeature(OptionRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Problem> check(
            KeymapDocument document, KeyboardDefinition keyboard, KeycodeTable table) {
        Value.Table config = document.config();
        Map<OptionPath, List<OptionPath>> idle = new LinkedHashMap<>();
        eachOption(
                config,
                List.of(),
                (path, value) -> {
                    for (OptionNeed need : rows.needs(path)) {
                        if (ofFeature(need) && asks(value) && !met(need, config, keyboard)) {
                            idle.computeIfAbsent(need.first().path(), f -> new ArrayList<>())
                                    .add(path);
                        }
                    }
                });
        return idle.entrySet().stream()
                .map(entry -> problem(entry.getKey(), entry.getValue(), config))
                .toList();
    }

    private static void eachOption(
            Value.Table table, List<String> above, BiConsumer<OptionPath, Value> use) {
        table.members()
                .forEach(
                        (name, value) -> {
                            List<String> steps = new ArrayList<>(above);
                            steps.add(name);
                            if (value instanceof Value.Table child) {
                                eachOption(child, steps, use);
                            } else {
                                use.accept(new OptionPath(steps), value);
                            }
                        });
    }

    private static boolean ofFeature(OptionNeed need) {
        return need.first().path().steps().getFirst().equals("features");
    }

    /** To switch a part of something off that is off altogether is no mistake. */
    private static boolean asks(Value value) {
        return !value.equals(new Value.Flag(false));
    }

    private static boolean met(OptionNeed need, Value.Table config, KeyboardDefinition keyboard) {
        return need.met(path -> config.at(path).or(() -> keyboard.resolved().at(path)));
    }

    private static Problem problem(
            OptionPath feature, List<OptionPath> options, Value.Table config) {
        String name = feature.steps().getLast();
        Optional<Value> own = config.at(feature);
        return Problem.hint(
                "option-without-feature",
                new Location.OnOption(feature.toString()),
                message(name, options),
                own.isPresent()
                        ? "Take them out of the keymap, or switch on " + feature + "."
                        : "Switch on features." + name + " in the options of this keymap.");
    }

    private static String message(String feature, List<OptionPath> options) {
        int more = options.size() - 1;
        String first = options.getFirst().toString();
        return switch (more) {
            case 0 -> first + " has no effect: " + feature + " is off.";
            case 1 -> first + " and another option have no effect: " + feature + " is off.";
            default ->
                    first
                            + " and "
                            + more
                            + " more options have no effect: "
                            + feature
                            + " is off.";
        };
    }
}
