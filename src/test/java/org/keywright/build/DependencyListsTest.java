package org.keywright.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DependencyListsTest {

    @Test
    void readsTheRuleACompilerWrites() {
        String rule =
                "build/main.o: firmware/source/main.c \\\n firmware/source/../include/a.h \\\n"
                        + " generated/config.h\n";

        assertThat(DependencyLists.parseRule(rule))
                .containsExactly(
                        "firmware/include/a.h", "firmware/source/main.c", "generated/config.h");
    }

    @Test
    void listsSurviveBeingKept() {
        DependencyLists lists =
                new DependencyLists(List.of()).with(List.of("a")).with(List.of("b", "c"));

        assertThat(DependencyLists.parse(lists.bytes())).isEqualTo(lists);
        assertThat(lists.lists()).containsExactly(List.of("b", "c"), List.of("a"));
    }

    @Test
    void theSameListIsKeptOnce() {
        DependencyLists lists = new DependencyLists(List.of(List.of("a"), List.of("b")));

        assertThat(lists.with(List.of("b")).lists()).containsExactly(List.of("b"), List.of("a"));
    }

    @Test
    void namesMayHoldWhatMakefilesEscape() {
        String rule = "a.o: /home/Eva\\ Müller/io.h c\\#/d.h \\\r\n e$$f.h";

        assertThat(DependencyLists.parseRule(rule))
                .containsExactly("/home/Eva Müller/io.h", "c#/d.h", "e$f.h");
    }
}
