package org.keywright.application;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.keywright.build.BuildPipeline;
import org.keywright.build.BuildRequest;
import org.keywright.build.BuildStoppedException;
import org.keywright.build.Cancellation;
import org.keywright.build.FeatureSwitch;
import org.keywright.build.SizeTrial;
import org.keywright.build.SizeTrials;
import org.keywright.build.size.SwitchList;
import org.keywright.build.size.SwitchWords;
import org.keywright.build.source.MakeRules;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.check.FirmwareSupport;
import org.keywright.option.Value;
import org.keywright.problem.Checked;

/** Builds a firmware of the built-in core with other switches. */
final class CoreTrials implements SizeTrials {

    private static final String ENDING = "_ENABLE";
    private static final List<String> RULES = List.of("info_rules.mk", "rules.mk");

    private final BuildPipeline pipeline;
    private final KeymapDocument keymap;
    private final Function<KeymapDocument, Checked<BuildRequest>> requests;
    private final FirmwareSupport support;
    private final SwitchWords words;
    private final Set<String> needed;

    /**
     * @param requests what a keymap's build needs to know
     * @param support which features the core has
     * @param needed features without which keys of the keymap do nothing
     */
    CoreTrials(
            BuildPipeline pipeline,
            KeymapDocument keymap,
            Function<KeymapDocument, Checked<BuildRequest>> requests,
            FirmwareSupport support,
            SwitchWords words,
            Set<String> needed) {
        this.pipeline = pipeline;
        this.keymap = keymap;
        this.requests = requests;
        this.support = support;
        this.words = words;
        this.needed = Set.copyOf(needed);
    }

    @Override
    public SizeTrial with(List<FeatureSwitch> changes, Cancellation cancellation)
            throws IOException, BuildStoppedException {
        Checked<BuildRequest> request = requests.apply(Switching.apply(keymap, changes));
        if (!request.good()) {
            return new SizeTrial.Failed(request.problems());
        }
        BuildRequest wanted = request.value().orElseThrow();
        return pipeline.size(wanted, settings(wanted), cancellation);
    }

    /** The core's features; the others are left out of it, whatever the keymap says. */
    @Override
    public List<FeatureSwitch> switches(SizeTrial.Sized base) {
        return new SwitchList(words, Map.of(), Value.Table.empty(), Optional.empty(), needed)
                .of(base).stream()
                        .filter(s -> support.features().contains(feature(s.variable())))
                        .toList();
    }

    private static String feature(String variable) {
        return variable.replace(ENDING, "").toLowerCase(Locale.ROOT);
    }

    private static SortedMap<String, String> settings(BuildRequest request) {
        List<MakeRules.Source> files =
                RULES.stream()
                        .map(name -> new MakeRules.Source(name, text(request, name)))
                        .toList();
        SortedMap<String, String> settings = new TreeMap<>();
        MakeRules.read(files)
                .value()
                .ifPresent(
                        rules ->
                                rules.values()
                                        .forEach(
                                                (name, value) -> {
                                                    if (name.endsWith(ENDING)) {
                                                        settings.put(name, value);
                                                    }
                                                }));
        return settings;
    }

    private static String text(BuildRequest request, String name) {
        return request.sources().files().getOrDefault(name, "");
    }
}
