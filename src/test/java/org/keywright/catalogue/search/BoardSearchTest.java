package org.keywright.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywright.catalogue.search.Shelf.chip;
import static org.keywright.catalogue.search.Shelf.formerly;
import static org.keywright.catalogue.search.Shelf.named;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keywright.keyboard.BoardMatches;
import org.keywright.problem.Problem;

/** Words: what they find, and what comes first. */
class BoardSearchTest {

    private static final Shelf PLANKS =
            new Shelf()
                    .with("planck/rev1", "planck/rev6", "planck/rev6_drop", "oak/planck_like")
                    .with("gmmk/pro/rev1", "ferris/sweep", "lets_split/rev2", "kbd75/rev1")
                    .with("zinc", named("Zinc", "Metal Works"))
                    .with("crkbd/rev1", named("Corne", "foostan"));

    @Test
    void anEmptyQueryFindsAllByFolder() {
        assertThat(new Shelf().with("b", "a", "c/d").find("  ")).containsExactly("a", "b", "c/d");
    }

    @Test
    void theExactFolderComesFirstThenWhatItBeginsThenWordsThenWhatBeginsAWord() {
        Shelf shelf =
                new Shelf().with("x/corner", "x/corn", "corn/two", "cornice", "corn", "acorn");
        assertThat(shelf.find("corn"))
                .containsExactly("corn", "corn/two", "cornice", "x/corn", "x/corner", "acorn");
    }

    @Test
    void whatWasTypedExactlyLeavesNoRoomForWhatIsOnlyAlike() {
        Shelf shelf = new Shelf().with("atlas/a", "atlas/b", "atlas/c", "altas");
        assertThat(shelf.find("atlas")).containsExactly("atlas/a", "atlas/b", "atlas/c");
    }

    @Test
    void aFindInTheFolderComesBeforeOneInNameAndMaker() {
        Shelf shelf =
                new Shelf()
                        .with("c", named("", "Oak"))
                        .with("b", named("Oak", ""))
                        .with("a/oak", board -> board);
        assertThat(shelf.find("oak")).containsExactly("a/oak", "b", "c");
    }

    @Test
    void shorterFoldersComeBeforeLongerOnes() {
        assertThat(new Shelf().with("oak/aaaa", "oak/zz").find("oak"))
                .containsExactly("oak/zz", "oak/aaaa");
    }

    @Test
    void keyboardsUsedLatelyComeFirstWhereNothingElseDecides() {
        Shelf shelf = new Shelf().with("oak/a", "oak/b", "oak/c", "oak");
        assertThat(shelf.find("oak", "oak/c", "gone", "oak/b"))
                .containsExactly("oak", "oak/c", "oak/b", "oak/a");
        assertThat(shelf.find("", "oak/b")).startsWith("oak/b", "oak", "oak/a");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "plnk rev6, planck/rev6",
                "PLANCK/REV6, planck/rev6",
                "rev6 planck, planck/rev6",
                "planckrev6, planck/rev6",
                "ferirs, ferris/sweep",
                "feris, ferris/sweep",
                "gmmkpro, gmmk/pro/rev1",
                "gmm pr, gmmk/pro/rev1",
                "let's spl, lets_split/rev2",
                "metal, zinc",
                "kbd 75, kbd75/rev1",
                "corne, crkbd/rev1",
                "foostan, crkbd/rev1",
            })
    void partsAndSlipsFindTheKeyboardMeant(String typed, String first) {
        assertThat(PLANKS.find(typed)).startsWith(first);
    }

    @Test
    void everyWordHasToBeFound() {
        assertThat(PLANKS.find("planck sweep")).isEmpty();
        assertThat(PLANKS.find("no such thing")).isEmpty();
    }

    @Test
    void anotherNumberIsNotASlip() {
        assertThat(PLANKS.find("planck rev6")).containsExactly("planck/rev6", "planck/rev6_drop");
    }

    @Test
    void aSingleLetterIsTheBeginningOfAWord() {
        assertThat(new Shelf().with("oak", "koa", "x/oboe").find("o"))
                .containsExactly("oak", "x/oboe");
    }

    @Test
    void accentsDoNotMatter() {
        Shelf shelf = new Shelf().with("a", named("Køln Élan", "")).with("b");
        assertThat(shelf.find("elan")).containsExactly("a");
        assertThat(shelf.find("ÉLAN")).containsExactly("a");
    }

    @Test
    void aFormerNameFindsTheKeyboardAndComesBeforeNamesThatOnlyBeginSo() {
        Shelf shelf =
                new Shelf().with("maker/oak", formerly("old_oak", "older/oak")).with("old_oak_two");
        assertThat(shelf.find("old_oak")).containsExactly("maker/oak", "old_oak_two");
        assertThat(shelf.find("older")).containsExactly("maker/oak");
    }

    @Test
    void aNumberAlsoMeansThatManyKeys() {
        assertThat(new Shelf().with("a").with("b60").find("60")).containsExactly("b60", "a");
    }

    @Test
    void theProcessorIsFoundAsAWord() {
        assertThat(new Shelf().with("pico", chip("RP2040", "rp2040")).with("b").find("rp20"))
                .containsExactly("pico");
    }

    @Test
    void aMinusLeavesOutWhatHasTheWord() {
        Shelf shelf = new Shelf().with("oak/ansi", "oak/iso", "oak/isolated", "oak/miso");
        assertThat(shelf.find("oak -iso")).containsExactly("oak/ansi", "oak/miso");
        assertThat(shelf.find("-iso")).containsExactly("oak/ansi", "oak/miso");
        assertThat(shelf.find("oak -")).hasSize(4);
        assertThat(shelf.find("-oak/iso")).containsExactly("oak/ansi", "oak/miso");
    }

    @Test
    void quotationMarksMakeAPlainWordOfAFacet() {
        Shelf shelf = new Shelf().with("split_oak", "oak");
        assertThat(shelf.find("split")).isEmpty();
        assertThat(shelf.find("\"split\"")).containsExactly("split_oak");
        assertThat(shelf.find("\"split oak")).containsExactly("split_oak");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "--", "\"", ":", "::", "/", "%", "\u0000", "\uD83D", "  :- "})
    void signsAloneAskForNothing(String query) {
        assertThat(PLANKS.search().search(query, java.util.List.of()).boards()).isNotEmpty();
    }

    @Test
    void aVeryLongQueryIsCutAndSaysSo() {
        BoardMatches found = PLANKS.search().search("planck ".repeat(10_000), java.util.List.of());
        assertThat(found.boards()).isNotEmpty();
        assertThat(found.problems()).extracting(Problem::code).containsExactly("query-too-long");
        assertThat(PLANKS.find("p".repeat(5_000))).isEmpty();
    }

    @Test
    void noKeyboardsAtAllAreSearchedToo() {
        assertThat(new Shelf().find("oak split keys:40-")).isEmpty();
    }
}
