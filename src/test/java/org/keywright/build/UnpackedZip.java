package org.keywright.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A source zip, unpacked as a user would.
 *
 * @param folder where
 */
public record UnpackedZip(Path folder) {

    /** Unpacks one into a new folder. */
    public static UnpackedZip of(Path zip, Path folder) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : Collections.list(file.entries())) {
                Path target = folder.resolve(entry.getName());
                Files.createDirectories(target.getParent());
                try (InputStream content = file.getInputStream(entry)) {
                    Files.copy(content, target);
                }
            }
        }
        return new UnpackedZip(folder);
    }

    /** What is in it, in its order. */
    public static List<String> names(Path zip) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipFile file = new ZipFile(zip.toFile())) {
            Collections.list(file.entries()).forEach(entry -> names.add(entry.getName()));
        }
        return names;
    }

    /** Runs make in it; what it says when it fails is shown. */
    public void make(String... arguments) throws Exception {
        String said = said(arguments);
        assertThat(said).as("make: " + said).endsWith("exit 0");
    }

    /** What make says, and at the end its exit code. */
    public String said(String... arguments) throws Exception {
        List<String> words = new ArrayList<>(List.of("make"));
        words.addAll(List.of(arguments));
        Path log = Files.createTempFile(folder.toAbsolutePath().getParent(), "make", ".log");
        Process make =
                new ProcessBuilder(words)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        assertThat(make.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return Files.readString(log) + "exit " + make.exitValue();
    }

    /** One of its files. */
    public Path file(String name) {
        return folder.resolve(name);
    }

    /** The text of one of its files. */
    public String text(String name) throws IOException {
        return Files.readString(file(name));
    }
}
