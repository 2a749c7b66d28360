package org.keywright.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Finished English sentences are recognised by the pattern they were made from. */
class TemplateTest {

    @Test
    void gapsMayChangeTheirOrder() {
        Template template = Template.of("{0} is not in {1}.", "In {1} fehlt {0}.");
        assertThat(template.match("planck is not in QMK.").map(template::fill))
                .contains("In QMK fehlt planck.");
    }

    @Test
    void aSentenceOfAnotherPatternIsLeft() {
        Template template = Template.of("{0} is not in {1}.", "In {1} fehlt {0}.");
        assertThat(template.match("planck is in QMK.")).isEmpty();
        assertThat(template.match("planck is not in QMK")).isEmpty();
        assertThat(Template.of("No {0}", "Kein {0}").match("N")).isEmpty();
    }

    @Test
    void aSentenceWithoutGapsFitsOnlyItself() {
        Template template = Template.of("Plug it in.", "Anstecken.");
        assertThat(template.match("Plug it in.").map(template::fill)).contains("Anstecken.");
        assertThat(template.match("Plug it in. Now.")).isEmpty();
    }

    @Test
    void ofPatternsThatFitTheOneWithTheMostFixedTextIsTaken() {
        Templates templates =
                new Templates(
                        List.of(
                                entry("a", "Layer {0}", "Ebene {0}"),
                                entry("a", "Layer {0} is full", "voll: {0}"),
                                entry("b", "Layer {0}", "Schicht {0}")));
        assertThat(templates.translate("a", "Layer 2")).isEqualTo("Ebene 2");
        assertThat(templates.translate("a", "Layer 2 is full")).isEqualTo("voll: 2");
        assertThat(templates.translate("b", "Layer 2")).isEqualTo("Schicht 2");
        assertThat(templates.translate("c", "Layer 2")).isEqualTo("Layer 2");
    }

    @Test
    void noTextMakesMatchingSlow() {
        Template template = Template.of("{0}a{1}a{2}a{3}b", "{0}");
        assertThat(template.match("a".repeat(1_000_000))).isEmpty();
    }

    @Test
    void whatStandsInAGapIsTranslatedToo() {
        Templates templates =
                new Templates(
                        List.of(
                                entry("", "It went away. {0}", "Es ging. {0}"),
                                entry("", "Try {0} times.", "{0}-mal versuchen.")));
        assertThat(templates.translate("", "It went away. Try 2 times."))
                .isEqualTo("Es ging. 2-mal versuchen.");
        String deep = "It went away. ".repeat(200);
        assertThat(templates.translate("", deep))
                .startsWith("Es ging. ".repeat(5) + "It went away.");
    }

    @Test
    void sentencesThatFollowEachOtherAreTranslatedOneByOne() {
        Templates templates =
                new Templates(
                        List.of(
                                entry("", "{0} is damaged.", "{0} ist beschädigt."),
                                entry("", "Try again.", "Noch einmal.")));
        assertThat(templates.translate("", "a.hex is damaged. Try again."))
                .isEqualTo("a.hex ist beschädigt. Noch einmal.");
        assertThat(templates.translate("", "entry: The cat sat. Try again."))
                .isEqualTo("entry: The cat sat. Noch einmal.");
    }

    @Test
    void fewLettersInANameOfTheUsersAreNoPattern() {
        Templates templates =
                new Templates(
                        List.of(
                                entry("", "{0} is not there.", "{0} ist nicht da."),
                                entry("", "{0} and {1}", "{0} und {1}"),
                                entry("", "a list", "eine Liste"),
                                entry("", "a text", "ein Text")));
        assertThat(templates.translate("", "cats and dogs.json is not there."))
                .isEqualTo("cats and dogs.json ist nicht da.");
        assertThat(templates.translate("", "a list and a text is not there."))
                .isEqualTo("eine Liste und ein Text ist nicht da.");
        assertThat(templates.translate("", "1 and 2 is not there."))
                .isEqualTo("1 und 2 ist nicht da.");
    }

    @Test
    void wordsOfOneContextFallBackToThoseOfAll() {
        Templates templates =
                new Templates(
                        List.of(
                                entry("edit", "Add {0} {1}", "{0} {1} hinzufügen"),
                                entry("", "key override", "Umdeutung")));
        assertThat(templates.translate("edit", "Add key override 2"))
                .isEqualTo("Umdeutung 2 hinzufügen");
    }

    private static PoEntry entry(String context, String english, String german) {
        return new PoEntry(context, english, "", List.of(german), 1);
    }
}
