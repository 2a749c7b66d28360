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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The linker scripts that a linker's command reads from a tree, with those that they include.
 *
 * <p>Source: the manual of GNU ld, options {@code -T} and {@code -L}, and "File Commands" ({@code
 * INCLUDE}): looked for in the working folder, then in the folders of {@code -L}.
 */
final class LinkerScripts {

    private static final Pattern INCLUDE = Pattern.compile("\\bINCLUDE\\s+\"?([^\\s\";]+)");
    private static final int MOST = 1000;
    private static final long LARGEST = 4 << 20;

    private final Path tree;
    private final List<String> folders = new ArrayList<>(List.of(""));
    private final Deque<String> open = new ArrayDeque<>();
    private final SortedSet<String> found = new TreeSet<>();

    private LinkerScripts(Path tree) {
        this.tree = tree;
    }

    /** Their names as the linker finds them, relative to the tree unless a folder is not. */
    static SortedSet<String> of(Path tree, ShellCommand link) throws IOException {
        LinkerScripts scripts = new LinkerScripts(tree);
        scripts.options(link.words());
        while (!scripts.open.isEmpty() && scripts.found.size() < MOST) {
            scripts.look(scripts.open.poll());
        }
        return scripts.found;
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
            String candidate = folder.isEmpty() ? name : folder + "/" + name;
            if (isScript(candidate)) {
                if (found.add(candidate)) {
                    include(tree.resolve(candidate));
                }
                return;
            }
        }
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
            return;
        }
        String text = new String(Files.readAllBytes(script), StandardCharsets.ISO_8859_1);
        Matcher include = INCLUDE.matcher(text);
        while (include.find()) {
            open.add(include.group(1));
        }
    }
}
