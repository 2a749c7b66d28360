package org.keywright.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywright.catalogue.search.Shelf.built;
import static org.keywright.catalogue.search.Shelf.chip;
import static org.keywright.catalogue.search.Shelf.laidOut;
import static org.keywright.catalogue.search.Shelf.named;
import static org.keywright.catalogue.search.Shelf.usb;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keywright.keyboard.BoardFacet;
import org.keywright.keyboard.BoardMatches;
import org.keywright.keyboard.FacetCount;
import org.keywright.keyboard.LayoutSize;
import org.keywright.keyboard.Lighting;
import org.keywright.problem.Problem;

/** Facets in a query, and how many keyboards each would find. */
class FacetsTest {

    private static final Shelf SHELF =
            new Shelf()
                    .with("halves", built(true, 2, Lighting.RGB_MATRIX))
                    .with("strip", built(false, 0, Lighting.RGBLIGHT))
                    .with("lamp", built(false, 1, Lighting.LED_MATRIX, Lighting.BACKLIGHT))
                    .with("pico", chip("RP2040", "rp2040"))
                    .with("arm", chip("STM32F072", "stm32-dfu"))
                    .with("fed", usb(0xFEED, 0x0010))
                    .with("own", usb(0x03A8, 0xFEED))
                    .with("shop", named("Thing", "Cuddly Keyboards Ltd."))
                    .with(
                            "sixty",
                            laidOut(
                                    List.of("60_ansi", "60_iso"),
                                    new LayoutSize("LAYOUT_60_ansi", 61),
                                    new LayoutSize("LAYOUT_all", 64)))
                    .with("sixty_hhkb", laidOut(List.of(), new LayoutSize("LAYOUT_60_hhkb", 62)))
                    .with("pad", laidOut(List.of(), new LayoutSize("LAYOUT_pad", 9)));

    private static BoardMatches search(String query) {
        return SHELF.search().search(query, List.of());
    }

