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
     * The installed {@code avr-gcc}, if there is one.
     *
     * @throws ToolchainUnavailableException when it is too old or cannot build a program
     */
    Optional<Toolchain> findCompiler(Cancellation cancellation)
            throws IOException, BuildStoppedException {
        Optional<Path> driver = find("avr-gcc");
        return driver.isEmpty()
                ? Optional.empty()
                : Optional.of(compiler(driver.get(), cancellation));
    }

    private Toolchain compiler(Path driver, Cancellation cancellation)
            throws IOException, BuildStoppedException {
        String path =
                folders.stream()
                        .map(Path::toString)
                        .collect(Collectors.joining(File.pathSeparator));
        Map<String, String> variables = Map.of("PATH", path);
        CompilerProbe probe = new CompilerProbe(driver, variables, cancellation);
        String version = probe.version();
        String identity = version + " " + trace(driver) + " " + trace(probe.programPath("cc1"));
        return new GccToolchain(driver, variables, version, identity);
    }

    /** Path, size and time: enough to see that a package manager replaced a program. */
    private static String trace(Path program) throws IOException {
        Path real = program.toRealPath();
        BasicFileAttributes facts = Files.readAttributes(real, BasicFileAttributes.class);
        return real + " " + facts.size() + " " + facts.lastModifiedTime().toMillis();
    }
}
