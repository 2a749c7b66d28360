package org.keywright.build.plan;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Files that a build read and that belong neither to the tree nor to the build. Most are the
 * compiler's own headers, which every compiler brings along; what somebody named by its place on
 * this machine is nowhere else.
 */
final class OutsideFiles {

    private static final Pattern FOLDER = Pattern.compile("-(I|isystem|iquote|idirafter)");

    private final List<String> words;
    private final List<String> texts;

    /**
     * @param commands that were run; what they name is not the compiler's own
     * @param texts sources that were compiled, in any encoding
     */
    OutsideFiles(Collection<ShellCommand> commands, Collection<byte[]> texts) {
        this.words = commands.stream().flatMap(c -> c.words().stream()).distinct().toList();
        this.texts = texts.stream().map(t -> new String(t, StandardCharsets.ISO_8859_1)).toList();
    }

    /** The first one that a command or a source names. */
    Optional<String> named(Collection<String> outside) {
        return new TreeSet<>(outside).stream().filter(this::isNamed).findFirst();
    }

    private boolean isNamed(String file) {
        return !Path.of(file).isAbsolute()
                || words.stream().anyMatch(word -> names(word, file))
                || texts.stream()
                        .anyMatch(
                                text ->
                                        text.contains("\"" + file + "\"")
                                                || text.contains("<" + file + ">"));
    }

    private static boolean names(String word, String file) {
        String folder = FOLDER.matcher(word).replaceFirst("");
        return word.contains(file)
                || folder.startsWith("/") && Path.of(file).startsWith(Path.of(folder));
    }
}
