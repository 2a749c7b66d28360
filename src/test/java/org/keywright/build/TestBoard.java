package org.keywright.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.keywright.application.UserFolders;
import org.keywright.build.cache.ObjectCache;
import org.keywright.build.source.CoreSource;
import org.keywright.build.toolchain.BundleManifest;
import org.keywright.build.toolchain.BundleManifestReader;
import org.keywright.build.toolchain.Host;
import org.keywright.build.toolchain.SearchPath;
import org.keywright.build.toolchain.Toolchains;
import org.keywright.generate.SourceTree;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keyboard.UsbIdentity;
import org.keywright.option.Value;
import org.keywright.problem.Checked;

/** A small keyboard with generated files of its own, and what is needed to build it. */
public final class TestBoard {

    private static final Path HOME = Path.of(System.getProperty("keywright.home", "."));

    private TestBoard() {}

    /** A pipeline that works in a folder and would fail if it ever asked for a compiler. */
    static BuildPipeline withoutCompiler(Path folder) throws IOException {
        return new BuildPipeline(
                (listener, cancellation) -> {
                    throw new IOException("no compiler");
                },
                core(),
                new ObjectCache(folder.resolve("cache"), ObjectCache.USUAL_LIMIT),
                folder.resolve("work"));
    }

    /** The generated files. */
    public static SourceTree sources() {
        return new SourceTree(files(), Map.of());
    }

    /** The generated files with one of them changed. */
    public static SourceTree sourcesWith(String file, String from, String to) {
        SortedMap<String, String> files = files();
        String text = files.get(file);
        if (!text.contains(from)) {
            throw new IllegalArgumentException(file + " has no " + from);
        }
        files.put(file, text.replace(from, to));
        return new SourceTree(files, Map.of());
    }

    private static SortedMap<String, String> files() {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> list = Files.list(HOME.resolve("src/test/resources/firmware/board"))) {
            for (Path file : list.filter(Files::isRegularFile).toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** The keyboard they were generated for. */
    public static KeyboardDefinition keyboard() {
        return new KeyboardDefinition(
                "tiny/board",
                "Tiny",
                "",
                "",
                new UsbIdentity(1, 1, "1.0.0"),
                "atmega32u4",
                "atmel-dfu",
                2,
                2,
                0,
                Map.of(),
                Map.of(),
                Map.of(),
                Value.Table.empty());
    }

    /** A request for it. */
    public static BuildRequest request(SourceTree sources, Path output) {
        return new BuildRequest(
                sources,
                keyboard(),
                "default",
                "LAYOUT",
                "{\"keyboard\": \"tiny/board\"}\n",
                true,
                output,
                Duration.ofMinutes(2));
    }

    /** The core that comes with the program. */
    public static CoreSource core() throws IOException {
        return CoreSource.read(HOME.resolve("src/main/firmware"), HOME.resolve("LICENSE"))
                .value()
                .orElseThrow();
    }

    /** A compiler of this machine, bundled or installed; without one the test is skipped. */
    public static ToolchainSource toolchains() throws Exception {
        Checked<BundleManifest> manifest =
                BundleManifestReader.read(HOME.resolve("toolchain-bundles/avr-gcc.json"));
        return orSkip(
                new Toolchains(
                        ToolNeed.AVR,
                        UserFolders.ofThisUser().data().resolve("toolchains"),
                        manifest.value().orElseThrow(),
                        Host.current(),
                        SearchPath.ofThisMachine()));
    }

    /** The compiler that {@code make} finds; without one the test is skipped. */
    public static ToolchainSource installedToolchain() throws Exception {
        return orSkip(
                new Toolchains(
                        ToolNeed.AVR,
                        Path.of("no-such-folder"),
                        new BundleManifest("avr-gcc", Map.of()),
                        Optional.empty(),
                        SearchPath.ofThisMachine()));
    }

    private static ToolchainSource orSkip(Toolchains toolchains) throws Exception {
        Assumptions.assumeTrue(
                toolchains.find(BuildListener.silent(), new Cancellation()).isPresent(),
                "skipped: there is no avr-gcc on this machine");
        return toolchains;
    }

    /** Listens and remembers the log. */
    static final class Log implements BuildListener {
        private final List<String> lines = new java.util.ArrayList<>();

        @Override
        public void progress(BuildStep step, double fraction) {
            lines.add(step + " " + fraction);
        }

        @Override
        public void log(LogLine.Kind kind, String origin, String line) {
            lines.add(line);
        }

        List<String> lines() {
            return lines;
        }
    }

    /** A text file's content. */
    static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
