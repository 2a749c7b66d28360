package org.keywright.schema;

import java.util.List;

/** Joins pieces with commas, blanks and line ends in the way their container did. */
final class PieceJoin {

    private final TextStyle style;
    private final List<Piece> old;
    private final String closeLead;
    private final String indent;
    private final boolean commas;
    private final boolean lastComma;

    PieceJoin(TextStyle style, List<Piece> old, String closeLead, String indent) {
        this.style = style;
        this.old = old;
        this.closeLead = closeLead;
        this.indent = indent;
        this.commas = old.stream().limit(Math.max(0, old.size() - 1)).allMatch(Piece::comma);
        this.lastComma = !old.isEmpty() && old.getLast().comma();
    }

    String join(String open, List<Piece> chosen, String close) {
        StringBuilder joined = new StringBuilder(open);
        boolean lineMustEnd = false;
        for (int i = 0; i < chosen.size(); i++) {
            Piece piece = chosen.get(i);
            append(joined, lead(piece, i), lineMustEnd);
            boolean comma = needsComma(piece, i + 1 == chosen.size());
            joined.append(piece.body()).append(piece.post()).append(comma ? "," : "");
            joined.append(piece.trail());
            boolean bare = !comma && i + 1 < chosen.size();
            lineMustEnd = bare || piece.runsOn() || !piece.trail().isBlank();
        }
        append(joined, closing(open), lineMustEnd && !close.isEmpty());
        return joined.append(close).toString();
    }

    private boolean needsComma(Piece piece, boolean last) {
        if (last) {
            return lastComma && !(piece.runsOn() && !piece.comma());
        }
        return piece.comma() || commas && !piece.runsOn();
    }

    private void append(StringBuilder joined, String blanks, boolean lineMustEnd) {
        String firstLine = blanks.split("\n", 2)[0];
        boolean ends = blanks.contains("\n") && firstLine.isBlank();
        if (lineMustEnd && !ends) {
            joined.append(style.minified() ? "\n" : style.newline() + indent);
        }
        joined.append(blanks);
    }

    private String lead(Piece piece, int position) {
        boolean moved = piece.index() < 0 || (piece.index() == 0) != (position == 0);
        if (!moved || !piece.lead().isBlank()) {
            return piece.lead();
        }
        return position == 0 ? firstLead() : laterLead();
    }

    private String firstLead() {
        return old.isEmpty() ? ownLine() : blanksOf(old.getFirst().lead());
    }

    private String laterLead() {
        if (old.size() > 1) {
            return blanksOf(old.get(1).lead());
        }
        if (old.isEmpty() || old.getFirst().lead().contains("\n")) {
            return firstLead();
        }
        return style.comma().substring(1);
    }

    private String ownLine() {
        return style.minified() ? "" : style.newline() + indent + style.indent();
    }

    private String closing(String open) {
        boolean opensUp = old.isEmpty() && !open.isEmpty() && closeLead.isBlank();
        return opensUp && !style.minified() ? style.newline() + indent : closeLead;
    }

    /** The last line end and what follows it, without comments. */
    private static String blanksOf(String lead) {
        int lf = lead.lastIndexOf('\n');
        int from = lf > 0 && lead.charAt(lf - 1) == '\r' ? lf - 1 : Math.max(lf, 0);
        String end = lead.substring(from);
        return end.isBlank() ? end : " ";
    }
}
