package org.keywright.build.plan;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.keywright.build.NameOwners;
import org.keywright.build.SourceOrigin;
import org.keywright.firmware.ChipMemory;
import org.keywright.generate.GeneratedText;
import org.keywright.problem.Checked;

/**
 * The same generated files with more variables on make's command line, where they have the last
 * word.
 *
 * @param sources the files
 * @param more variables, {@code NAME=value}
 */
public record MoreVariables(PlanSources sources, List<String> more) implements PlanSources {

    public MoreVariables {
        more = List.copyOf(more);
    }

    @Override
    public Checked<SortedMap<String, String>> first() {
        return sources.first();
    }

    @Override
    public Checked<GeneratedText> file(FileCall call) {
        return sources.file(call);
    }

    @Override
    public Checked<String> bootloaderHeader() {
        return sources.bootloaderHeader();
    }

    @Override
    public List<String> variables(PlanFolder folder) {
        List<String> variables = new ArrayList<>(sources.variables(folder));
        variables.addAll(more);
        return variables;
    }

    @Override
    public ChipMemory chip() {
        return sources.chip();
    }

    @Override
    public Optional<Path> keymapFolder() {
        return sources.keymapFolder();
    }

    @Override
    public SourceOrigin origin() {
        return sources.origin();
    }

    @Override
    public Optional<Instant> begun() {
        return sources.begun();
    }

    @Override
    public NameOwners owners(SortedMap<String, String> settings) {
        return sources.owners(settings);
    }

    @Override
    public Optional<String> converter() {
        return sources.converter();
    }

    @Override
    public List<String> neededLibraries() {
        return sources.neededLibraries();
    }

    @Override
    public List<String> missingLibraries() {
        return sources.missingLibraries();
    }
}
