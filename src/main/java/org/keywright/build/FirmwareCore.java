package org.keywright.build;

import java.util.Set;
import org.keywright.generate.SourceTree;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.problem.Checked;

/** The C code that turns generated files into a firmware, and what it can do. */
public interface FirmwareCore {

    /** Its version, for metadata. */
    String version();

    /** The text of the licence it may be passed on under. */
    String licence();

    /** The processors it runs on, by QMK's names. */
    Set<String> processors();

    /** Everything to compile for these sources, or why it cannot be. */
    Checked<BuildPlan> plan(SourceTree sources, KeyboardDefinition keyboard);
}
