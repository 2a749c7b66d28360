package org.keywright.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files a user gets, where they were written.
 *
 * @param firmware the file that goes onto the keyboard: {@code .hex}, {@code .bin} or {@code .uf2}
 * @param others the same firmware in other forms, and what was wanted besides; possibly none
 * @param metadata what it is, as JSON
 * @param sourceZips everything needed to make the same bytes again, as far as it was asked for
 * @param sha256 of the firmware file
 */
public record Artefacts(
        Path firmware, List<Path> others, Path metadata, List<Path> sourceZips, String sha256) {

    public Artefacts {
        others = List.copyOf(others);
        sourceZips = List.copyOf(sourceZips);
    }

    /** The source zip, or the smaller one of two. */
    public Optional<Path> sourceZip() {
        return sourceZips.stream().findFirst();
    }

    /** The firmware in the form of that ending, which has no dot. */
    public Optional<Path> find(String ending) {
        return forms().filter(file -> ending(file).equals(ending)).findFirst();
    }

    /** The firmware in every form, the one for the keyboard first. */
    public Stream<Path> forms() {
        return Stream.concat(Stream.of(firmware), others.stream());
    }

    /**
     * What a file of these is: its ending, or what stands behind the firmware's name in its own,
     * {@code bootloader} in {@code planck_rev5_default_bootloader.hex}.
     */
    public String form(Path file) {
        String own = stem(file);
        String start = stem(firmware) + "_";
        return own.startsWith(start) ? own.substring(start.length()) : ending(file);
    }

    private static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }

    /** {@code hex} of {@code planck_rev5_default.hex}. */
    public static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
