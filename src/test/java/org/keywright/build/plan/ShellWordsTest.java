package org.keywright.build.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShellWordsTest {

    @Test
    void quotesAndBackslashesAreTakenOff() throws Exception {
        assertThat(words("cc -DA=\\\"x\\\"  -DB='\"two words\"' -DC=\"say \\\"it\\\" \\n\" ''"))
                .containsExactly("cc", "-DA=\"x\"", "-DB=\"two words\"", "-DC=say \"it\" \\n", "");
    }

    @Test
    void assignmentsBeforeTheCommandAreVariables() throws Exception {
        ShellCommand command = ShellWords.split("MAKE=make cc A=b").getFirst();

        assertThat(command.variables()).isEqualTo(Map.of("MAKE", "make"));
        assertThat(command.words()).containsExactly("cc", "A=b");
    }

    @Test
    void commandsAreSplitWhereOneNeedsTheOther() throws Exception {
        assertThat(ShellWords.split("cc a && mv b c"))
                .extracting(ShellCommand::words)
                .containsExactly(List.of("cc", "a"), List.of("mv", "b", "c"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cc $(touch x)",
                "cc `touch x`",
                "cc \"$HOME\"",
                "cc *.c",
                "cc a; rm b",
                "cc a > b",
                "cc a | b",
                "cc a & b",
                "cc ~/a",
                "cc 'open",
                "cc \"open",
                "cc \\",
                "cc a && ",
                "(cc a)",
                "A=b",
                ""
            })
    void whateverAShellWouldDoMoreWithIsRefused(String line) {
        assertThatThrownBy(() -> ShellWords.split(line))
                .isInstanceOf(UnreadablePlanException.class);
    }

    private static List<String> words(String line) throws UnreadablePlanException {
        return ShellWords.split(line).getFirst().words();
    }
}
