package org.keywright.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.keywright.keyboard.BoardSummary;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keymap.file.KeymapFile;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;
import org.keywright.schema.JsonDocument;
import org.keywright.schema.JsonReader;
import org.keywright.schema.JsonWriter;

/**
 * Makes a keymap of a backup that VIA wrote, for the keyboard named or the only one it can be of.
 */
final class ViaImport {

    /** What VIA calls the vendor's and the product's number together: the first times 65536. */
    private static final String USB = "vendorProductId";

    private static final int LARGEST = 4 * 1024 * 1024;
    private static final String NAME = "imported";

    private final Boards boards;
    private final Keymaps keymaps;

    ViaImport(Boards boards, Keymaps keymaps) {
        this.boards = boards;
        this.keymaps = keymaps;
    }

    /** Whether a file says of itself that VIA wrote it. */
    static boolean isBackup(Path file) {
        return read(file)
                .filter(t -> t.find(USB).isPresent() && t.find("layers").isPresent())
                .isPresent();
    }

    Checked<OpenKeymap> read(Path file, Optional<String> board) {
        return keyboard(file, board).then(known -> read(file, known));
    }

    private Checked<OpenKeymap> read(Path file, KeyboardDefinition keyboard) {
        Optional<String> layout = Optional.of(keymaps.usualLayout(keyboard));
        return new Conversions(boards)
                .via2json(file, keyboard.id(), layout, NAME)
                .then(keymap -> KeymapFile.read(file.toString(), JsonWriter.pretty(keymap)))
                .map(opened -> new OpenKeymap(opened, Optional.empty()));
    }

    private Checked<KeyboardDefinition> keyboard(Path file, Optional<String> board) {
        if (board.isPresent()) {
            return boards.definition(board.get());
        }
        List<String> ids = read(file).map(this::withItsNumbers).orElse(List.of());
        return ids.size() == 1 ? boards.definition(ids.getFirst()) : unknown(file, ids);
    }

    private List<String> withItsNumbers(Value.Table backup) {
        if (!(backup.find(USB).orElse(new Value.Nothing()) instanceof Value.Whole(BigInteger n))) {
            return List.of();
        }
        return boards.all().stream()
                .filter(b -> n.equals(BigInteger.valueOf(usb(b))))
                .map(BoardSummary::id)
                .toList();
    }

    private static long usb(BoardSummary board) {
        return ((long) board.usb().vendorId() << 16) + board.usb().productId();
    }

    private static Checked<KeyboardDefinition> unknown(Path file, List<String> ids) {
        return Checked.failed(
                Problem.error(
                        "via-keyboard",
                        new Location.InFile(file.toString()),
                        ids.isEmpty()
                                ? "No keyboard has the USB numbers in this backup."
                                : ids.size() + " keyboards have the USB numbers in this backup.",
                        "Name the keyboard."));
    }

    private static Optional<Value.Table> read(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (InputStream content = Files.newInputStream(file)) {
            return JsonReader.read(file.toString(), content.readNBytes(LARGEST))
                    .value()
                    .flatMap(JsonDocument::table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
