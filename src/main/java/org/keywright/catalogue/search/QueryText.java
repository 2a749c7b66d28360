package org.keywright.catalogue.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.keywright.keyboard.FacetCount;

/** Cuts a query at its spaces, except between quotation marks, and puts it together again. */
final class QueryText {

    private QueryText() {}

    /** The pieces between spaces, with their quotation marks. */
    static List<String> pieces(String query) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < query.length(); i++) {
            char c = query.charAt(i);
            quoted ^= c == '"';
            if (Character.isWhitespace(c) && !quoted) {
                end(piece, pieces);
            } else {
                piece.append(c);
            }
        }
        end(piece, pieces);
        return pieces;
    }

    private static void end(StringBuilder piece, List<String> pieces) {
        if (!piece.isEmpty()) {
            pieces.add(piece.toString());
            piece.setLength(0);
        }
    }

    /** The query with a facet's value added at its end, or without it if it was there. */
    static String toggled(String query, FacetCount count) {
        List<String> kept = new ArrayList<>();
        boolean there = false;
        for (String piece : pieces(query)) {
            Optional<String> rest = without(piece, count);
            there |= !rest.equals(Optional.of(piece));
            rest.ifPresent(kept::add);
        }
        if (!there) {
            kept.add(count.word());
        }
        return String.join(" ", kept);
    }

    private static Optional<String> without(String piece, FacetCount count) {
        String name = count.facet().word();
        int colon = piece.indexOf(':');
        String before = Words.folded(colon < 0 ? piece : piece.substring(0, colon));
        if (!before.equals(name) && !before.equals(name + "s")) {
            return Optional.of(piece);
        }
        if (count.facet().flag()) {
            return Optional.empty();
        }
        List<String> values = values(piece.substring(colon + 1));
        if (!values.removeIf(value -> Words.folded(value).equals(Words.folded(count.value())))) {
            return Optional.of(piece);
        }
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        name
                                + ":"
                                + values.stream()
                                        .map(QueryText::quoted)
                                        .collect(Collectors.joining(",")));
    }

    /** A facet's word for a value. */
    static String word(String facet, String value) {
        return facet + ":" + quoted(value);
    }

    private static String quoted(String value) {
        boolean plain =
                value.chars().noneMatch(c -> Character.isWhitespace(c) || c == ',' || c == '"');
        return plain ? value : '"' + value.replace("\"", "") + '"';
    }

    /** The values after a facet's colon: cut at commas outside quotation marks. */
    static List<String> values(String text) {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                end(value, values);
            } else {
                value.append(c);
            }
        }
        end(value, values);
        return values;
    }
}
