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
 * @param ruleDefaults values of rules that no file sets
 * @param definedRules rules that become a macro of the same name when they are {@code yes}
 * @param understoodRules other {@code …_ENABLE} rules the core honours
 * @param ignoredRules {@code …_ENABLE} rules that may be on although the core does nothing for them
 * @param compilerFlags with {@code {placeholders}}
 * @param linkFlags with {@code {placeholders}}
 * @param processors by QMK's names
 * @param bootloaders in order; the empty name is for every other bootloader
 * @param keycodes prefixes and names of the keycodes the core acts on
 */
public record CoreManifest(
        String version,
        List<Source> sources,
        Map<String, String> ruleDefaults,
        List<String> definedRules,
        Set<String> understoodRules,
        Set<String> ignoredRules,
        List<Flag> compilerFlags,
        List<Flag> linkFlags,
        Map<String, Processor> processors,
        List<Bootloader> bootloaders,
        Set<String> keycodes) {

    public CoreManifest {
        sources = List.copyOf(sources);
        ruleDefaults = Map.copyOf(ruleDefaults);
        definedRules = List.copyOf(definedRules);
        understoodRules = Set.copyOf(understoodRules);
        ignoredRules = Set.copyOf(ignoredRules);
        compilerFlags = List.copyOf(compilerFlags);
        linkFlags = List.copyOf(linkFlags);
        processors = Map.copyOf(processors);
        bootloaders = List.copyOf(bootloaders);
        keycodes = Set.copyOf(keycodes);
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
