package org.keywright.build.toolchain;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keywright.build.BuildStoppedException;
import org.keywright.build.Cancellation;
import org.keywright.build.Toolchain;

/**
 * The folders where a machine's installed programs are.
 *
 * @param folders the first wins
 */
public record SearchPath(List<Path> folders) {

    public SearchPath {
        folders = List.copyOf(folders);
    }

    /** The folders of the {@code PATH} variable. */
    public static SearchPath ofThisMachine() {
        List<Path> folders = new ArrayList<>();
        for (String name : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
            if (!name.isBlank() && Path.of(name).isAbsolute()) {
                folders.add(Path.of(name));
            }
        }
        return new SearchPath(folders);
    }

    /** The program of that name. */
    Optional<Path> find(String name) {
        return folders.stream()
                .flatMap(folder -> List.of(name, name + ".exe").stream().map(folder::resolve))
                .filter(Files::isRegularFile)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * The installed toolchain, if there is one.
     *
     * @throws ToolchainUnavailableException when it is too old or does not do its work
     */
    Optional<Toolchain> find(ToolProbe probe, Cancellation cancellation)
            throws IOException, BuildStoppedException {
        Optional<Path> program = find(probe.program());
        return program.isEmpty()
                ? Optional.empty()
                : Optional.of(tried(probe, program.get(), cancellation));
    }

    private Toolchain tried(ToolProbe probe, Path program, Cancellation cancellation)
            throws IOException, BuildStoppedException {
        Map<String, String> variables = Map.of("PATH", text());
        String version = probe.version(program, variables, cancellation);
        StringBuilder identity = new StringBuilder(version);
        for (Path part : probe.parts(program, variables, cancellation)) {
            identity.append(' ').append(trace(part));
        }
        return new ProvenToolchain(program, variables, version, identity.toString());
    }

    /** These folders first, then those. */
    SearchPath then(SearchPath others) {
        return new SearchPath(
                Stream.concat(folders.stream(), others.folders().stream()).distinct().toList());
    }

    /** As the {@code PATH} variable wants it. */
    String text() {
        return folders.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** Path, size and time: enough to see that a package manager replaced a program. */
    private static String trace(Path program) throws IOException {
        Path real = program.toRealPath();
        BasicFileAttributes facts = Files.readAttributes(real, BasicFileAttributes.class);
        return real + " " + facts.size() + " " + facts.lastModifiedTime().toMillis();
    }
}
