package org.keywright.build.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.keywright.build.BuildPlan;
import org.keywright.build.FirmwareCore;
import org.keywright.generate.SourceTree;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.problem.Checked;

/** The firmware core that comes with the program, in memory. */
public final class CoreSource implements FirmwareCore {

    private static final String MANIFEST = "core.json";

    private final CoreManifest manifest;
    private final SortedMap<String, String> files;
    private final String licence;

    private CoreSource(CoreManifest manifest, SortedMap<String, String> files, String licence) {
        this.manifest = manifest;
        this.files = files;
        this.licence = licence;
    }

    /**
     * Reads the core.
     *
     * @param folder with {@code core.json}, {@code Makefile}, {@code include/} and {@code source/}
     * @param licence the file with the terms it may be passed on under
     */
    public static Checked<CoreSource> read(Path folder, Path licence) throws IOException {
        Path manifest = folder.resolve(MANIFEST);
        Checked<CoreManifest> read =
                CoreManifestReader.read(manifest.toString(), Files.readAllBytes(manifest));
        if (!read.good()) {
            return Checked.failed(read.problems());
        }
        return Checked.of(
                new CoreSource(
                        read.value().orElseThrow(),
                        files(folder),
                        Files.readString(licence, StandardCharsets.UTF_8)));
    }

    private static SortedMap<String, String> files(Path folder) throws IOException {
        List<Path> found;
        try (Stream<Path> walk = Files.walk(folder)) {
            found = walk.filter(Files::isRegularFile).filter(CoreSource::belongs).toList();
        }
        SortedMap<String, String> files = new TreeMap<>();
        for (Path file : found) {
            String path = folder.relativize(file).toString().replace('\\', '/');
            files.put(path, Files.readString(file, StandardCharsets.UTF_8));
        }
        return Collections.unmodifiableSortedMap(files);
    }

    private static boolean belongs(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".c")
                || name.endsWith(".h")
                || name.equals(MANIFEST)
                || name.equals("Makefile");
    }

    /** What the core says about itself. */
    public CoreManifest manifest() {
        return manifest;
    }

    @Override
    public String version() {
        return manifest.version();
    }

    @Override
    public String licence() {
        return licence;
    }

    @Override
    public Set<String> processors() {
        return manifest.processors().keySet();
    }

    @Override
    public Checked<BuildPlan> plan(SourceTree sources, KeyboardDefinition keyboard) {
        return new CorePlan(manifest, files, sources, keyboard).plan();
    }
}
