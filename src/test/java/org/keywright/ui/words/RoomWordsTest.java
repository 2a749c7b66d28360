package org.keywright.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** What lower rooms say in English is recognised and said in German. */
class RoomWordsTest {

    private static final SentenceScan SCAN =
            SentenceScan.of(Sources.where(file -> !file.matches("(ui|cli|qmk|launch)/.*")));

    private static final NotSaid NOT_SAID = NotSaid.read();

    private final List<PoEntry> rows =
            PhraseTable.below(Language.GERMAN).stream()
                    .filter(row -> !row.english().isEmpty())
                    .toList();

    @BeforeEach
    void speakGerman() {
        Phrase.speak(Language.GERMAN);
    }

    @AfterEach
    void speakEnglishAgain() {
        Phrase.speak(Language.ENGLISH);
    }

    @Test
    void noRowIsThereForASentenceThatNobodySays() {
        assertThat(rows.stream().map(PoEntry::english).filter(text -> !SCAN.all().contains(text)))
                .as("said nowhere below the window; gaps are numbered from the left")
                .isEmpty();
    }

    @Test
    void everyRowIsTranslatedOnceWithItsGaps() {
        assertThat(rows.stream().map(PoEntry::key)).doesNotHaveDuplicates();
        assertThat(rows)
                .allSatisfy(
                        row -> {
                            assertThat(row.translations()).as(row.english()).doesNotContain("");
                            assertThat(Gaps.of(row.translations().getFirst()))
                                    .as("gaps of %s", row.english())
                                    .isEqualTo(Gaps.of(row.english()));
                        });
    }

    @Test
    void everythingThatIsSaidBelowTheWindowHasARow() {
        Set<String> known = rows.stream().map(PoEntry::english).collect(Collectors.toSet());
        assertThat(SCAN.said())
                .filteredOn(text -> !NOT_SAID.test(text) && !known.contains(text.english()))
                .as("add these to de-rooms.po; what no user of the window reads to not-said.txt")
                .isEmpty();
        assertThat(SCAN.said()).hasSizeGreaterThan(1200);
    }

    @Test
    void theListOfWhatNobodyReadsHasNothingElse() {
        assertThat(NOT_SAID.stale(SCAN.said())).isEmpty();
    }

    @Test
    void everyLabelOfAnEditIsTranslatedAsOne() {
        Set<String> labels =
                rows.stream()
                        .filter(row -> row.context().equals("edit"))
                        .map(PoEntry::english)
                        .collect(Collectors.toSet());
        assertThat(SCAN.labels())
                .filteredOn(text -> !labels.contains(text.english()))
                .as("rows with msgctxt \"edit\" in de-rooms.po")
                .isEmpty();
        assertThat(SCAN.labels()).hasSizeGreaterThan(20);
    }

    @Test
    void noRowHasTwoGapsSideBySide() {
        assertThat(rows.stream().map(PoEntry::english)).noneMatch(text -> text.contains("}{"));
    }

    @Test
    void aProblemIsSaidWithItsValues() {
        Problem problem =
                Problem.error(
                        "no-such-layer",
                        new Location.OnKey(2, 17),
                        "MO(7) switches to layer 7, which does not exist.",
                        "The last layer is 3.");
        assertThat(Echo.message(problem))
                .isEqualTo("MO(7) schaltet auf Ebene 7 um, die es nicht gibt.");
        assertThat(Echo.advice(problem)).isEqualTo("Die letzte Ebene ist 3.");
    }

    @Test
    void sentencesWithinSentencesAreSaidToo() {
        assertThat(
                        Echo.failure(
                                "The bootloader refused. Planck while reading back: The bootloader"
                                        + " sent 3 bytes for a block of 64."))
                .isEqualTo(
                        "Der Bootloader lehnte ab. Planck beim Zurücklesen: Der Bootloader schickte"
                                + " 3 Byte für einen Block mit 64.");
        assertThat(
                        Echo.failure(
                                "There is no working make on this machine and none could be"
                                        + " fetched. Install GNU make, and a POSIX shell with its"
                                        + " usual tools, so that make is on the PATH."))
                .isEqualTo(
                        "Auf diesem Rechner gibt es kein funktionierendes make, und keines ließ"
                                + " sich holen. GNU make und eine POSIX-Shell mit ihren üblichen"
                                + " Werkzeugen installieren, so dass make im PATH liegt.");
        assertThat(Echo.edit("Delete key override 2")).isEqualTo("Umdeutung 2 löschen");
    }

    @Test
    void namesOfFilesStayWhatTheyAre() {
        assertThat(Echo.failure("/home/me/layer 2 and a list/cats or dogs.json is not there."))
                .isEqualTo("/home/me/layer 2 and a list/cats or dogs.json ist nicht da.");
    }

    @Test
    void whatNobodyTranslatedStaysEnglish() {
        assertThat(Echo.failure("The moon is full.")).isEqualTo("The moon is full.");
    }
}
