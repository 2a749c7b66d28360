package org.keywright.build.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;

class MakeRulesTest {

    @Test
    void theKeymapsRulesComeFirstAndWin() {
        MakeRules rules =
                rules("A_ENABLE = no # off\n\nB = x y \n", "A_ENABLE ?= yes\nB ?= z\nC ?= q\n");

        assertThat(rules.enabled("A_ENABLE")).isFalse();
        assertThat(rules.find("B")).hasValue("x y");
        assertThat(rules.find("C")).hasValue("q");
        assertThat(rules.find("D")).isEmpty();
    }

    @Test
    void aPlainAssignmentAlwaysSets() {
        assertThat(rules("A ?= 1\n", "A = 2\nA += 3\nA := 4\nA += 5\n").find("A")).hasValue("4 5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A = $(shell touch /tmp/x)",
                "A = $B",
                "include other.mk",
                "\ttouch /tmp/x",
                "all: x",
                "A = x \\",
                "# comment that goes on \\",
                "export A = b",
                "A != touch /tmp/x",
            })
    void whatIsMoreThanAnAssignmentIsRefusedAtItsLine(String line) {
        Checked<MakeRules> read =
                MakeRules.read(List.of(new MakeRules.Source("rules.mk", "A = 1\n" + line + "\n")));

        assertThat(read.value()).isEmpty();
        assertThat(read.problems().getFirst().location())
                .isEqualTo(new Location.InText("rules.mk", 2, 1, ""));
    }

    private static MakeRules rules(String... texts) {
        List<MakeRules.Source> sources =
                java.util.Arrays.stream(texts)
                        .map(text -> new MakeRules.Source("rules.mk", text))
                        .toList();
        return MakeRules.read(sources).value().orElseThrow();
    }
}