    private static FacetCount count(String query, String word) {
        return search(query).facets().stream()
                .filter(count -> count.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "split | halves",
                "SPLIT:yes | halves",
                "encoder | halves lamp",
                "encoders | halves lamp",
                "rgb | halves strip",
                "led | lamp",
                "backlight | lamp",
                "processor:RP2040 | pico",
                "processor:stm | arm",
                "processor:f072 | arm",
                "processor:rp2040,stm32f072 | arm pico",
                "processor:RP2040 processor:STM32F072 | arm pico",
                "processor:RP2040 bootloader:stm32-dfu | ''",
                "bootloader:rp | pico",
                "keys:61 | sixty",
                "keys:61-62 | sixty sixty_hhkb",
                "keys:-20 | pad",
                "keys:62- | sixty sixty_hhkb",
                "keys:9,62 | pad sixty_hhkb",
                "layout:60_ansi | sixty",
                "layout:60_hhkb | sixty_hhkb",
                "layout:60 | sixty sixty_hhkb",
                "maker:cuddly | shop",
                "maker:\"cuddly keyboards\" | shop",
                "maker:keyboards | shop",
                "feed:0010 | fed",
                "FEED:0x0010 | fed",
                "0xFEED | fed own",
                "feed: | fed",
                "feed:00 | fed",
                "03a8:feed | own",
                "sixty keys:62 | sixty_hhkb",
            })
    void aFacetFinds(String query, String found) {
        assertThat(String.join(" ", SHELF.find(query))).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "-split, halves",
        "split:no, halves",
        "-processor:RP2040, pico",
        "-keys:9, pad",
        "-feed:0010, fed",
        "-layout:60_ansi, sixty",
        "-maker:cuddly, shop",
    })
    void aMinusTurnsAFacetRound(String query, String missing) {
        assertThat(SHELF.find(query)).hasSize(10).doesNotContain(missing);
    }

    @Test
    void aValueThatIsNotTypedYetNarrowsNothing() {
        assertThat(SHELF.find("processor:")).hasSize(11);
        assertThat(search("keys:").problems()).isEmpty();
    }

    @Test
    void anUnknownFacetIsAWordAndSaysSo() {
        BoardMatches found = search("colour:pico");
        assertThat(found.problems()).extracting(Problem::code).containsExactly("unknown-facet");
        assertThat(found.boards()).isEmpty();
        assertThat(search("colour:").problems()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"processor:z80", "keys:many", "keys:4-5-6", "keys:99999", "layout:nowhere"})
    void aValueThatNoKeyboardHasFindsNothingAndSaysSo(String query) {
        BoardMatches found = search(query);
        assertThat(found.boards()).isEmpty();
        assertThat(found.problems())
                .extracting(Problem::code)
                .containsExactly("unknown-facet-value");
    }

    @Test
    void countsSayHowManyKeyboardsOfTheQueryHaveAValue() {
        assertThat(count("", "processor:atmega32u4").boards()).isEqualTo(9);
        assertThat(count("", "rgb").boards()).isEqualTo(2);
        assertThat(count("split", "rgb").boards()).isEqualTo(1);
        assertThat(count("", "layout:60_ansi").boards()).isEqualTo(1);
        assertThat(count("sixty", "keys:60-64").boards()).isEqualTo(2);
        assertThat(count("", "maker:\"Cuddly Keyboards Ltd.\"").value())
                .isEqualTo("Cuddly Keyboards Ltd.");
    }

    @Test
    void valuesThatNobodyWouldHaveAreLeftOut() {
        assertThat(search("pico").facets(BoardFacet.PROCESSOR))
                .extracting(FacetCount::value)
                .containsExactly("RP2040");
        assertThat(search("pico").facets(BoardFacet.SPLIT)).isEmpty();
    }

    @Test
    void aFacetsOwnWordsDoNotNarrowItsCounts() {
        assertThat(count("processor:RP2040", "processor:STM32F072").boards()).isEqualTo(1);
        assertThat(count("processor:RP2040", "processor:STM32F072").chosen()).isFalse();
        assertThat(count("processor:RP2040", "processor:RP2040").chosen()).isTrue();
        assertThat(search("processor:RP2040").facets(BoardFacet.BOOTLOADER)).hasSize(1);
    }

    @Test
    void theMostFrequentValueComesFirstAndKeyCountsGoBySize() {
        assertThat(search("").facets(BoardFacet.PROCESSOR).getFirst().value())
                .isEqualTo("atmega32u4");
        assertThat(search("").facets(BoardFacet.KEYS))
                .extracting(FacetCount::value)
                .containsExactly("-20", "60-64");
    }

    @Test
    void everyCountedWordFindsAsManyKeyboardsAsItSays() {
        for (FacetCount count : search("").facets()) {
            assertThat(SHELF.find(count.word())).as(count.word()).hasSize(count.boards());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''| processor:RP2040",
                "sixty | sixty processor:RP2040",
                "sixty Processor:rp2040 x | sixty x",
                "processor:stm32f072,rp2040 | processor:stm32f072",
                "processor:rp20 | processor:rp20 processor:RP2040",
                "-processor:RP2040 | -processor:RP2040 processor:RP2040",
            })
    void choosingAValueAddsItsWordOrTakesItAway(String before, String after) {
        FacetCount count = count("", "processor:RP2040");
        assertThat(BoardSearch.toggled(before, count)).isEqualTo(after);
    }

    @Test
    void choosingAFlagOrAValueWithSpacesTwiceChangesNothing() {
        FacetCount shop = search("").facets(BoardFacet.MAKER).getFirst();
        for (FacetCount count : List.of(count("", "split"), shop)) {
            String once = BoardSearch.toggled("a \"b c\"", count);
            assertThat(once).isEqualTo("a \"b c\" " + count.word());
            assertThat(BoardSearch.toggled(once, count)).isEqualTo("a \"b c\"");
        }
        assertThat(BoardSearch.toggled("splits:yes", count("", "split"))).isEmpty();
    }
}
