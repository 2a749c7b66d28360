package org.keywright.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/**
 * Another controller in the place of a keyboard's own, as QMK's converters have it.
 *
 * @param name QMK's name of it: {@code rp2040_ce}
 * @param ordered whether it is asked for besides the keymap, which then does not say it
 * @param processor of the other controller
 */
record Converter(String name, boolean ordered, String processor) {

    private static final String PLAIN = "[a-zA-Z0-9_]+";
    private static final long LARGEST = 64 * 1024;
    private static final Pattern PROCESSOR = Pattern.compile("(?m)^\\s*MCU\\s*:?=\\s*(\\w+)");
    private static final Pattern SAME_AS =
            Pattern.compile("(?m)^\\s*CONVERTER\\s*:?=\\s*platforms/\\w+/converters/(\\w+)/?\\s*$");
    private static final Pattern IN_RULES =
            Pattern.compile("(?m)^\\s*CONVERT_TO\\s*[:?]?=\\s*(\\w+)\\s*$");

    /**
     * The one that a build uses: ordered, or else named by the keymap.json or the rules.mk beside
     * the keymap.
     */
    static Checked<Optional<Converter>> of(
            KeyboardDefinition keyboard, TreeSources sources, Optional<String> ordered) {
        Optional<String> name =
                ordered.or(() -> sources.keymap().flatMap(Converter::inKeymap))
                        .or(() -> sources.keymapFolder().flatMap(Converter::inRules));
        if (name.isEmpty()) {
            return Checked.of(Optional.empty());
        }
        Path root = sources.tree().root();
        String pins =
                keyboard.resolved().find("pin_compatible").orElse(new Value.Text(""))
                                instanceof Value.Text text
                        ? text.text()
                        : "";
        return folder(root, pins, name.get())
                .flatMap(folder -> processor(root, folder))
                .map(
                        chip ->
                                Checked.of(
                                        Optional.of(
                                                new Converter(
                                                        name.get(), ordered.isPresent(), chip))))
                .orElseGet(() -> Checked.failed(unknown(keyboard.id(), root, pins, name.get())));
    }

    private static Optional<String> inKeymap(OpenKeymap keymap) {
        return keymap.document()
                .others()
                .find("converter")
                .filter(Value.Text.class::isInstance)
                .map(name -> ((Value.Text) name).text());
    }

    private static Optional<String> inRules(Path folder) {
        return find(IN_RULES, folder.resolve("rules.mk"));
    }

    private static Optional<Path> folder(Path root, String pins, String name) {
        return name.matches(PLAIN) && pins.matches(PLAIN)
                ? folders(root, pins + "_to_" + name).stream().findFirst()
                : Optional.empty();
    }

    private static Optional<String> processor(Path root, Path folder) {
        Optional<Path> other =
                find(SAME_AS, folder.resolve("pre_converter.mk"))
                        .flatMap(name -> folders(root, name).stream().findFirst());
        return find(PROCESSOR, other.orElse(folder).resolve("converter.mk"));
    }

    /** Over all platforms. */
    private static List<Path> folders(Path root, String pattern) {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> platforms =
                Files.newDirectoryStream(root.resolve("platforms"), Files::isDirectory)) {
            for (Path platform : platforms) {
                Path converters = platform.resolve("converters");
                if (Files.isDirectory(converters)) {
                    try (DirectoryStream<Path> each =
                            Files.newDirectoryStream(converters, pattern)) {
                        each.forEach(found::add);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static Optional<String> find(Pattern pattern, Path file) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                return Optional.empty();
            }
            Matcher found = pattern.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
            return found.find() ? Optional.of(found.group(1)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Problem unknown(String keyboard, Path root, String pins, String name) {
        TreeSet<String> names = new TreeSet<>();
        if (pins.matches(PLAIN)) {
            folders(root, pins + "_to_*").stream()
                    .map(folder -> String.valueOf(folder.getFileName()))
                    .forEach(folder -> names.add(folder.substring(pins.length() + 4)));
        }
        return Problem.error(
                "unknown-converter",
                new Location.Everywhere(),
                "%s cannot be converted to %s.".formatted(keyboard, name),
                names.isEmpty()
                        ? "No other controller fits this keyboard: build it without a converter."
                        : "Choose one of: " + String.join(", ", names) + ".");
    }
}
