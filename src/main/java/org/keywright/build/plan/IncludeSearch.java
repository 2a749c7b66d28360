package org.keywright.build.plan;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.keywright.build.reach.Include;
import org.keywright.build.reach.TextFacts;

/**
 * Looks for headers as the compiler does (GCC manual, "Search Path"): a file that is added or goes
 * could hide one that was read, or uncover another. Safe from any thread.
 */
final class IncludeSearch {

    private final Places places;
    private final SearchMemory memory;

    IncludeSearch(Places places, SearchMemory memory) {
        this.places = places;
        this.memory = memory;
    }

    /**
     * What is found for everything a text asks for by name.
     *
     * @param folders where headers are looked for
     * @param includer the text, as the compiler names it
     */
    String found(HeaderFolders folders, String includer, TextFacts text) {
        if (text.includes().isEmpty()) {
            return "";
        }
        return folders.piece(includer, text, () -> all(folders, includer, text));
    }

    private String all(HeaderFolders folders, String includer, TextFacts text) {
        StringBuilder answers = new StringBuilder();
        for (Include include : text.includes()) {
            answers.append(include.name()).append('>');
            if (include.quoted()) {
                beside(includer, include.name()).ifPresent(f -> answers.append(f).append('|'));
            }
            in(folders, include.name(), include.every(), answers);
        }
        return answers.toString();
    }

    /**
     * What is found for every name that this file could have been asked for by, when a macro was
     * what named it.
     */
    String foundAnyhow(HeaderFolders folders, String includer, String file) {
        int slash = includer.lastIndexOf('/');
        String place = includer.substring(0, slash + 1);
        return folders.piece(place, file, () -> anyhow(folders, includer, file));
    }

    private String anyhow(HeaderFolders folders, String includer, String file) {
        StringBuilder answers = new StringBuilder();
        String rest = file;
        while (!rest.isEmpty()) {
            beside(includer, rest).ifPresent(answers::append);
            in(folders, rest, false, answers);
            int slash = rest.indexOf('/');
            rest = slash < 0 ? "" : rest.substring(slash + 1);
        }
        return answers.toString();
    }

    private Optional<String> beside(String includer, String name) {
        int slash = includer.lastIndexOf('/');
        return find(slash < 0 ? "." : includer.substring(0, slash), name);
    }

    private void in(HeaderFolders folders, String name, boolean every, StringBuilder answers) {
        for (String folder : folders.having(name)) {
            Optional<String> hit = find(folder, name);
            hit.ifPresent(answers::append);
            if (hit.isPresent() && !every) {
                break;
            }
        }
        answers.append(';');
    }

    /** A precompiled header beside the place counts too: the compiler would prefer it. */
    private Optional<String> find(String folder, String name) {
        String path = name.startsWith("/") ? name : folder + "/" + name;
        int slash = path.lastIndexOf('/');
        Set<String> there = memory.names(path.substring(0, slash));
        String last = path.substring(slash + 1);
        boolean compiled = there.contains(last + ".gch");
        if (!compiled && (!there.contains(last) || isFolder(path))) {
            return Optional.empty();
        }
        String plain = places.named(Path.of(path).normalize().toString());
        return Optional.of(compiled ? plain + ".gch" : plain);
    }

    private boolean isFolder(String path) {
        return Files.isDirectory(places.tree().resolve(path));
    }
}
