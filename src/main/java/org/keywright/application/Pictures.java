package org.keywright.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keycode.Legends;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.file.AtomicFile;
import org.keywright.picture.CheatSheet;
import org.keywright.picture.PdfWriter;
import org.keywright.picture.Picture;
import org.keywright.picture.PngWriter;
import org.keywright.picture.SvgWriter;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** Keymaps on paper: PDF, SVG and PNG. */
public final class Pictures {

    /** Pixels in a point: 216 dots per inch. */
    private static final double SHARP = 3;

    private final Boards boards;
    private final HostLanguages languages;

    Pictures(Boards boards, HostLanguages languages) {
        this.boards = boards;
        this.languages = languages;
    }

    /** How layers are laid out. */
    public enum Kind {
        /** A page for each layer in a PDF, below each other in a picture. */
        LAYERS,
        /** All layers on one keyboard. */
        TOGETHER
    }

    /**
     * What is wanted.
     *
     * @param kind of sheet
     * @param layer only this one; for {@link Kind#LAYERS}
     * @param words says the sheet's own words in the reader's language
     */
    public record Wish(Kind kind, OptionalInt layer, UnaryOperator<String> words) {

        /** A sheet in English. */
        public Wish(Kind kind, OptionalInt layer) {
            this(kind, layer, words -> words);
        }
    }

    /** Whether a file's name ends like one that can be drawn. */
    public static boolean isPicture(Path file) {
        return List.of("pdf", "svg", "png").contains(ending(file));
    }

    /**
     * Draws a keymap into a file; what kind of file, its name says.
     *
     * @return the file; or that keyboard, layer or kind of file is unknown
     * @throws UncheckedIOException if the disk refuses
     */
    public Checked<Path> write(KeymapDocument keymap, Wish wish, Path file) {
        if (!isPicture(file)) {
            return Checked.failed(
                    Problem.error(
                            "picture-kind-unknown",
                            new Location.InFile(file.toString()),
                            "A keymap cannot be drawn into a file of that name.",
                            "Name a file that ends with .pdf, .svg or .png."));
        }
        if (!CheatSheet.canBeWritten()) {
            return Checked.failed(
                    Problem.error(
                            "no-fonts",
                            new Location.InFile(file.toString()),
                            "This system has no fonts, so nothing can be written on a picture.",
                            "Install fontconfig and a font, on Debian and Ubuntu fonts-dejavu-core"
                                    + " and libfontconfig1."));
        }
        boolean there = wish.layer().orElse(0) < keymap.layers().size();
        if (!there || wish.layer().orElse(0) < 0) {
            return Checked.failed(
                    Problem.error(
                            "no-such-layer",
                            new Location.OnLayer(wish.layer().orElse(0)),
                            "There is no such layer to draw.",
                            "The keymap has " + keymap.layers().size() + " layers, from 0 on."));
        }
        return boards.definition(keymap.keyboard())
                .then(keyboard -> drawable(keyboard))
                .map(keyboard -> write(keymap, keyboard, wish, file));
    }

    private static Checked<KeyboardDefinition> drawable(KeyboardDefinition keyboard) {
        return keyboard.layoutList().isEmpty()
                ? Checked.failed(
                        Problem.error(
                                "keyboard-without-layouts",
                                new Location.InFile(keyboard.id()),
                                "The keyboard has no layout, so nothing can be drawn.",
                                "Choose another keyboard."))
                : Checked.of(keyboard);
    }

    private Path write(KeymapDocument keymap, KeyboardDefinition keyboard, Wish wish, Path file) {
        CheatSheet sheet =
                new CheatSheet(
                        keymap,
                        keyboard,
                        new Legends(boards.keycodesFor(keyboard, keymap), languages.of(keymap)),
                        wish.words());
        try {
            AtomicFile.write(file, bytes(sheet, wish, ending(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static byte[] bytes(CheatSheet sheet, Wish wish, String ending) {
        if (ending.equals("pdf")) {
            return PdfWriter.write(
                    wish.kind() == Kind.TOGETHER
                            ? List.of(sheet.together())
                            : sheet.layers(wish.layer()));
        }
        Picture picture = single(sheet, wish);
        return ending.equals("png")
                ? PngWriter.write(picture, SHARP)
                : SvgWriter.write(picture).getBytes(StandardCharsets.UTF_8);
    }

    private static Picture single(CheatSheet sheet, Wish wish) {
        if (wish.kind() == Kind.TOGETHER) {
            return sheet.together();
        }
        return wish.layer().isPresent() ? sheet.layers(wish.layer()).getFirst() : sheet.stacked();
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
