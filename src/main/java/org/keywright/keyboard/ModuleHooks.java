package org.keywright.keyboard;

import java.util.List;

/**
 * All functions that community modules may define.
 *
 * @param major number of the version, what changed incompatibly
 * @param minor number of the version
 * @param patch number of the version
 * @param hooks in order
 */
public record ModuleHooks(int major, int minor, int patch, List<ModuleHook> hooks) {
    public ModuleHooks {
        hooks = List.copyOf(hooks);
    }

    /** The version as modules ask for it: {@code 1.1.2}. */
    public String version() {
        return major + "." + minor + "." + patch;
    }
}
