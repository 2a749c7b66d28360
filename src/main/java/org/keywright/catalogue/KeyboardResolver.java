package org.keywright.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/**
 * Resolves a keyboard: everything its files say, with inheritance and defaults, as QMK does it. The
 * order of the steps is the specification, and so is the order of members in the result.
 */
final class KeyboardResolver {

    private final TreeTables tables;
    private final List<ResolveStep> steps;

    KeyboardResolver(FirmwareTree tree, TreeTables tables) {
        this.tables = tables;
        TreeDocuments documents = new TreeDocuments(tree);
        KeyboardFolders folders = new KeyboardFolders(tree);
        steps = new ArrayList<>();
        steps.add(new LayoutMacros(folders));
        steps.add(new MergeFiles(tree, documents, folders));
        steps.add(new BoardDefaults());
        steps.add(new ReadSources(folders));
        steps.addAll(fromSources());
        steps.add(new MatrixSize());
        steps.add(new JoystickAxes());
        steps.add(new MatrixMask());
        steps.add(new LightsInC(folders));
        steps.add(new LightLayouts());
        steps.add(new ResolvedSchemaCheck());
        steps.add(new FilePlacesCheck(tree, folders));
        steps.add(new LayoutCheck());
        steps.add(new LayoutNameCheck());
        steps.add(new CommunityLayoutCheck());
        steps.add(new KeycodeAliasCheck());
        steps.add(new EncoderIndexCheck());
        steps.add(new BootmagicCheck());
        steps.add(new MatrixPinsCheck());
        steps.add(Draft::keepMessages);
    }

    /** The steps that take in what {@code rules.mk} and {@code config.h} say. */
    static List<ResolveStep> fromSources() {
        return List.of(
                new ProcessorFamily(),
                new MappedRules(),
                new FeatureSwitches(),
                new CustomMatrix(),
                new MappedConfig(),
                new MatrixInConfig(),
                new SecureUnlock(),
                new SplitMigrations(),
                new RightHalfPins(),
                new EncodersInConfig("", "encoder", "rotary"),
                new EncoderSwitch(),
                new EncodersInConfig("_RIGHT", "split", "encoder", "right", "rotary"));
    }

    /** QMK's resolved {@code info.json} of that keyboard, and what was wrong on the way. */
    Checked<Value.Table> resolve(String id) {
        Draft draft = new Draft(id, tables);
        try {
            steps.forEach(step -> step.apply(draft));
        } catch (CannotResolve fatal) {
            return Checked.failed(draft.problems());
        }
        return Checked.of(draft.known(), draft.problems());
    }

    /** The same as the rest of the program sees it. */
    Checked<KeyboardDefinition> define(String id) {
        return resolve(id).map(resolved -> new DefinitionReader(id, resolved).read());
    }

    /** An unknown keyboard. */
    static Problem unknown(String id, List<String> alike) {
        String shown = id.length() > 60 ? id.substring(0, 60) + "…" : id;
        return Problem.error(
                "unknown-keyboard",
                new Location.Everywhere(),
                "There is no keyboard \"" + shown + "\".",
                alike.isEmpty()
                        ? "Look for it with the search."
                        : "Did you mean " + String.join(", ", alike) + "?");
    }

    /** What is known is not enough to go on; the problems are in the draft. */
    static final class CannotResolve extends RuntimeException {
        private static final long serialVersionUID = 1L;

        CannotResolve() {
            super("keyboard cannot be resolved", null, false, false);
        }
    }
}
