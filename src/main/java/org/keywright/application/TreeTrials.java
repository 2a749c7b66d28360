package org.keywright.application;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.keywright.build.BuildStoppedException;
import org.keywright.build.Cancellation;
import org.keywright.build.FeatureSwitch;
import org.keywright.build.SizeTrial;
import org.keywright.build.SizeTrials;
import org.keywright.build.plan.MoreVariables;
import org.keywright.build.plan.PlanPipeline;
import org.keywright.build.plan.PlanRequest;
import org.keywright.build.plan.PlanSources;
import org.keywright.build.size.SwitchList;
import org.keywright.build.size.SwitchWords;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keymap.check.UsedFeatures;
import org.keywright.mapping.MappingRule;
import org.keywright.mapping.ValueForm;
import org.keywright.option.Value;

/**
 * Builds a firmware of a QMK tree with other switches: a keymap.json with the same edits that the
 * user would make, a keymap in C with variables on make's command line.
 */
final class TreeTrials implements SizeTrials {

    private final PlanPipeline pipeline;
    private final PlanRequest request;
    private final TreeSources sources;
    private final SwitchWords words;

    TreeTrials(PlanPipeline pipeline, PlanRequest request, TreeSources sources, SwitchWords words) {
        this.pipeline = pipeline;
        this.request = request;
        this.sources = sources;
        this.words = words;
    }

    @Override
    public SizeTrial with(List<FeatureSwitch> changes, Cancellation cancellation)
            throws IOException, BuildStoppedException {
        return pipeline.size(request.with(switched(changes)), cancellation);
    }

    private PlanSources switched(List<FeatureSwitch> changes) {
        if (sources.keymap().isPresent()) {
            return sources.with(Switching.apply(sources.keymap().get(), changes));
        }
        List<String> variables =
                changes.stream().map(c -> c.variable() + (c.on() ? "=no" : "=yes")).toList();
        return new MoreVariables(sources, variables);
    }

    @Override
    public List<FeatureSwitch> switches(SizeTrial.Sized base) {
        QmkTree tree = sources.tree();
        Value.Table keyboard =
                tree.keyboard(sources.keyboard())
                        .value()
                        .map(KeyboardDefinition::resolved)
                        .orElse(Value.Table.empty());
        Optional<Value.Table> config = sources.keymap().map(k -> k.document().config());
        Set<String> needed =
                sources.keymap()
                        .<Set<String>>map(
                                k -> UsedFeatures.of(k.document(), tree.catalogue().keycodes()))
                        .orElse(Set.of());
        return new SwitchList(words, variables(tree), keyboard, config, needed).of(base);
    }

    /** Make variables that are settings of their own: {@code LTO_ENABLE} is {@code build.lto}. */
    private static Map<String, String> variables(QmkTree tree) {
        List<MappingRule> rules =
                tree.catalogue()
                        .mappings()
                        .value()
                        .map(tables -> tables.rules().rules())
                        .orElse(List.of());
        Map<String, String> paths = new LinkedHashMap<>();
        rules.stream()
                .filter(rule -> rule.form() == ValueForm.BOOL && rule.toC() && !rule.invalid())
                .forEach(rule -> paths.put(rule.cName(), rule.optionPath().toString()));
        return paths;
    }
}
