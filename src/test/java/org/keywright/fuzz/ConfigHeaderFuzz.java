package org.keywright.fuzz;

import static org.keywright.fuzz.FuzzTarget.require;

import org.keywright.csource.Arithmetic;
import org.keywright.csource.CDefinition;
import org.keywright.csource.ConfigHeader;
import org.keywright.csource.LayoutHeaderReader;
import org.keywright.csource.LightTableReader;
import org.keywright.csource.SourceFile;
import org.keywright.mapping.CValue;
import org.keywright.mapping.ValueForm;
import org.keywright.problem.Checked;

/** A keyboard's C files: definitions with every form of value, layout macros, lights. */
public final class ConfigHeaderFuzz {

    private ConfigHeaderFuzz() {}

    /** One input for the fuzzer. */
    public static void fuzzerTestOneInput(byte[] input) {
        SourceFile file = new SourceFile("config.h", FuzzTarget.text(input));
        ConfigHeader.read(file)
                .value()
                .ifPresent(
                        header -> header.definitions().values().forEach(ConfigHeaderFuzz::check));
        LayoutHeaderReader.read(file);
        LightTableReader.read(file).value().ifPresent(table -> table.lights(4, 12));
    }

    private static void check(CDefinition definition) {
        definition.text().ifPresent(Arithmetic::value);
        CValue said =
                definition
                        .text()
                        .<CValue>map(CValue.Text::new)
                        .orElse(new CValue.Bare(definition.on()));
        for (ValueForm form : ValueForm.values()) {
            Checked<?> value = form.fromC(said, definition.place());
            require(value.good() || !value.problems().isEmpty(), "failed silently");
        }
    }
}
