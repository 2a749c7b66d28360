package org.keywright.build.plan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The linker scripts that a linker's command reads from a tree, with those that they include.
 *
 * <p>Source: the manual of GNU ld, options {@code -T} and {@code -L}, and "File Commands" ({@code
 * INCLUDE}): looked for in the working folder, then in the folders of {@code -L}.
 */
final class LinkerScripts {

    private static final Pattern INCLUDE = Pattern.compile("\\bINCLUDE\\s+\"?([^\\s\";]+)");

    /** Commands of a script that name other files, or other places for them. */
    private static final Pattern MORE_FILES =
            Pattern.compile(
                    "\\b(INPUT|GROUP|AS_NEEDED|STARTUP|SEARCH_DIR|INCLUDE_DIR|TARGET)\\s*"
                            + "(\\(|/\\*)");

    /** Options that read further files; a file of the linker's own words; a library of a tree. */
    private static final Pattern STRANGE =
            Pattern.compile(
                    "^@|,@|-Xlinker|^-B|--?sysroot|-specs=.*/"
                            + "|--?(version-script|dynamic-list|just-symbols"
                            + "|retain-symbols-file|mri-script|plugin|default-script|dT"
                            + "|section-ordering-file)"
                            + "|,-[Rc](,|$)|^-R|/[^/]*\\.(a|so|lib)$|^[^-/][^/]*\\.(a|so|lib)$");

    private static final int MOST = 1000;
    private static final long LARGEST = 4 << 20;

    private final Path tree;
    private final List<String> folders = new ArrayList<>(List.of(""));
    private final Deque<String> open = new ArrayDeque<>();
    private final SortedSet<String> found = new TreeSet<>();
    private final SortedSet<String> asked = new TreeSet<>();
    private boolean plain = true;

    private LinkerScripts(Path tree) {
        this.tree = tree;
    }

    /**
     * Everything of the tree that can decide what the linker makes of its objects: what each script
     * is in each folder it is looked for in, and what else these folders have. Two equal answers
     * mean that the linker reads the same.
     *
     * @param hashes of files' contents
     * @return absent if the linker may read what this does not know of
     */
    static Optional<String> state(
            Path tree, ShellCommand link, Function<String, Optional<String>> hashes)
            throws IOException {
        if (link.words().stream().anyMatch(word -> STRANGE.matcher(word).find())) {
            return Optional.empty();
        }
        LinkerScripts scripts = new LinkerScripts(tree);
        scripts.options(link.words());
        scripts.follow();
        return scripts.plain ? Optional.of(scripts.state(hashes)) : Optional.empty();
    }

    private String state(Function<String, Optional<String>> hashes) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String folder : folders) {
            SortedSet<String> names = new TreeSet<>(asked);
            if (!folder.isEmpty()) {
                names.addAll(names(folder));
            }
            for (String name : names) {
                String file = candidate(folder, name);
                text.append(file).append(' ').append(hashes.apply(file).orElse("")).append('\n');
            }
        }
        return text.toString();
    }

    private SortedSet<String> names(String folder) throws IOException {
        Path place = tree.resolve(folder);
        if (!Files.isDirectory(place)) {
            return new TreeSet<>();
        }
        try (Stream<Path> all = Files.list(place)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String candidate(String folder, String name) {
        return folder.isEmpty() ? name : folder + "/" + name;
    }

    /** Their names as the linker finds them, relative to the tree unless a folder is not. */
    static SortedSet<String> of(Path tree, ShellCommand link) throws IOException {
        LinkerScripts scripts = new LinkerScripts(tree);
        scripts.options(link.words());
        scripts.follow();
        return scripts.found;
    }

    private void follow() throws IOException {
        while (!open.isEmpty() && found.size() < MOST) {
            String name = open.poll();
            asked.add(name);
            look(name);
        }
        plain &= open.isEmpty();
    }

    private void options(List<String> words) {
        List<String> parts = new ArrayList<>();
        for (String word : words) {
            parts.addAll(
                    word.startsWith("-Wl,")
                            ? List.of(word.substring(4).split(","))
                            : List.of(word));
        }
        for (int i = 0; i < parts.size(); i++) {
            String next = i + 1 < parts.size() ? parts.get(i + 1) : "";
            value(parts.get(i), next, "-L", "--library-path").ifPresent(folders::add);
            value(parts.get(i), next, "-T", "--script").ifPresent(open::add);
        }
    }

    private static Optional<String> value(String part, String next, String brief, String name) {
        if (part.equals(brief) || part.equals(name)) {
            return Optional.of(next);
        }
        if (part.startsWith(name + "=")) {
            return Optional.of(part.substring(name.length() + 1));
        }
        // -Ttext and friends set an address.
        boolean address = part.matches("-T(text|data|bss|rodata|ldata).*");
        return part.startsWith(brief) && !address
                ? Optional.of(part.substring(brief.length()))
                : Optional.empty();
    }

    private void look(String name) throws IOException {
        for (String folder : folders) {
            String candidate = candidate(folder, name);
            if (isScript(candidate)) {
                if (found.add(candidate)) {
                    include(tree.resolve(candidate));
                }
                return;
            }
        }
        // One of the linker's own, or a name that was read wrongly.
        plain = false;
    }

    private boolean isScript(String name) {
        try {
            return Files.isRegularFile(tree.resolve(name));
        } catch (InvalidPathException noName) {
            return false;
        }
    }

    private void include(Path script) throws IOException {
        if (Files.size(script) > LARGEST) {
            plain = false;
            return;
        }
        String text = new String(Files.readAllBytes(script), StandardCharsets.ISO_8859_1);
        plain &= !MORE_FILES.matcher(text).find();
        Matcher include = INCLUDE.matcher(text);
        while (include.find()) {
            open.add(include.group(1));
        }
    }
}
