package org.keywright.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.generate.GeneratedFile;
import org.keywright.generate.SourceGenerator;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.SetOption;
import org.keywright.option.OptionDescriptor;
import org.keywright.option.OptionKind;
import org.keywright.option.Value;

/** Whether what a book says about options reaching the firmware is what the generator does. */
class HeardOptionsTest {

    @RegisterExtension final OpenPrograms programs = OpenPrograms.ofEachTest();

    @TempDir Path folder;

    @Test
    void exactlyTheOptionsThatAreSaidToReachTheFirmwareChangeWhatIsGenerated() {
        Keywright program =
                programs.open(
                        new Home(Path.of(System.getProperty(Home.PROPERTY))),
                        UserFolders.below(folder));
        SourceGenerator generator = program.trees().open().generator().value().orElseThrow();
        String nothing = generated(generator, Value.Table.empty());
        List<String> wrong = new ArrayList<>();
        int tried = 0;
        for (OptionDescriptor option : program.options().book().options()) {
            Optional<Value> sample = sample(option);
            if (sample.isPresent()) {
                tried++;
                Value.Table config =
                        new SetOption(option.path(), sample.get()).in(Value.Table.empty());
                boolean heard = !generated(generator, config).equals(nothing);
                if (heard != option.place().heard()) {
                    wrong.add(option.path() + (heard ? " is heard" : " is not heard"));
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(tried).isGreaterThan(350);
    }

    private static String generated(SourceGenerator generator, Value.Table config) {
        KeymapDocument keymap =
                new KeymapDocument(
                        "planck/rev3",
                        "mine",
                        "LAYOUT",
                        List.of(),
                        List.of(),
                        List.of(),
                        config,
                        Value.Table.empty());
        return text(generator, GeneratedFile.CONFIG_H, keymap)
                + text(generator, GeneratedFile.RULES_MK, keymap);
    }

    private static String text(
            SourceGenerator generator, GeneratedFile file, KeymapDocument keymap) {
        return generator.keymapFile(file, keymap).value().orElseThrow().toString();
    }

    private static Optional<Value> sample(OptionDescriptor option) {
        Map<String, String> special =
                Map.of(
                        "split.transport.protocol", "custom",
                        "split.handedness.matrix_grid", "");
        String own = special.get(option.path().toString());
        if (own != null) {
            return own.isEmpty() ? Optional.empty() : Optional.of(new Value.Text(own));
        }
        return sample(option.kind());
    }

    private static Optional<Value> sample(OptionKind kind) {
        return switch (kind) {
            case OptionKind.Switch on -> Optional.of(new Value.Flag(true));
            case OptionKind.Whole whole -> Optional.of(new Value.Whole(whole.least().orElse(1)));
            case OptionKind.Number number -> Optional.of(new Value.Whole(1));
            case OptionKind.Text text -> Optional.of(new Value.Text(text(text)));
            case OptionKind.Choice choice ->
                    Optional.of(new Value.Text(choice.choices().getFirst()));
            case OptionKind.Pin pin -> Optional.of(new Value.Text("B1"));
            case OptionKind.Listing list ->
                    list.items()
                            .flatMap(HeardOptionsTest::sample)
                            .map(item -> items(item, (int) Math.max(1, list.fewest())));
            case OptionKind.Table table -> Optional.empty();
            case OptionKind.Switches table -> Optional.empty();
        };
    }

    private static Value items(Value item, int count) {
        return new Value.Listing(Collections.nCopies(count, item));
    }

    private static String text(OptionKind.Text kind) {
        String pattern = kind.pattern().orElse("");
        if (pattern.contains("[0-9]{1,2}")) {
            return "1.0.0";
        }
        return pattern.contains("{4}") ? "0x1234" : pattern.contains("{2}") ? "0xAB" : "abc";
    }
}
