package org.keywright.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The names of everything in a folder at one moment.
 *
 * @param names relative to the folder
 */
record FolderSnapshot(Set<String> names) {

    /** Looks at everything except what lies in the given folders. */
    static FolderSnapshot of(Path folder, Path... except) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            Set<String> names = new TreeSet<>();
            all.filter(path -> Stream.of(except).noneMatch(path::startsWith))
                    .forEach(path -> names.add(folder.relativize(path).toString()));
            return new FolderSnapshot(names);
        }
    }
}
