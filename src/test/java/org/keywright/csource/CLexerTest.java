package org.keywright.csource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Cutting a C text into pieces. */
final class CLexerTest {

    @Test
    void everyCharacterIsInOnePiece() {
        Random random = new Random(7);
        String alphabet = "aZ_9 \t\n\r\\/*'\"#(){}[].,;é$-";
        for (int round = 0; round < 2000; round++) {
            String text =
                    random.ints(40, 0, alphabet.length())
                            .mapToObj(i -> alphabet.substring(i, i + 1))
                            .collect(Collectors.joining());
            assertThat(joined(CLexer.read(text))).isEqualTo(text);
        }
    }

    @Test
    void namesNumbersTextsAndSignsAreToldApart() {
        assertThat(CLexer.readWithoutComments("a_1 = 0x1F + 'x' + \"q\\\"\";"))
                .extracting(CToken::kind, CToken::text)
                .containsExactly(
                        tuple(CToken.Kind.NAME, "a_1"),
                        tuple(CToken.Kind.SIGN, "="),
                        tuple(CToken.Kind.NUMBER, "0x1F"),
                        tuple(CToken.Kind.SIGN, "+"),
                        tuple(CToken.Kind.CHARACTER, "'x'"),
                        tuple(CToken.Kind.SIGN, "+"),
                        tuple(CToken.Kind.TEXT, "\"q\\\"\""),
                        tuple(CToken.Kind.SIGN, ";"));
    }

    @Test
    void aDirectiveGoesOnAfterABackslashAndThroughAComment() {
        assertThat(CLexer.readWithoutComments("#define A \\\n  1 /* x\n y */ 2\nB"))
                .extracting(CToken::kind, CToken::text, CToken::line)
                .containsExactly(
                        tuple(CToken.Kind.DIRECTIVE, "#define A \\\n  1 /* x\n y */ 2", 1),
                        tuple(CToken.Kind.NAME, "B", 4));
    }

    @Test
    void aHashInsideALineIsNoDirective() {
        assertThat(CLexer.readWithoutComments("a #b\n/* c */ #d"))
                .extracting(CToken::kind)
                .containsExactly(
                        CToken.Kind.NAME,
                        CToken.Kind.SIGN,
                        CToken.Kind.NAME,
                        CToken.Kind.DIRECTIVE);
    }

    @Test
    void whatIsNotClosedEndsWithItsLineOrTheFile() {
        assertThat(CLexer.readWithoutComments("\"open\nnext don't /* never"))
                .extracting(CToken::text)
                .containsExactly("\"open", "next", "don", "'", "t");
    }

    @Test
    void placesCountFromOne() {
        assertThat(CLexer.readWithoutComments("a\r\n  b"))
                .extracting(CToken::line, CToken::column)
                .containsExactly(tuple(1, 1), tuple(2, 3));
    }

    private static String joined(List<CToken> tokens) {
        return tokens.stream().map(CToken::text).collect(Collectors.joining());
    }
}
