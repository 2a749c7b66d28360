package org.keywright.catalogue;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.keywright.option.Value;
import org.keywright.schema.JsonDocument;

/** A quick look at every keyboard, and the search through them. Not checked, only read. */
final class BoardIndex {

    private static final int NO_MATCH = Integer.MAX_VALUE;
    private static final int MANY = 100;

    private final KeyboardFolders folders;
    private final TreeDocuments documents;
    private final TreeTables tables;

    BoardIndex(FirmwareTree tree, TreeTables tables) {
        this.folders = new KeyboardFolders(tree);
        this.documents = new TreeDocuments(tree);
        this.tables = tables;
    }

    /** All keyboards by name of their folder. */
    List<BoardSummary> boards() {
        List<String> ids = folders.list();
        boolean many = ids.size() > MANY;
        return (many ? ids.parallelStream() : ids.stream()).map(this::summary).toList();
    }

    private BoardSummary summary(String id) {
        Value.Table known = Value.Table.empty();
        for (Path file : MergeFiles.files(folders, documents, id)) {
            Optional<Value.Table> table = documents.read(file).value().flatMap(JsonDocument::table);
            known = table.isPresent() ? Tables.merged(known, table.get()) : known;
        }
        return new BoardSummary(
                id,
                known.findText("keyboard_name").orElse(id),
                known.findText("manufacturer").orElse(""),
                processor(known),
                keys(known.table("layouts")),
                known.table("split")
                        .find("enabled")
                        .equals(Optional.of((Value) new Value.Flag(true))),
                EncoderIndexCheck.count(known));
    }

    private String processor(Value.Table known) {
        String board = known.findText("development_board").orElse("");
        return known.findText("processor")
                .or(
                        () ->
                                tables.defaults()
                                        .table("development_board")
                                        .table(board)
                                        .findText("processor"))
                .orElse("");
    }

    private static int keys(Value.Table layouts) {
        return layouts.members().keySet().stream()
                .mapToInt(name -> layouts.table(name).items("layout").size())
                .max()
                .orElse(0);
    }

    /** Those boards that have every word somewhere, the closest first. */
    static List<BoardSummary> search(List<BoardSummary> boards, String text) {
        List<String> words =
                List.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+", 12)).stream()
                        .filter(word -> !word.isEmpty())
                        .toList();
        if (words.isEmpty()) {
            return boards;
        }
        record Hit(BoardSummary board, int distance) {}
        return boards.stream()
                .map(board -> new Hit(board, distance(board, words)))
                .filter(hit -> hit.distance() != NO_MATCH)
                .sorted(
                        Comparator.comparingInt(Hit::distance)
                                .thenComparing(hit -> hit.board().id().length())
                                .thenComparing(hit -> hit.board().id()))
                .map(Hit::board)
                .toList();
    }

    private static int distance(BoardSummary board, List<String> words) {
        int sum = 0;
        for (String word : words) {
            int closest =
                    Math.min(
                            distance(board.id(), word),
                            Math.min(distance(board.name(), word), others(board, word)));
            if (closest == NO_MATCH) {
                return NO_MATCH;
            }
            sum += closest;
        }
        return sum;
    }

    /** Maker, processor, "split", and the number of keys as in "60%" or "47 keys". */
    private static int others(BoardSummary board, String word) {
        int closest =
                Math.min(distance(board.manufacturer(), word), distance(board.processor(), word));
        boolean count = word.equals(String.valueOf(board.keys()));
        boolean kind = board.split() && "split".startsWith(word) && word.length() > 2;
        boolean dials = board.encoders() > 0 && "encoder".startsWith(word) && word.length() > 2;
        return closest == NO_MATCH && (count || kind || dials) ? 5 : plus(closest, 2);
    }

    private static int plus(int distance, int more) {
        return distance == NO_MATCH ? NO_MATCH : distance + more;
    }

    /** 0 the same, 1 begins so, 2 a part is the same, 3 a part begins so, 4 holds it. */
    private static int distance(String field, String word) {
        String text = field.toLowerCase(Locale.ROOT);
        int at = text.indexOf(word);
        if (at < 0) {
            return NO_MATCH;
        }
        if (at == 0) {
            return text.length() == word.length() ? 0 : 1;
        }
        int best = 4;
        for (; at >= 0; at = text.indexOf(word, at + 1)) {
            if (at > 0 && !Character.isLetterOrDigit(text.charAt(at - 1))) {
                int end = at + word.length();
                boolean whole =
                        end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
                best = Math.min(best, whole ? 2 : 3);
            }
        }
        return best;
    }
}
