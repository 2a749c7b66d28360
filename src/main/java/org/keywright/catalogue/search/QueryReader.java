package org.keywright.catalogue.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.keywright.keyboard.BoardFacet;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** Understands a query; whatever is not a facet or a USB identity is a plain word. */
final class QueryReader {

    private static final int MOST_PIECES = 16;
    private static final int LONGEST = 400;
    private static final Pattern PAIR =
            Pattern.compile("(?:0x)?([0-9a-f]{4}):(?:0x)?([0-9a-f]{0,4})");
    private static final Pattern NUMBER = Pattern.compile("0x([0-9a-f]{1,4})");

    private final List<QueryPart> parts = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private QueryReader() {}

    static BoardQuery read(String query) {
        QueryReader reader = new QueryReader();
        boolean tooLong = query.length() > LONGEST;
        List<String> pieces = QueryText.pieces(tooLong ? query.substring(0, LONGEST) : query);
        pieces.stream().limit(MOST_PIECES).forEach(reader::piece);
        if (tooLong || pieces.size() > MOST_PIECES) {
            reader.hint(
                    "query-too-long",
                    "Only the first " + MOST_PIECES + " words were looked for.",
                    "Use fewer words.");
        }
        return new BoardQuery(reader.parts, reader.problems);
    }

    private void piece(String piece) {
        boolean excluded = piece.startsWith("-") && piece.length() > 1;
        String text = Words.folded(excluded ? piece.substring(1) : piece);
        if (!text.startsWith("\"") && (usb(text, excluded) || facet(text, excluded))) {
            return;
        }
        List<String> words = Words.of(text);
        if (!words.isEmpty()) {
            parts.add(new QueryPart.Plain(words, excluded));
        }
    }

    private boolean usb(String text, boolean excluded) {
        Matcher pair = PAIR.matcher(text);
        if (pair.matches()) {
            parts.add(QueryPart.Usb.of(pair.group(1), pair.group(2), excluded));
            return true;
        }
        Matcher number = NUMBER.matcher(text);
        if (number.matches()) {
            parts.add(QueryPart.Usb.of("", number.group(1), excluded));
            return true;
        }
        return false;
    }

    private boolean facet(String text, boolean excluded) {
        int colon = text.indexOf(':');
        String name = colon < 0 ? text : text.substring(0, colon);
        Optional<BoardFacet> facet = find(name);
        if (facet.isEmpty()) {
            if (colon > 0 && name.chars().allMatch(Character::isLetter)) {
                unknown(name);
            }
            return false;
        }
        if (facet.get().flag()) {
            boolean no = colon >= 0 && List.of("no", "false").contains(text.substring(colon + 1));
            parts.add(new QueryPart.Narrowing(facet.get(), List.of(), excluded != no));
            return true;
        }
        if (colon < 0) {
            return false;
        }
        List<String> values = QueryText.values(text.substring(colon + 1));
        if (!values.isEmpty()) {
            parts.add(new QueryPart.Narrowing(facet.get(), values, excluded));
        }
        return true;
    }

    private static Optional<BoardFacet> find(String name) {
        return Arrays.stream(BoardFacet.values())
                .filter(facet -> (facet.word().equals(name) || (facet.word() + "s").equals(name)))
                .findFirst();
    }

    private void unknown(String name) {
        String known =
                Arrays.stream(BoardFacet.values())
                        .map(BoardFacet::word)
                        .collect(Collectors.joining(", "));
        hint(
                "unknown-facet",
                "Keyboards are not sorted by \"" + name + "\"; it was looked for as a word.",
                "Known are " + known + ".");
    }

    private void hint(String code, String message, String advice) {
        problems.add(Problem.hint(code, new Location.Everywhere(), message, advice));
    }
}
