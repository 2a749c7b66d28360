package org.keywright.build.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a firmware core says about itself; {@code core.json}, shared with its Makefile.
 *
 * @param version for metadata
 * @param sources in link order
 * @param rules what it makes of rules
 * @param compilerFlags with {@code {placeholders}}
 * @param linkFlags with {@code {placeholders}}
 * @param processors by QMK's names
 * @param bootloaders in order; the empty name is for every other bootloader
 * @param settings the macros of {@code config.h} it reads; none if it does not say
 */
public record CoreManifest(
        String version,
        List<Source> sources,
        CoreRules rules,
        List<Flag> compilerFlags,
        List<Flag> linkFlags,
        Map<String, Processor> processors,
        List<Bootloader> bootloaders,
        Set<String> settings) {

    public CoreManifest {
        sources = List.copyOf(sources);
        compilerFlags = List.copyOf(compilerFlags);
        linkFlags = List.copyOf(linkFlags);
        processors = Map.copyOf(processors);
        bootloaders = List.copyOf(bootloaders);
        settings = Set.copyOf(settings);
    }

    /**
     * A source file.
     *
     * @param file below the core's folder, or the generated files'
     * @param generated which of both
     * @param when the rule that has to be {@code yes}, empty if it is always there
     */
    public record Source(String file, boolean generated, String when) {}

    /**
     * A flag for the compiler driver.
     *
     * @param text with {@code {placeholders}}
     * @param when the rule that has to be {@code yes}, empty if it is always there
     */
    public record Flag(String text, String when) {}

    /**
     * A chip.
     *
     * @param flash in bytes
     * @param ram in bytes
     */
    public record Processor(long flash, long ram) {}

    /**
     * Bootloaders that are entered alike.
     *
     * @param names QMK's
     * @param kind how it is entered, a number only the core understands
     * @param size flash it keeps for itself, in bytes
     * @param sizes the same for chips where it differs
     */
    public record Bootloader(Set<String> names, int kind, long size, Map<String, Long> sizes) {

        /** The kind that the core cannot start: {@code QK_BOOT} restarts the chip. */
        static final int RESTARTS_ONLY = 4;

        public Bootloader {
            names = Set.copyOf(names);
            sizes = Map.copyOf(sizes);
        }

        /** Flash it keeps for itself on that chip, in bytes. */
        public long size(String processor) {
            return sizes.getOrDefault(processor, size);
        }
    }

    /** The bootloader of that name, or what stands for every other one. */
    public Optional<Bootloader> findBootloader(String name) {
        return bootloaders.stream()
                .filter(b -> b.names().contains(name))
                .findFirst()
                .or(() -> bootloaders.stream().filter(b -> b.names().contains("")).findFirst());
    }
}
