package org.keywright.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.keywright.catalogue.Once;
import org.keywright.generate.GeneratedFile;
import org.keywright.generate.GeneratedText;
import org.keywright.generate.SourceGenerator;
import org.keywright.keyboard.BoardSummary;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keyboard.Layout;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.convert.ViaReading;
import org.keywright.keymap.convert.ViaSave;
import org.keywright.keymap.convert.VialConversion;
import org.keywright.keymap.convert.VialSave;
import org.keywright.keymap.file.AtomicFile;
import org.keywright.keymap.file.KeymapFile;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;
import org.keywright.schema.JsonDocument;
import org.keywright.schema.JsonReader;
import org.keywright.schema.JsonWriter;

/** Keymaps out of other programs' files, and into them. */
public final class ForeignFiles {

    /** What VIA calls the vendor's and the product's number together: the first times 65536. */
    private static final String USB = "vendorProductId";

    private static final String NAME = "imported";

    private final Boards boards;
    private final Keymaps keymaps;
    private final Supplier<Value.Table> names;

    ForeignFiles(Home home, Boards boards, Keymaps keymaps) {
        this.boards = boards;
        this.keymaps = keymaps;
        this.names = Once.of(() -> DataTable.read(home.data().resolve("codenames.hjson")));
    }

    /** What a file is; looks into it. */
    public static FileKind kind(Path file) {
        return KnownFile.of(file).kind();
    }

    /**
     * Makes a keymap of a keymap.c, a backup of VIA or a file of Vial; it is in no file yet. What
     * could not be read is among the problems, with its place in that file.
     *
     * @param board id or alias; absent to take the one that the file or its folders tell
     * @throws UncheckedIOException if the disk fails
     */
    public Checked<OpenKeymap> read(Path file, Optional<String> board) {
        KnownFile known = KnownFile.of(file);
        return switch (known.kind()) {
            case KEYMAP -> keymaps.open(file);
            case KEYMAP_C -> keymaps.importC(file, board);
            case VIA, VIAL ->
                    json(file, known)
                            .then(
                                    document ->
                                            keyboard(document, known.kind(), board)
                                                    .then(k -> read(document, known.kind(), k)))
                            .then(ForeignFiles::opened);
            case DRAWING ->
                    Checked.failed(
                            Problem.error(
                                    "drawing-no-keymap",
                                    new Location.InFile(file.toString()),
                                    "This is a drawing of a keyboard, not a keymap.",
                                    "Make a keyboard of it with keywright import --keyboard NAME."));
        };
    }

