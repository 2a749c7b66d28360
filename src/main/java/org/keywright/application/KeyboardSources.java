package org.keywright.application;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.keywright.generate.GeneratedFile;
import org.keywright.generate.GeneratedText;
import org.keywright.generate.SourceGenerator;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;
import org.keywright.schema.JsonWriter;

/**
 * Writes one keyboard after the other: its resolved {@code info.json} and what is generated of it.
 *
 * @param tree where keyboards come from
 * @param generator by that tree's mappings
 * @param folder takes {@code <keyboard>/<file>}
 */
record KeyboardSources(OpenTree tree, SourceGenerator generator, OutputFolder folder)
        implements BiPredicate<String, List<Problem>> {

    private static final List<GeneratedFile> FILES =
            Stream.of(GeneratedFile.values()).filter(GeneratedFile::keyboardOnly).toList();

    /** Whether all its files were written. */
    @Override
    public boolean test(String id, List<Problem> problems) {
        Checked<Value.Table> resolved = tree.catalogue().resolved(id);
        problems.addAll(resolved.problems());
        return resolved.value().map(info -> written(id, info, problems)).orElse(false);
    }

    private boolean written(String id, Value.Table info, List<Problem> problems) {
        boolean whole = true;
        write(id, "info.json", JsonWriter.pretty(info));
        // A keyboard's own header is make's to name, with --include; QMK's answer has none.
        Optional<String> header = Optional.empty();
        for (GeneratedFile file : FILES) {
            Checked<GeneratedText> text = generator.keyboardFile(file, info, header);
            problems.addAll(text.problems());
            text.value().ifPresent(t -> write(id, file.fileName(), t.text()));
            whole &= text.value().isPresent();
        }
        return whole;
    }

    private void write(String id, String name, String text) {
        folder.write(id, name, text.getBytes(StandardCharsets.UTF_8));
    }
}
