package org.keywright.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.keywright.option.Value;
import org.keywright.schema.JsonReader;

/** Whether what the data say about keycodes, bootloaders and switches is said in every language. */
class DataWordsTest {

    private static final Path DATA = Path.of("data");

    /** Members of the tables that people read. */
    private static final Set<String> READ =
            Set.of("description", "loses", "by_hand", "group", "codenames.hjson: name");

    /** Names, and legends of nine characters at most: the same in every language. */
    private static final Set<String> NAMES = Set.of("label");

    /** {@code OptionWordsTest} has the first; rows of keys; functions in C. */
    private static final Set<String> OTHERS =
            Set.of("options.hjson", "hostlayouts.hjson", "1.1.2.hjson");

    private final Set<String> said = new TreeSet<>();
    private final Set<String> unknown = new TreeSet<>();

    @AfterEach
    void speakEnglish() {
        Phrase.speak(Language.ENGLISH);
    }

    @Test
    void everythingInTheDataThatPeopleReadHasARow() throws IOException {
        readAll();
        List<PoEntry> rows = rows();
        assertThat(said).hasSizeGreaterThan(800);
        assertThat(said)
                .filteredOn(text -> rows.stream().noneMatch(row -> fits(row, text)))
                .as("missing in de-data.po")
                .isEmpty();
        assertThat(rows)
                .filteredOn(row -> said.stream().noneMatch(text -> fits(row, text)))
                .as("rows that nothing says")
                .isEmpty();
    }

    @Test
    void noOtherMemberOfTheDataHoldsSentences() throws IOException {
        readAll();
        assertThat(unknown).as("members that people may read").isEmpty();
    }

    @Test
    void everyRowIsTranslatedOnceWithItsGaps() {
        assertThat(rows().stream().map(PoEntry::key)).doesNotHaveDuplicates();
        assertThat(rows())
                .allSatisfy(
                        row -> {
                            assertThat(row.translations()).doesNotContain("");
                            assertThat(Gaps.of(row.translations().getFirst()))
                                    .as("gaps of %s", row.english())
                                    .isEqualTo(Gaps.of(row.english()));
                        });
    }

    @Test
    void aSwitchIsSaidWithTheHelpOfItsOption() {
        Phrase.speak(Language.GERMAN);
        assertThat(Echo.data("Function key 12")).isEqualTo("Funktionstaste 12");
        assertThat(Echo.data("Switched off: Builds in the effect “Splash”."))
                .isEqualTo("Ausgeschaltet: Baut den Effekt „Splash“ ein.");
    }

    private static List<PoEntry> rows() {
        return PhraseTable.data(Language.GERMAN).stream()
                .filter(row -> !row.english().isEmpty())
                .toList();
    }

    private static boolean fits(PoEntry row, String text) {
        return Template.of(row.english(), "").match(text).isPresent();
    }

    private void readAll() throws IOException {
        try (Stream<Path> files =
                Stream.concat(Files.list(DATA), Files.walk(DATA.resolve("constants")))) {
            files.filter(file -> file.toString().endsWith(".hjson")).forEach(this::read);
        }
    }

    private void read(Path file) {
        String name = file.getFileName().toString();
        try {
            Value root = JsonReader.readFile(name, file).value().orElseThrow().root();
            if (!OTHERS.contains(name)) {
                collect(name, "", root);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void collect(String file, String member, Value value) {
        switch (value) {
            case Value.Table table -> table.members().forEach((m, v) -> collect(file, m, v));
            case Value.Listing list -> list.items().forEach(item -> collect(file, member, item));
            case Value.Text(String text) -> note(file, member, text);
            case Value.Whole w -> {}
            case Value.Decimal d -> {}
            case Value.Flag f -> {}
            case Value.Nothing n -> {}
        }
    }

    private void note(String file, String member, String text) {
        if (READ.contains(member) || READ.contains(file + ": " + member)) {
            said.add(text);
        } else if (!NAMES.contains(member) && text.matches(".*[A-Za-z]{2}[,;:.]? [A-Za-z]{2}.*")) {
            unknown.add(file + ": " + member + ": " + text);
        }
    }
}
