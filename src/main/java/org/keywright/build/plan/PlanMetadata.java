package org.keywright.build.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keywright.build.SourceOrigin;
import org.keywright.build.bootloader.BootloaderPlan;
import org.keywright.option.Value;

/**
 * What a firmware of a tree is, as JSON: no dates and no paths, so equal builds give equal text.
 */
final class PlanMetadata {

    private static final Pattern FEATURE = Pattern.compile("-D([A-Z0-9_]+)_ENABLE");

    private PlanMetadata() {}

    /**
     * The part that does not depend on the firmware's size.
     *
     * @param reads every file that was compiled, as commands name it
     */
    static Value.Table identity(PlanRequest request, Optional<TreePlan> plan, Set<String> reads) {
        Value.Table identity =
                Value.Table.empty()
                        .with("format", new Value.Whole(2))
                        .with("keyboard", text(request.keyboard()))
                        .with("keymap", text(request.keymap()))
                        .with("processor", text(request.processor()))
                        .with("source", source(request.sources().origin(), reads));
        return plan.map(known -> identity.with("features", features(known))).orElse(identity);
    }

    /** The same with how the bootloader was built, if there is one. */
    static Value.Table with(Optional<BootloaderPlan> bootloader, Value.Table identity) {
        if (bootloader.isEmpty()) {
            return identity;
        }
        Map<String, Value> facts = new LinkedHashMap<>();
        facts.put("kind", text(bootloader.get().kind()));
        bootloader.get().variables().forEach((name, value) -> facts.put(name, text(value)));
        return identity.with("bootloader", new Value.Table(facts));
    }

    private static Value source(SourceOrigin origin, Set<String> reads) {
        Map<String, Value> members = new LinkedHashMap<>();
        origin.commit().ifPresent(hash -> members.put("commit", text(hash)));
        origin.remote().ifPresent(address -> members.put("remote", text(address)));
        origin.archive().ifPresent(hash -> members.put("archiveSha256", text(hash)));
        Map<String, Value> libraries = new LinkedHashMap<>();
        origin.libraries()
                .forEach(
                        (folder, hash) -> {
                            if (reads.stream().anyMatch(file -> file.startsWith(folder + "/"))) {
                                libraries.put(folder, text(hash));
                            }
                        });
        if (!libraries.isEmpty()) {
            members.put("libraries", new Value.Table(libraries));
        }
        return new Value.Table(members);
    }

    /** QMK says by {@code -DMOUSEKEY_ENABLE} what is compiled in. */
    private static Value features(TreePlan plan) {
        List<Value> names =
                plan.units().stream()
                        .flatMap(unit -> unit.command().words().stream())
                        .distinct()
                        .map(FEATURE::matcher)
                        .filter(Matcher::matches)
                        .map(feature -> feature.group(1).toLowerCase(Locale.ROOT))
                        .distinct()
                        .sorted()
                        .<Value>map(PlanMetadata::text)
                        .toList();
        return new Value.Listing(names);
    }

    private static Value text(String text) {
        return new Value.Text(text);
    }
}
