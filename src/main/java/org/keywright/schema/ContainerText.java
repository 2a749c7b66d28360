package org.keywright.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The text of a table or list, taken apart into pieces and put together from changed ones. */
final class ContainerText {

    private final String text;
    private final TextStyle style;
    private final List<Place> children;
    private final List<Piece> pieces = new ArrayList<>();
    private final String open;
    private final String close;
    private final String closeLead;

    ContainerText(String text, Place place, TextStyle style) {
        this.text = text;
        this.style = style;
        boolean list = !place.items().isEmpty();
        children = list ? place.items() : List.copyOf(place.members().values());
        char first = text.charAt(place.start());
        boolean bare = !children.isEmpty() && children.get(0).nameStart() == place.start();
        open = bare ? "" : String.valueOf(first);
        close = bare ? "" : text.substring(place.end() - 1, place.end());
        int end = place.end() - close.length();
        int at = place.start() + open.length();
        for (int i = 0; i < children.size(); i++) {
            at = cut(i, at, end);
        }
        closeLead = text.substring(at, end);
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** Offset of the first old piece. */
    int first() {
        return children.get(0).nameStart();
    }

    /** What stands between name and value of the first member, if it is nothing but that. */
    Optional<String> colon() {
        return children.stream()
                .map(c -> text.substring(c.nameEnd(), c.start()))
                .filter(between -> between.strip().equals(":") && !between.contains("\n"))
                .findFirst();
    }

    Piece kept(int index, String body, boolean same) {
        Piece piece = pieces.get(index);
        return piece.withBody(body, same && piece.runsOn());
    }

    Piece added(String body) {
        return new Piece(-1, "", body, "", false, "", false);
    }

    /** Cuts out one piece, beginning at {@code from}; where the next one begins. */
    private int cut(int index, int from, int limit) {
        Place child = children.get(index);
        HjsonScanner scanner = new HjsonScanner(text, child.end());
        scanner.skipSpace();
        boolean comma = scanner.offset() < limit && scanner.here() == ',';
        int commaAt = comma ? scanner.offset() : child.end();
        int after = comma ? commaAt + 1 : commaAt;
        int next = index + 1 < children.size() ? children.get(index + 1).nameStart() : limit;
        int trailEnd = restOfLine(after, next);
        pieces.add(
                new Piece(
                        index,
                        text.substring(from, child.nameStart()),
                        text.substring(child.nameStart(), child.end()),
                        text.substring(child.end(), commaAt),
                        comma,
                        text.substring(after, trailEnd),
                        runsOn(child)));
        return trailEnd;
    }

    /** Whether a text without quotes: those and nothing else reach to the end of the line. */
    private boolean runsOn(Place child) {
        int last = child.end() - 1;
        String value = text.substring(child.start(), child.end());
        boolean closed = last >= child.start() && "\"']}".indexOf(text.charAt(last)) >= 0;
        boolean opened = !value.isEmpty() && "\"'[{".indexOf(value.charAt(0)) >= 0;
        boolean word = value.equals("true") || value.equals("false") || value.equals("null");
        return !(closed && opened) && !word && !value.matches("[-+.0-9eE]+");
    }

    /** Where the line's comment ends, if nothing but a comment follows; else {@code from}. */
    private int restOfLine(int from, int limit) {
        HjsonScanner scanner = new HjsonScanner(text, from);
        while (scanner.offset() < limit && !scanner.atLineEnd()) {
            if (HjsonScanner.isSpace(scanner.here())) {
                scanner.advance(1);
            } else if (scanner.startsWith("/*")) {
                int end = text.indexOf("*/", scanner.offset() + 2) + 2;
                if (end < 2 || text.substring(scanner.offset(), end).contains("\n")) {
                    return from;
                }
                scanner.moveTo(end);
            } else if (scanner.atComment()) {
                scanner.skipLine();
            } else {
                return from;
            }
        }
        return scanner.atLineEnd() && scanner.offset() <= limit ? scanner.offset() : from;
    }

    /**
     * Puts pieces together.
     *
     * @param indent of the line on which the container begins
     */
    String join(List<Piece> chosen, String indent) {
        if (chosen.isEmpty()) {
            return open + (closeLead.isBlank() && !open.isEmpty() ? "" : closeLead) + close;
        }
        return new PieceJoin(style, pieces, closeLead, indent).join(open, chosen, close);
    }
}
