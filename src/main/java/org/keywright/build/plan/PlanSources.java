package org.keywright.build.plan;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.keywright.build.NameOwners;
import org.keywright.build.SourceOrigin;
import org.keywright.firmware.ChipMemory;
import org.keywright.generate.GeneratedText;
import org.keywright.problem.Checked;

/** The generated files of a keyboard and a keymap, when the makefiles want them. */
public interface PlanSources {

    /**
     * What the makefiles read before they plan anything, by QMK's file name: {@code info_rules.mk},
     * {@code community_rules.mk}, {@code info_deps.d}, {@code version.h}, and for a keymap.json
     * also {@code rules.mk} and a copy of it as {@code keymap.json}.
     */
    Checked<SortedMap<String, String>> first();

    /** Any other file. */
    Checked<GeneratedText> file(FileCall call);

    /** What the keyboard's bootloader is compiled with: {@code Keyboard.h}. */
    Checked<String> bootloaderHeader();

    /** Variables for make's command line, {@code NAME=value}, that say where the keymap lies. */
    List<String> variables(PlanFolder folder);

    /** When reading the tree for these began; absent if nothing was read yet. */
    default Optional<Instant> begun() {
        return Optional.empty();
    }

    /** What the data sheet says about the chip; zeros where nobody knows. */
    default ChipMemory chip() {
        return new ChipMemory(0, 0, 0);
    }

    /** The folder of the tree that the keymap lies in; absent if it lies elsewhere. */
    default Optional<Path> keymapFolder() {
        return Optional.empty();
    }

    /** Where the tree comes from. */
    default SourceOrigin origin() {
        return SourceOrigin.UNKNOWN;
    }

    /**
     * Whose names are whose in the firmware's C code.
     *
     * @param settings make's variables that end in {@code _ENABLE}
     */
    default NameOwners owners(SortedMap<String, String> settings) {
        return NameOwners.NONE;
    }

    /** QMK's name of another controller, if make is to be told; its keymap may know by itself. */
    default Optional<String> converter() {
        return Optional.empty();
    }

    /** Folders of borrowed libraries that every firmware for the processor is compiled from. */
    default List<String> neededLibraries() {
        return List.of();
    }

    /** Folders of borrowed libraries that the tree lacks, relative to it. */
    List<String> missingLibraries();

    /** What the user does to get libraries that are missing. */
    default String adviceFor(List<String> libraries) {
        return "In a clone made by git, run in the tree: git submodule update --init "
                + String.join(" ", libraries)
                + "; a zip from the web has no libraries: fetch the tree by git instead.";
    }
}
