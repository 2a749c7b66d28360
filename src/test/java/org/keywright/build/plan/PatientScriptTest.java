package org.keywright.build.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scripts that fill the rest of a memory. */
class PatientScriptTest {

    private static final String STOPPED =
            "/usr/bin/ld:rules.ld:3 cannot move location counter backwards (from 2000a to 20000)\n";
    private static final String SCRIPT =
            ".heap (NOLOAD) :\n{\n  . = ORIGIN(R) + LENGTH(R);\n  . = ALIGN(8);\n}\n";

    @TempDir Path folder;

    @Test
    void onlyTheLineThatTheLinkerStoppedAtChanges() {
        assertThat(PatientScript.patient(SCRIPT, 3))
                .isEqualTo(
                        SCRIPT.replace(
                                ". = ORIGIN(R) + LENGTH(R);",
                                ". = MAX(ABSOLUTE(.), ORIGIN(R) + LENGTH(R));"));
        assertThat(PatientScript.patient(SCRIPT, 2)).isEqualTo(SCRIPT);
        assertThat(PatientScript.patient(SCRIPT, 99)).isEqualTo(SCRIPT);
    }

    @Test
    void theCopyIsFoundBeforeTheTreesOwn() throws IOException {
        Path tree = Files.createDirectories(folder.resolve("tree/ld")).getParent();
        Path scratch = Files.createDirectories(folder.resolve("scratch"));
        Files.writeString(tree.resolve("ld/chip.ld"), "INCLUDE rules.ld\n");
        Files.writeString(tree.resolve("ld/rules.ld"), SCRIPT);
        ShellCommand link =
                new ShellCommand(Map.of(), List.of("gcc", "-Lld", "-Wl,--script=chip.ld"));

        ShellCommand patient = PatientScript.instead(tree, link, STOPPED, scratch);

        assertThat(patient.words())
                .containsExactly("gcc", "-L" + scratch, "-Lld", "-Wl,--script=chip.ld");
        assertThat(scratch.resolve("rules.ld")).content().contains("MAX(ABSOLUTE(.)");
        assertThat(tree.resolve("ld/rules.ld")).hasContent(SCRIPT);
    }

    @Test
    void aScriptThatTheCommandDoesNotReadIsLeftAlone() throws IOException {
        ShellCommand link = new ShellCommand(Map.of(), List.of("gcc", "-o", "a.elf"));
        assertThat(PatientScript.instead(folder, link, STOPPED, folder)).isSameAs(link);
        assertThat(PatientScript.instead(folder, link, "collect2: error", folder)).isSameAs(link);
        assertThat(folder).isEmptyDirectory();
    }
}
