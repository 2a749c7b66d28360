package org.keywright.keymap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keywright.keymap.CorrectionLines.Bad;
import org.keywright.keymap.CorrectionLines.Reason;
import org.keywright.option.OptionPath;
import org.keywright.option.Value;

/** Many corrections come in at once, and lines that do not are named. */
class CorrectionLinesTest {

    private static final KeymapDocument KEYMAP = Keymaps.of("KC_A");

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "lenght -> length; lenght; length",
                "lenght->length; lenght; length",
                "LENGHT → Length; lenght; Length",
                "lenght:length; lenght; length",
                ":thier -> their; :thier; their",
                ":thier: their; :thier; their",
                "thier:: their; thier:; their",
                ":adn: -> and; :adn:; and",
                "dont -> don't # as in English; dont; don't",
                "aint : is not; aint; is not"
            })
    void aLineIsATypoAndWhatIsMeant(String line, String typo, String meant) {
        assertThat(read(line).found()).containsExactly(Correction.of(typo, meant));
    }

    @Test
    void aTabSeparatesAndCommentsAndEmptyLinesAreLeftOut() {
        CorrectionLines lines =
                read("# mine\n\nlenght\tlength\r\n   \n#thier -> their\nadn -> and\n");

        assertThat(lines.found())
                .containsExactly(Correction.of("lenght", "length"), Correction.of("adn", "and"));
        assertThat(lines.bad()).isEmpty();
    }

    @Test
    void badLinesAreNamedByNumberAndStayAsTheyWere() {
        String umlaut = "  überr -> über";
        CorrectionLines lines =
                read("lenght -> length\nnothing\n" + umlaut + "\nadn -> ünd\nteh ->\n-> the");

        assertThat(lines.found()).containsExactly(Correction.of("lenght", "length"));
        assertThat(lines.bad())
                .extracting(Bad::number, Bad::reason)
                .containsExactly(
                        tuple(2, Reason.NO_PAIR),
                        tuple(3, Reason.TYPO),
                        tuple(4, Reason.MEANT),
                        tuple(5, Reason.MEANT),
                        tuple(6, Reason.TYPO));
        assertThat(lines.rest()).isEqualTo("nothing\n" + umlaut + "\nadn -> ünd\nteh ->\n-> the");
    }

    @Test
    void whatIsThereIsCountedAndWhatIsThereOtherwiseIsNotTakenOver() {
        KeymapDocument keymap =
                new AddCorrections(List.of(Correction.of("adn", "and"))).applyTo(KEYMAP);

        CorrectionLines lines =
                CorrectionLines.read("adn -> and\nadn -> Adn\nteh -> the\nteh -> thee", keymap);

        assertThat(lines.known()).isEqualTo(1);
        assertThat(lines.found()).containsExactly(Correction.of("teh", "the"));
        assertThat(lines.bad())
                .extracting(Bad::number, Bad::reason)
                .containsExactly(tuple(2, Reason.OTHER), tuple(4, Reason.OTHER));
    }

    @Test
    void thousandsComeInAtOnceAndTheRestIsNotLost() {
        String text =
                IntStream.range(0, 6000)
                        .mapToObj(i -> word(i) + " -> x")
                        .collect(Collectors.joining("\n"));

        CorrectionLines lines = read(text);
        KeymapDocument after = new AddCorrections(lines.found()).applyTo(KEYMAP);

        assertThat(Extras.of(after, ExtraKind.CORRECTION)).hasSize(5000);
        assertThat(lines.bad()).hasSize(1000).allMatch(bad -> bad.reason() == Reason.FULL);
        assertThat(after.config().at(OptionPath.of("features.autocorrect")))
                .contains(new Value.Flag(true));
        assertThat(new AddCorrections(List.of(Correction.of("one", "more"))).refusal(after))
                .isPresent();
    }

    @Test
    void aLineWithoutAnEndIsReadInNoTimeToSpeakOf() {
        assertThat(read("a".repeat(1_000_000)).bad()).hasSize(1);
        assertThat(read("\t ".repeat(100_000)).bad()).isEmpty();
        assertThat(read("a ".repeat(100_000) + "-> b").bad()).hasSize(1);
        assertThat(read(":".repeat(100_000)).bad()).hasSize(1);
    }

    private static String word(int number) {
        return Integer.toString(number, 10)
                .chars()
                .mapToObj(c -> Character.toString(c - '0' + 'a'))
                .collect(Collectors.joining());
    }

    private static CorrectionLines read(String text) {
        return CorrectionLines.read(text, KEYMAP);
    }
}
