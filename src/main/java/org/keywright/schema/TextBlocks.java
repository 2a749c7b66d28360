package org.keywright.schema;

import org.keywright.option.Value;

/** Reads HJSON's {@code '''} blocks: lines without escapes, less the indent of the opening. */
final class TextBlocks {

    private static final String QUOTES = "'''";

    private final HjsonScanner scanner;
    private int searchedTo;
    private int lineStart;

    TextBlocks(HjsonScanner scanner) {
        this.scanner = scanner;
    }

    Value.Text read() {
        int open = scanner.offset();
        int indent = indentBefore(open);
        scanner.advance(QUOTES.length());
        skipBlanks(Integer.MAX_VALUE);
        if (scanner.here() == '\n') {
            scanner.advance(1);
            skipBlanks(indent);
        }
        StringBuilder content = new StringBuilder();
        while (!scanner.startsWith(QUOTES)) {
            int c = scanner.here();
            if (c == HjsonScanner.END) {
                throw scanner.fault(open, "This text block never ends.", "Close it with '''.");
            }
            scanner.refuseNul();
            if (c != '\r') {
                content.append((char) c);
            }
            scanner.advance(1);
            if (c == '\n') {
                skipBlanks(indent);
            }
        }
        scanner.advance(QUOTES.length());
        int length = content.length();
        if (length > 0 && content.charAt(length - 1) == '\n') {
            content.setLength(length - 1);
        }
        return new Value.Text(content.toString());
    }

    /** Looks at every character only once, however many blocks stand on a line. */
    private int indentBefore(int open) {
        if (open < searchedTo) {
            searchedTo = 0; // the text is being read a second time
            lineStart = 0;
        }
        String passed = scanner.slice(searchedTo, open);
        int lineFeed = passed.lastIndexOf('\n');
        lineStart = lineFeed < 0 ? lineStart : open - passed.length() + lineFeed + 1;
        searchedTo = open;
        return open - lineStart;
    }

    private void skipBlanks(int most) {
        int left = most;
        while (left > 0
                && (scanner.here() == ' ' || scanner.here() == '\t' || scanner.here() == '\r')) {
            scanner.advance(1);
            left--;
        }
    }
}
