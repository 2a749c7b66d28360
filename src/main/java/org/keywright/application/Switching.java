package org.keywright.application;

import java.util.List;
import org.keywright.build.FeatureSwitch;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.SetOption;
import org.keywright.option.OptionPath;
import org.keywright.option.Value;

/** Turns switches into edits of a keymap. */
final class Switching {

    private Switching() {}

    /** The edit that puts a switch into its other position. */
    static SetOption edit(FeatureSwitch change) {
        return new SetOption(OptionPath.of(change.option()), new Value.Flag(!change.on()));
    }

    static KeymapDocument apply(KeymapDocument document, List<FeatureSwitch> changes) {
        KeymapDocument changed = document;
        for (FeatureSwitch change : changes) {
            changed = edit(change).applyTo(changed);
        }
        return changed;
    }

    static OpenKeymap apply(OpenKeymap keymap, List<FeatureSwitch> changes) {
        KeymapDocument changed = apply(keymap.document(), changes);
        return new OpenKeymap(keymap.opened().with(changed), keymap.file());
    }
}
