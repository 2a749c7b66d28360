package org.keywright.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Patterns are found as everybody expects, and never take long. */
class LinePatternTest {

    private static boolean found(String pattern, String line) {
        return LinePattern.parse(pattern, false).value().orElseThrow().isIn(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "abc~xabcx~true",
                "a.c~abbc~false",
                "^ab~cab~false",
                "ab$~cab~true",
                "a|b~xbx~true",
                "^(ab|c)+$~abcab~true",
                "^(ab|c)+$~abca~false",
                "[a-c]\\d~b7~true",
                "[^a-c]7~b7~false",
                "[]x]~]~true",
                "\\[\\.\\]~[.]~true",
                "col: \\d+~col: 12~true",
                "ab?c~ac~true",
                "^$~x~false",
                "x\\s\\w\\W~x a!~true"
            })
    void signsMeanWhatTheyUsuallyMean(String pattern, String line, boolean expected) {
        assertThat(found(pattern, line)).isEqualTo(expected);
    }

    @Test
    void thePlatformsOwnExpressionsAgreeOnRandomPatterns() {
        Random random = new Random(33);
        for (int i = 0; i < 20_000; i++) {
            String pattern = random(random, "ab(|)*+?.^$", 8);
            var ours = LinePattern.parse(pattern, false).value();
            String line = random(random, "abc", 6);
            if (ours.isPresent() && !pattern.contains("++") && !pattern.matches(".*[*+?][+?*].*")) {
                assertThat(ours.get().isIn(line))
                        .as("/%s/ in %s", pattern, line)
                        .isEqualTo(Pattern.compile(pattern).matcher(line).find());
            }
        }
    }

    private static String random(Random random, String signs, int most) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            text.append(signs.charAt(random.nextInt(signs.length())));
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a+)+$",
                "(a|a)*b",
                "((a*)*)*b",
                "(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)x",
                "(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)x"
            })
    void patternsThatBlowOthersUpAreJustNotFound(String pattern) {
        assertThat(found(pattern, "a".repeat(1024) + "!")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", ")", "[a", "*a", "a{3}", "(?=a)", "\\", "\\q", "[b-a]"})
    void whatIsNotKnownIsAProblem(String pattern) {
        var read = LinePattern.parse(pattern, false);
        assertThat(read.good()).isFalse();
        assertThat(read.problems()).extracting(p -> p.code()).containsExactly("console-filter");
    }

    @Test
    void deepGroupsAreRefusedByTheirLength() {
        assertThat(LinePattern.parse("(".repeat(100_000), false).good()).isFalse();
        assertThat(found("(".repeat(90) + "a" + ")".repeat(90), "ba")).isTrue();
    }

    @Test
    void aFilterIsATextUnlessItStandsBetweenSlashes() {
        assertThat(filter("KEY").wants("a key")).isTrue();
        assertThat(filter("a.c").wants("abc")).isFalse();
        assertThat(filter("/a.c/").wants("abc")).isTrue();
        assertThat(filter("/A.C/").wants("abc")).isFalse();
        assertThat(filter("/A.C/i").wants("abc")).isTrue();
        assertThat(filter("/").wants("a/b")).isTrue();
        assertThat(filter("").wants("")).isTrue();
    }

    private static ConsoleFilter filter(String written) {
        return ConsoleFilter.parse(written).value().orElseThrow();
    }
}
