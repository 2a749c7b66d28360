package org.keywright.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.keywright.catalogue.Catalogue;
import org.keywright.catalogue.FirmwareTree;
import org.keywright.catalogue.ModuleCatalogue;
import org.keywright.keyboard.CommunityModule;
import org.keywright.option.Value;
import org.keywright.problem.Checked;

/**
 * Holds the files that join a QMK tree's modules to the firmware against those that QMK wrote. The
 * folder named by {@code keywright.qmkMore} holds {@code modules/index.json} and beside it the
 * files; that named by {@code keywright.qmkTree} is the tree.
 */
class ModuleRefereeTest {

    private static final Path HOME = Path.of(System.getProperty("keywright.home", "."));

    @Test
    void everyFileOfEveryChoiceOfModulesSaysWhatTheReferenceSays() throws IOException {
        Path tree = folder("keywright.qmkTree");
        Path golden = folder("keywright.qmkMore").resolve("modules");
        Catalogue catalogue = new Catalogue(FirmwareTree.qmk(tree, HOME));
        ModuleCatalogue modules = catalogue.modules(List.of());
        ModuleGenerator generator = new ModuleGenerator(modules.hooks().value().orElseThrow());
        List<String> differences = new ArrayList<>();
        int compared = 0;
        for (String name : Reference.table(golden.resolve("index.json")).members().keySet()) {
            Value.Table keymap = Reference.table(golden.resolve(name).resolve("keymap.json"));
            List<CommunityModule> wanted =
                    modules.find(Value.Table.empty(), keymap).value().orElseThrow();
            for (ModuleFile file : ModuleFile.values()) {
                String theirs = Files.readString(golden.resolve(name).resolve(file.fileName()));
                Checked<GeneratedText> ours = generator.generate(file, wanted);
                String difference =
                        Facts.difference(
                                facts(file, ours.value().orElseThrow().text()),
                                facts(file, theirs));
                if (!difference.isEmpty()) {
                    differences.add(name + " " + file.fileName() + ": " + difference);
                }
                compared++;
            }
        }
        System.err.println(compared + " files of modules, " + differences.size() + " differ");
        assertThat(differences).isEmpty();
        assertThat(compared).isGreaterThan(100);
    }

    /** Apart from words in messages, the folder of the tree, and two ways to say the same. */
    private static List<String> facts(ModuleFile file, String text) {
        String shorter =
                text.replaceAll(
                                "\\R\\s+if\\(!(.*)\\) \\{ return false; \\}\\R +return true;",
                                "return $1;")
                        .replaceAll(
                                "(?<=patch\\) <= COMMUNITY_MODULES_API_VERSION, )\".*\"", "TEXT")
                        .replaceAll("(?<=_MAX\\+1\\), )\".*\"", "TEXT")
                        .replaceAll("[^ \"]*/modules/", "modules/");
        return Facts.of(file.fileName(), shorter.replace("{return", "{\nreturn"));
    }

    private static Path folder(String property) {
        Path folder = Path.of(System.getProperty(property, "absent"));
        Assumptions.assumeTrue(Files.isDirectory(folder), "no " + property);
        return folder;
    }
}
