package org.keywright.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the scan of lower rooms finds in a source, so that no new sentence is overlooked. */
class SentenceScanTest {

    @Test
    void sentencesAreFoundAsTheyArePutTogether() {
        assertThat(said("String s = \"The key \" + key + \" is in \" + (n + 1) + \" places.\";"))
                .containsExactly("The key {0} is in {1} places.");
        assertThat(said("String s = \"%s has %d keys.\".formatted(name, keys);"))
                .containsExactly("{0} has {1} keys.");
        assertThat(said("String s = \"Change it.\";")).containsExactly("Change it.");
    }

    @Test
    void whatStandsInAGapIsFoundToo() {
        assertThat(said("String s = \"It has \" + (n == 0 ? \"none\" : n) + \" of them.\";"))
                .containsExactly("It has {0} of them.", "none");
        assertThat(said("String s = \"%s it is.\".formatted(up ? \"above\" : \"below\");"))
                .containsExactly("{0} it is.", "above", "below");
    }

    @Test
    void namesCommandsAndBugsAreNot() {
        assertThat(said("String s = \"layers\"; String t = \"KC_A\"; String u = \"#define A b\";"))
                .isEmpty();
        assertThat(said("Object o = new IllegalStateException(\"nobody gets here\");")).isEmpty();
        assertThat(said("Object o = Pattern.compile(\"one or two\");")).isEmpty();
    }

    @Test
    void labelsOfEditsAreKeptApart() {
        String edit = "record A() implements Edit { String label() { return \"Add a key\"; } }";
        SentenceScan scan = SentenceScan.of(Sources.ofText(edit));
        assertThat(scan.labels()).extracting(SourceText::english).containsExactly("Add a key");
        assertThat(scan.said()).isEmpty();
    }

    private static List<String> said(String member) {
        return SentenceScan.of(Sources.ofText("class A { " + member + " }")).said().stream()
                .map(SourceText::english)
                .toList();
    }
}
