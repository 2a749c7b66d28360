package org.keywright.build.bootloader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.keywright.build.BuildFolder;
import org.keywright.build.BuildListener;
import org.keywright.build.BuildStoppedException;
import org.keywright.build.CompilerMessages;
import org.keywright.build.LogLine;
import org.keywright.build.ObjectStore;
import org.keywright.build.Sha256;
import org.keywright.build.ShellText;
import org.keywright.build.ToolOutput;
import org.keywright.firmware.FirmwareImage;
import org.keywright.firmware.IntelHexReader;
import org.keywright.firmware.Segment;
import org.keywright.generate.SourceTree;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;

/**
 * Makes a bootloader by its own makefile in a copy of its sources, which is small; or takes it out
 * of the cache, as long as all of that is what it was.
 */
public final class BootloaderMaker {

    /** Raised when the meaning of a key changes. */
    private static final String SCHEME = "keywright-bootloader 1";

    /** The exit code when something that make started was killed. */
    public static final int KILLED = 137;

    /** Runs {@code make}. */
    @FunctionalInterface
    public interface Make {

        /**
         * @param words {@code make} and its arguments
         * @param place where it runs
         * @return with {@link #KILLED} as the exit code if a compiler was killed
         */
        ToolOutput run(List<String> words, Path place) throws IOException, BuildStoppedException;
    }

    private final Path tree;
    private final Path copy;
    private final String identity;
    private final ObjectStore store;
    private final Make make;
    private final BuildListener listener;

    /**
     * @param tree the firmware tree, only read
     * @param copy a folder for the copy; not there yet, and nobody else's
     * @param identity differs whenever the compiler could give other bytes
     */
    public BootloaderMaker(
            Path tree,
            Path copy,
            String identity,
            ObjectStore store,
            Make make,
            BuildListener listener) {
        this.tree = tree;
        this.copy = copy;
        this.identity = identity;
        this.store = store;
        this.make = make;
        this.listener = listener;
    }

    /**
     * Makes it.
     *
     * @param header what the keyboard says of itself: {@code Keyboard.h}
     */
    public Checked<Bootloader> make(BootloaderPlan plan, String header)
            throws IOException, BuildStoppedException {
        BootloaderSources sources = BootloaderSources.read(tree, plan, header);
        Set<String> reads = new HashSet<>(sources.files().keySet());
        reads.remove(plan.folder() + "/Keyboard.h");
        String key =
                Sha256.of(String.join("\n", SCHEME, identity, plan.toString(), sources.hash()));
        Optional<byte[]> known = store.find(ObjectStore.Kind.FIRMWARE, key);
        Checked<byte[]> hex = known.isPresent() ? Checked.of(known.get()) : made(plan, sources);
        if (known.isEmpty() && hex.good()) {
            store.keep(ObjectStore.Kind.FIRMWARE, key, hex.value().orElseThrow());
        }
        return hex.map(bytes -> new Bootloader(bytes, reads));
    }

    private Checked<byte[]> made(BootloaderPlan plan, BootloaderSources sources)
            throws IOException, BuildStoppedException {
        try (BuildFolder folder = new BuildFolder(copy)) {
            for (Map.Entry<String, byte[]> file : sources.files().entrySet()) {
                folder.write(file.getKey(), file.getValue());
            }
            String result = plan.target() + ".hex";
            List<String> words = new ArrayList<>(List.of("make", result, "-r", "-R"));
            words.add("-j" + Runtime.getRuntime().availableProcessors());
            words.addAll(plan.words());
            words.add("TARGET=" + plan.target());
            listener.log(LogLine.Kind.COMMAND, "", ShellText.of(words));
            ToolOutput output = make.run(words, copy.resolve(plan.folder()));
            output.text().lines().forEach(line -> listener.log(LogLine.Kind.OUTPUT, "", line));
            return output.good()
                    ? placed(plan, folder.read(plan.folder() + "/" + result))
                    : Checked.failed(problems(plan, output));
        }
    }

    /** A linker takes any address; a chip does not. */
    private static Checked<byte[]> placed(BootloaderPlan plan, byte[] hex) {
        Checked<FirmwareImage> image =
                IntelHexReader.read(
                        plan.target() + ".hex", new String(hex, StandardCharsets.US_ASCII));
        return image.then(read -> placed(plan, hex, read.segments()));
    }

    private static Checked<byte[]> placed(BootloaderPlan plan, byte[] hex, List<Segment> parts) {
        long first = parts.isEmpty() ? 0 : parts.getFirst().address();
        long last = parts.isEmpty() ? 0 : parts.getLast().end() - 1;
        return first >= plan.begin() && last < plan.end()
                ? Checked.of(hex)
                : Checked.failed(BootloaderProblems.misplaced(plan, first, last));
    }

    private static List<Problem> problems(BootloaderPlan plan, ToolOutput output) {
        if (output.exitCode() == KILLED) {
            return List.of(BootloaderProblems.killed());
        }
        SourceTree nothing = new SourceTree(new TreeMap<>(), Map.of());
        return new CompilerMessages(name -> inTree(plan, name), nothing).problems(output);
    }

    /** The compiler runs beside the sources. */
    private static Optional<String> inTree(BootloaderPlan plan, String name) {
        Path file = Path.of(name);
        return file.isAbsolute()
                ? Optional.empty()
                : Optional.of(Path.of(plan.folder()).resolve(file).normalize().toString());
    }
}
