package org.keywright.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CStringTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "plain, |\"plain\"|",
                "say \"hi\", |\"say \\\"hi\\\"\"|",
                "C:\\x, |\"C:\\\\x\"|",
                "Sjögreen, |\"Sjögreen\"|",
                "😀, |\"😀\"|",
                "right\u202Eleft, |\"right\\u202Eleft\"|",
                "no\u00A0break, |\"no\\u00A0break\"|",
                "what??/, |\"what?\\?/\"|",
                "$(id) `id`, |\"$(id) `id`\"|"
            })
    void aTextIsWrittenSoThatItStaysOneLiteral(String text, String literal) {
        assertThat(CString.literal(text)).contains(literal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0085", "\uD800", "a\uDC00b"})
    void whatCannotBeWrittenIsNotWritten(String text) {
        assertThat(CString.literal(text)).isEmpty();
    }

    @Test
    void everyLiteralReadsBackAsTheTextItWasMadeOf() {
        Random random = new Random(20260719);
        for (int i = 0; i < 5000; i++) {
            String text = randomText(random);
            String literal = CString.literal(text).orElseThrow();
            assertThat(CString.text(literal)).isEqualTo(text);
            assertThat(literal).matches("\"([^\"\\\\\n]|\\\\[\"\\\\?anrt0-7uU])*\"");
            assertThat(literal).doesNotContain("??").matches("[ \\P{Z}&&\\P{C}]*");
        }
    }

    @Test
    void aLiteralOfSomebodyElseLosesItsQuotationMarksAndEscapes() {
        assertThat(CString.text(" \"a \\\"b\\\" \\\\ c\" ")).isEqualTo("a \"b\" \\ c");
        assertThat(CString.text("bare")).isEqualTo("bare");
        assertThat(CString.text("\"bad \\U99999999\"")).isEqualTo("bad \\U99999999");
    }

    private static String randomText(Random random) {
        String favourites = "\"\\?/\n\r\t aZ09$`'%{}#\u0007\u001B\u007F\u00A0öΨ\u202E\u2028";
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(12);
        for (int i = 0; i < length; i++) {
            int pick = random.nextInt(favourites.length() + 1);
            text.append(pick == favourites.length() ? "😀" : favourites.charAt(pick));
        }
        return text.toString();
    }
}
