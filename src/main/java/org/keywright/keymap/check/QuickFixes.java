package org.keywright.keymap.check;

import java.util.Map;
import java.util.Optional;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keycode.KeycodeTable;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.QuickFix;
import org.keywright.problem.Problem;

/** The repairs there are for the problems that checks find. */
public final class QuickFixes {

    /**
     * All that a repair has to go by.
     *
     * @param problem what is to be repaired
     * @param document the keymap as it is now
     */
    record Case(
            Problem problem,
            KeymapDocument document,
            KeyboardDefinition keyboard,
            KeycodeTable table) {}

    /** Repairs one kind of problem. */
    interface Repair {
        Optional<QuickFix> of(Case one);
    }

    private static final Map<String, Repair> BY_CODE =
            Map.ofEntries(
                    Map.entry("hold-target-not-transparent", KeyRepairs::transparent),
                    Map.entry("unknown-keycode", KeyRepairs::spelled),
                    Map.entry("tap-not-basic", KeyRepairs::tapOnly),
                    Map.entry("macro-missing", KeyRepairs::transparent),
                    Map.entry("feature-off", OptionRepairs::neededFeature),
                    Map.entry("option-without-feature", OptionRepairs::optionsFeature),
                    Map.entry("encoder-map-off", OptionRepairs::encoderMap),
                    Map.entry("no-way-to-bootloader", OptionRepairs::bootmagic),
                    Map.entry("too-few-dynamic-layers", OptionRepairs::dynamicLayers),
                    Map.entry("unreachable-layer", LayerRepairs::remove),
                    Map.entry("duplicate-layer", LayerRepairs::remove),
                    Map.entry("too-many-layers", LayerRepairs::remove),
                    Map.entry("no-layers", LayerRepairs::first),
                    Map.entry("key-count", LayerRepairs::fitted),
                    Map.entry("no-such-layer", LayerRepairs::missing),
                    Map.entry("duplicate-combo", ExtraRepairs::remove),
                    Map.entry("impossible-combo", ExtraRepairs::remove),
                    Map.entry("unused-tap-dance", ExtraRepairs::remove));

    private QuickFixes() {}

    /** The repair of a problem; empty where somebody has to decide something. */
    public static Optional<QuickFix> find(
            Problem problem,
            KeymapDocument document,
            KeyboardDefinition keyboard,
            KeycodeTable table) {
        Repair repair = BY_CODE.getOrDefault(problem.code(), one -> Optional.empty());
        return repair.of(new Case(problem, document, keyboard, table))
                .filter(fix -> fix.edit().refusal(document).isEmpty());
    }
}
