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
                                entry("", "It left. {0}", "Es ging. {0}"),
                                entry("", "Try {0} times.", "{0}-mal versuchen.")));
        assertThat(templates.translate("", "It left. Try 2 times."))
                .isEqualTo("Es ging. 2-mal versuchen.");
        String deep = "It left. ".repeat(300);
        assertThat(templates.translate("", deep)).startsWith("Es ging. Es ging. Es ging. It left.");
    }

    private static PoEntry entry(String context, String english, String german) {
        return new PoEntry(context, english, "", List.of(german), 1);
    }
}
