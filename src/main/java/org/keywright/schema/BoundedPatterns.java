package org.keywright.schema;

import com.networknt.schema.regex.RegularExpression;
import com.networknt.schema.regex.RegularExpressionFactory;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Regular expressions for schemas that give up instead of hanging: a pattern may look at its text
 * only so often.
 */
final class BoundedPatterns implements RegularExpressionFactory {

    private static final int LOOKS = 2_000_000;

    /** A pattern looked at its text too often; the value cannot be judged. */
    static final class TooSlowException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooSlowException() {
            super("pattern takes too long", null, false, false);
        }
    }

    @Override
    public RegularExpression getRegularExpression(String regex) {
        return of(regex)::test;
    }

    /** Whether the pattern is found in a text. */
    static Predicate<String> of(String regex) {
        Pattern pattern = Pattern.compile(exactEnd(regex), Pattern.DOTALL);
        return text -> pattern.matcher(new CountedText(text, new int[] {LOOKS})).find();
    }

    /** A closing {@code $} means the very end, also when the text ends with a line feed. */
    private static String exactEnd(String regex) {
        int end = regex.length() - 1;
        boolean escaped = end > 0 && regex.charAt(end - 1) == '\\';
        return regex.endsWith("$") && !escaped ? regex.substring(0, end) + "\\z" : regex;
    }

    /** A text that counts how often it is looked at. */
    private record CountedText(String text, int[] left) implements CharSequence {
        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (--left[0] < 0) {
                throw new TooSlowException();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new CountedText(text.substring(start, end), left);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
