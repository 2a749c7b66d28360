package org.keywright.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.keywright.catalogue.Catalogue;
import org.keywright.catalogue.FirmwareTree;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keymap.file.AtomicFile;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;
import org.keywright.schema.JsonDocument;
import org.keywright.schema.JsonReader;

/**
 * Keyboards that the user made: {@code own/<name>}. Beside the built-in keyboards they lie in the
 * user's data folder, in a QMK tree among its other keyboards, so that it can build them.
 */
public final class OwnKeyboards {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9_]{0,39}");
    private static final String OWN = "own/";
    private static final String FILE = "keyboard.json";
    private static final String BOARDS = "development_board";

    private final Trees trees;

    OwnKeyboards(Trees trees) {
        this.trees = trees;
    }

    /** The controller boards there are, each with its processor. */
    public SortedMap<String, String> controllers() {
        SortedMap<String, String> boards = new TreeMap<>();
        Path file = tree().mappings().resolve("defaults.hjson");
        read(file)
                .value()
                .flatMap(JsonDocument::table)
                .map(table -> table.table(BOARDS).members())
                .ifPresent(
                        members ->
                                members.forEach(
                                        (name, brings) -> boards.put(name, processor(brings))));
        return boards;
    }

    private static String processor(Value brings) {
        return brings instanceof Value.Table table ? table.findText("processor").orElse("") : "";
    }

    private static Checked<JsonDocument> read(Path file) {
        try {
            return JsonReader.readFile(file.toString(), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder that holds the folder of each. */
    public Path folder() {
        return tree().keyboards(OWN).resolve(OWN);
    }

    /** Where a keyboard of that name is kept, or would be. */
    public Path file(String name) {
        return folder().resolve(name).resolve(FILE);
    }

    /** The id of the keyboard of that name. */
    public static String id(String name) {
        return OWN + name;
    }

    /** What is wrong with it or still missing; it can be saved unless something stops. */
    public List<Problem> problems(NewKeyboard keyboard) {
        List<Problem> problems = new ArrayList<>(nameProblems(keyboard.name()));
        problems.addAll(
                pins(
                        "The drawing has %d columns, and pins are named for %d.",
                        keyboard.columnPins().size(), keyboard.columnCount()));
        problems.addAll(
                pins(
                        "The drawing has %d rows, and pins are named for %d.",
                        keyboard.rowPins().size(), keyboard.rowCount()));
        if (problems.stream().noneMatch(Problem::stops)) {
            problems.addAll(plain(resolved(keyboard).problems(), file(keyboard.name())));
        }
        return problems;
    }

    /**
     * Writes its {@code keyboard.json}; from then on it is a keyboard like any other.
     *
     * @return its id
     */
    public Checked<String> save(NewKeyboard keyboard) {
        List<Problem> problems = problems(keyboard);
        if (problems.stream().anyMatch(Problem::stops)) {
            return Checked.failed(problems);
        }
        Path file = file(keyboard.name());
        try {
            Files.createDirectories(file.getParent());
            AtomicFile.write(file, bytes(keyboard));
        } catch (IOException refused) {
            return Checked.failed(
                    Problem.error(
                            "own-keyboard-not-saved",
                            new Location.InFile(file.toString()),
                            "The keyboard could not be written there.",
                            "See whether the folder may be written to, or save keyboard.json"
                                    + " elsewhere."));
        }
        trees.reload();
        trees.open().list().refresh();
        return Checked.of(id(keyboard.name()), problems);
    }

    private static byte[] bytes(NewKeyboard keyboard) {
        return (QmkJson.keyboard(keyboard.table()) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private List<Problem> nameProblems(String name) {
        boolean fits = NAME.matcher(name).matches();
        if (fits && !Files.exists(file(name).getParent(), LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        return List.of(
                Problem.error(
                        fits ? "own-keyboard-exists" : "own-keyboard-name",
                        new Location.OnOption("keyboard_name"),
                        fits
                                ? "There is a keyboard " + id(name) + " already."
                                : "A keyboard's name is made of small letters, digits and"
                                        + " underscores.",
                        "Choose another name."));
    }

    private static List<Problem> pins(String sentence, int written, int wanted) {
        Location place = new Location.OnOption("matrix_pins");
        if (written == wanted) {
            return List.of();
        }
        String message = sentence.formatted(wanted, written);
        return List.of(
                written > wanted
                        ? Problem.error(
                                "own-keyboard-pins",
                                place,
                                message,
                                "Label the keys of the drawing with row and column if it is wired in"
                                        + " another way.")
                        : Problem.warning(
                                "own-keyboard-pins",
                                place,
                                message,
                                "Keymaps can be made without; firmware needs every pin."));
    }

    /** Without what only follows from a mistake in the file, and called by the file's real name. */
    private static List<Problem> plain(List<Problem> problems, Path file) {
        List<Problem> inFile =
                problems.stream()
                        .filter(problem -> problem.location() instanceof Location.InText)
                        .map(problem -> problem.withLocation(moved(problem.location(), file)))
                        .toList();
        return inFile.stream().anyMatch(Problem::stops) ? inFile : problems;
    }

    private static Location moved(Location location, Path file) {
        return location instanceof Location.InText(var name, int line, int column, String pointer)
                ? new Location.InText(file.toString(), line, column, pointer)
                : location;
    }

    /** Reads it as it will be read once it is saved. */
    private Checked<KeyboardDefinition> resolved(NewKeyboard keyboard) {
        Optional<Path> trial = Optional.empty();
        try {
            Path folder = Files.createTempDirectory("keywright");
            trial = Optional.of(folder);
            String id = id(keyboard.name());
            Path file = folder.resolve(id).resolve(FILE);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes(keyboard));
            return new Catalogue(tree().withOwn(folder)).keyboard(id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            trial.ifPresent(OwnKeyboards::delete);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException leftBehind) {
            folder.toFile().deleteOnExit();
        }
    }

    private FirmwareTree tree() {
        return trees.open().catalogue().tree();
    }
}
