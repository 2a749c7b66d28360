package org.keywright.build.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a command line into words by the rules of the POSIX shell (2.2 Quoting, 2.6.5 Field
 * Splitting), as far as it only quotes: whatever a shell would expand, redirect or run is refused.
 */
final class ShellWords {

    private static final String REFUSED = "$`*?[]<>|;()\n";
    private static final String ESCAPED_IN_QUOTES = "$`\"\\";

    private final String line;
    private final List<ShellCommand> commands = new ArrayList<>();
    private List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean inWord;
    private int at;

    private ShellWords(String line) {
        this.line = line;
    }

    /** The commands of a line, which {@code &&} joins. */
    static List<ShellCommand> split(String line) throws UnreadablePlanException {
        return new ShellWords(line).all();
    }

    private List<ShellCommand> all() throws UnreadablePlanException {
        while (at < line.length()) {
            step(line.charAt(at++));
        }
        endCommand();
        return List.copyOf(commands);
    }

    private void step(char c) throws UnreadablePlanException {
        switch (c) {
            case ' ', '\t' -> endWord();
            case '\'' -> singleQuoted();
            case '"' -> doubleQuoted();
            case '\\' -> literal(next());
            case '&' -> {
                if (next() != '&') {
                    throw refused("a command in the background");
                }
                endCommand();
            }
            default -> plain(c);
        }
    }

    private void plain(char c) throws UnreadablePlanException {
        boolean startsSpecial = !inWord && (c == '#' || c == '~' || c == '!' || c == '{');
        if (startsSpecial || REFUSED.indexOf(c) >= 0) {
            throw refused("the shell gives '" + c + "' a meaning");
        }
        literal(c);
    }

    private void singleQuoted() throws UnreadablePlanException {
        int end = line.indexOf('\'', at);
        if (end < 0) {
            throw refused("a quote is not closed");
        }
        inWord = true;
        word.append(line, at, end);
        at = end + 1;
    }

    private void doubleQuoted() throws UnreadablePlanException {
        inWord = true;
        for (char c = next(); c != '"'; c = next()) {
            if (c == '$' || c == '`') {
                throw refused("the shell gives '" + c + "' a meaning");
            }
            boolean escape =
                    c == '\\'
                            && at < line.length()
                            && ESCAPED_IN_QUOTES.indexOf(line.charAt(at)) >= 0;
            word.append(escape ? next() : c);
        }
    }

    private void literal(char c) {
        inWord = true;
        word.append(c);
    }

    private char next() throws UnreadablePlanException {
        if (at == line.length()) {
            throw refused("the line ends too early");
        }
        return line.charAt(at++);
    }

    private void endWord() {
        if (inWord) {
            words.add(word.toString());
            word.setLength(0);
            inWord = false;
        }
    }

    private void endCommand() throws UnreadablePlanException {
        endWord();
        commands.add(ShellCommand.of(words));
        words = new ArrayList<>();
    }

    private UnreadablePlanException refused(String why) {
        return new UnreadablePlanException(why, line);
    }
}
