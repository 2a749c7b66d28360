package org.keywright.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.keywright.catalogue.FirmwareTree;
import org.keywright.catalogue.KeycodeTables;
import org.keywright.catalogue.LanguageTables;
import org.keywright.problem.Checked;

/**
 * Holds version.h, info_deps.d, Keyboard.h and the keycode headers against those that QMK wrote,
 * which lie in the folder named by {@code keywright.qmkMore}.
 */
class SmallFilesRefereeTest {

    private static final Pattern KEYMAP = Pattern.compile("wildcard (\\S*)/keymap\\.json\\)");

    private final List<String> differences = new ArrayList<>();
    private int compared;

    @AfterEach
    void say() {
        if (compared > 0) {
            System.err.println(compared + " files, " + differences.size() + " differ");
        }
    }

    @Test
    void theVersion() throws IOException {
        String nothing = Files.readString(more("version/version.h"));
        compare("version.h", VersionHeader.write(FirmwareVersion.nothing()), nothing);
        String timed = Files.readString(more("version/version_skip_git.h"));
        String time = timed.replaceAll("(?s).*BUILDDATE \"(.*?)\".*", "$1");
        compare("version.h", VersionHeader.write(FirmwareVersion.at(time)), timed);
        assertThat(differences).isEmpty();
    }

    @Test
    void everyVersionOfTheKeycodes() throws IOException {
        FirmwareTree tree = tree();
        for (Path file : files("keycodes")) {
            String version = file.getFileName().toString().replaceAll("keycodes_|\\.h", "");
            compare(
                    version,
                    KeycodeTables.spec(tree, version).then(KeycodeHeader::write),
                    Files.readString(file));
        }
        assertThat(differences).isEmpty();
        assertThat(compared).isPositive();
    }

    @Test
    void everyLanguage() throws IOException {
        FirmwareTree tree = tree();
        List<String> languages = new ArrayList<>();
        for (Path file : files("extras")) {
            String language = file.getFileName().toString().replaceAll("keymap_|\\.h", "");
            languages.add(language);
            compare(
                    language,
                    LanguageTables.read(tree, language).then(LanguageHeader::write),
                    Files.readString(file));
        }
        assertThat(differences).isEmpty();
        assertThat(languages).containsExactlyInAnyOrderElementsOf(LanguageTables.languages(tree));
    }

    @Test
    void everyListOfDependencies() throws IOException {
        for (Path file : files("deps")) {
            String theirs = Files.readString(file);
            String keyboard = file.getParent().getFileName().toString().replace("__", "/");
            String keymap = file.getFileName().toString().replaceFirst("\\.d$", "");
            Matcher place = KEYMAP.matcher(theirs);
            Optional<String> folder = place.find() ? Optional.of(place.group(1)) : Optional.empty();
            compare(
                    keyboard + " " + keymap,
                    DependencyList.write(keyboard, folder, Optional.of(keymap)),
                    theirs);
        }
        assertThat(differences).isEmpty();
        assertThat(compared).isPositive();
    }

    @Test
    void everyBootloadersHeader() throws IOException {
        Path golden = Path.of(System.getProperty("keywright.qmkGolden", "absent"));
        Assumptions.assumeTrue(Files.isDirectory(golden), "no keywright.qmkGolden");
        for (Path file : files("dfu")) {
            String keyboard = file.getParent().getFileName().toString().replace("__", "/");
            Path resolved = golden.resolve(keyboard).resolve("info.json");
            compare(
                    keyboard,
                    BootloaderHeader.write(Reference.table(resolved)),
                    Files.readString(file));
        }
        // There the reference forgets to escape a quotation mark, which no compiler takes.
        assertThat(differences).allMatch(d -> d.startsWith("hotdox: ")).hasSizeLessThan(2);
        assertThat(compared).isPositive();
    }

    private void compare(String name, Checked<GeneratedText> made, String theirs) {
        compared++;
        List<String> golden = Facts.of(name, theirs);
        String difference =
                made.value()
                        .map(ours -> Facts.difference(Facts.of(name, ours.text()), golden))
                        .orElseGet(() -> made.problems().toString());
        if (!difference.isEmpty()) {
            differences.add(name + ": " + difference);
        }
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> all = Files.walk(more(folder))) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Path more(String name) {
        Path file = Path.of(System.getProperty("keywright.qmkMore", "absent")).resolve(name);
        Assumptions.assumeTrue(Files.exists(file), "no " + name + " below keywright.qmkMore");
        return file;
    }

    private static FirmwareTree tree() {
        Path tree = Path.of(System.getProperty("keywright.qmkTree", "absent"));
        Assumptions.assumeTrue(Files.isDirectory(tree), "no keywright.qmkTree");
        return FirmwareTree.qmk(tree, Path.of(System.getProperty("keywright.home", ".")));
    }
}
