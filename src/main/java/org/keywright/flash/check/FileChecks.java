package org.keywright.flash.check;

import java.util.List;
import org.keywright.flash.FileCheck;

/** Every check there is, those whose answer explains most first. */
public final class FileChecks {

    private FileChecks() {}

    /** In the order they are asked. */
    public static List<FileCheck> all() {
        return List.of(
                new BlankCheck(),
                new PlaceCheck(),
                new SuffixCheck(),
                new ProgramCheck(),
                new ChipKindCheck(),
                new FamilyCheck(),
                new ProcessorCheck(),
                new RangeCheck(),
                new LinkedElsewhereCheck(),
                new FragileCheck());
    }
}