    private static Checked<JsonDocument> json(Path file, KnownFile known) {
        try {
            return known.json().isPresent()
                    ? Checked.of(known.json().get())
                    : JsonReader.readFile(file.toString(), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Checked<OpenKeymap> opened(KeymapDocument document) {
        return KeymapFile.read("keymap.json", KeymapFile.texts(document))
                .map(opened -> new OpenKeymap(opened, Optional.empty()));
    }

    private Checked<KeymapDocument> read(
            JsonDocument file, FileKind kind, KeyboardDefinition keyboard) {
        String usual = keymaps.usualLayout(keyboard);
        return kind == FileKind.VIA
                ? ViaReading.read(file, keyboard, names.get(), boards.keycodes(), usual, NAME)
                : VialConversion.read(file, keyboard, names.get(), boards.keycodes(), usual, NAME);
    }

    private Checked<KeyboardDefinition> keyboard(
            JsonDocument file, FileKind kind, Optional<String> board) {
        if (board.isPresent()) {
            return boards.definition(board.get());
        }
        List<String> ids =
                kind == FileKind.VIA
                        ? file.table().map(this::withItsNumbers).orElse(List.of())
                        : List.of();
        List<String> fitting = ids.size() < 2 ? ids : fitting(ids, file);
        return fitting.size() == 1
                ? boards.definition(fitting.getFirst())
                : unknown(file, kind, fitting.isEmpty() ? ids : fitting);
    }

    /** Those keyboards whose matrix has as many places as the backup has keycodes. */
    private List<String> fitting(List<String> ids, JsonDocument backup) {
        List<Value> layers = backup.table().map(t -> t.items("layers")).orElse(List.of());
        int places =
                !layers.isEmpty() && layers.getFirst() instanceof Value.Listing first
                        ? first.items().size()
                        : 0;
        return ids.stream()
                .filter(
                        id ->
                                boards.definition(id)
                                        .value()
                                        .filter(k -> k.matrixRows() * k.matrixColumns() == places)
                                        .isPresent())
                .toList();
    }

    /** What to search keyboards for that a file may be meant for; empty when it says nothing. */
    public static String query(Path file) {
        KnownFile known = KnownFile.of(file);
        return known.kind() == FileKind.KEYMAP_C ? KeymapImport.told(file) : numbers(known);
    }

    private static String numbers(KnownFile backup) {
        return backup.json()
                .flatMap(JsonDocument::table)
                .flatMap(table -> table.find(USB))
                .filter(Value.Whole.class::isInstance)
                .map(number -> ((Value.Whole) number).number())
                .filter(number -> number.signum() >= 0 && number.bitLength() <= Integer.SIZE)
                .map(BigInteger::longValue)
                .map(number -> "%04x:%04x".formatted(number >>> Short.SIZE, number & 0xFFFF))
                .orElse("");
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

    private static Checked<KeyboardDefinition> unknown(
            JsonDocument file, FileKind kind, List<String> ids) {
        Location place = new Location.InFile(file.name());
        if (kind == FileKind.VIAL) {
            return Checked.failed(
                    Problem.error(
                            "vial-keyboard",
                            place,
                            "A file of Vial does not say which keyboard it is for.",
                            "Name the keyboard."));
        }
        return Checked.failed(
                Problem.error(
                        "via-keyboard",
                        place,
                        ids.isEmpty()
                                ? "No keyboard has the USB numbers in this backup."
                                : "The USB numbers in this backup are those of several keyboards: "
                                        + String.join(", ", ids)
                                        + ".",
                        "Name the keyboard."));
    }

    /** A copy of a keymap in another form; what that form cannot hold is among the problems. */
    public Checked<String> text(KeymapDocument keymap, CopyForm form) {
        return switch (form) {
            case C ->
                    boards.mappings()
                            .map(SourceGenerator::new)
                            .then(g -> g.wholeKeymapFile(GeneratedFile.KEYMAP_C, keymap))
                            .map(GeneratedText::text);
            case VIA, VIAL ->
                    boards.definition(keymap.keyboard())
                            .then(keyboard -> matrix(keymap, keyboard, form))
                            .map(value -> JsonWriter.pretty(value));
        };
    }

    private Checked<Value.Table> matrix(
            KeymapDocument keymap, KeyboardDefinition keyboard, CopyForm form) {
        Optional<Layout> layout = keyboard.findLayout(keymap.layout());
        if (layout.isEmpty()) {
            return Checked.failed(
                    Problem.error(
                            "unknown-layout",
                            new Location.Everywhere(),
                            keyboard.id() + " has no layout " + keymap.layout() + ".",
                            "It has " + String.join(", ", keyboard.layouts().keySet()) + "."));
        }
        return form == CopyForm.VIA
                ? ViaSave.of(keymap, keyboard, layout.get(), names.get(), boards.keycodes())
                : VialSave.of(keymap, keyboard, layout.get(), names.get(), boards.keycodes());
    }

    /**
     * Writes a copy of a keymap at once or not at all.
     *
     * @return the file, and what its form cannot hold
     * @throws UncheckedIOException if the disk refuses
     */
    public Checked<Path> write(KeymapDocument keymap, CopyForm form, Path file) {
        return text(keymap, form)
                .map(
                        text -> {
                            try {
                                AtomicFile.write(file, text.getBytes(StandardCharsets.UTF_8));
                                return file;
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        });
    }
}
