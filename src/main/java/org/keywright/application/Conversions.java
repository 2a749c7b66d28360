package org.keywright.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.keywright.catalogue.KleBoard;
import org.keywright.catalogue.KleLayout;
import org.keywright.keyboard.Layout;
import org.keywright.keymap.convert.PlainConversion;
import org.keywright.keymap.convert.ViaConversion;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;
import org.keywright.schema.JsonReader;

/**
 * Other programs' files turned into QMK's, member for member as QMK's own commands do it.
 *
 * <p>For people {@link Keymaps#importC} reads more out of the same files. A file that is missing or
 * may not be read is a problem; a disk that fails is an {@link UncheckedIOException}.
 */
public final class Conversions {

    /** What is longer is cut off and then is no JSON any more; in bytes. */
    private static final int LARGEST = 4 * 1024 * 1024;

    private final Boards boards;

    Conversions(Boards boards) {
        this.boards = boards;
    }

    /**
     * A keymap.c as QMK's {@code c2json --no-cpp} sees it: names are not looked up, encoders and
     * everything else beside the layers are left out.
     *
     * @param keyboard put into the result as it is
     * @param keymap name put into the result as it is
     * @return {@code keyboard keymap layout layers}, in QMK's order
     */
    public Checked<Value.Table> c2json(Path file, String keyboard, String keymap) {
        return PlainConversion.read(file, keyboard, keymap);
    }

    /**
     * A keymap saved by VIA as QMK's {@code via2json} sees it.
     *
     * @param keyboard id or alias
     * @param layout the layout's C name; absent when the keyboard has only one
     * @param keymap name put into the result as it is
     * @return {@code keyboard keymap layout layers}, and {@code macros} if there are any
     */
    public Checked<Value.Table> via2json(
            Path file, String keyboard, Optional<String> layout, String keymap) {
        return boards.definition(keyboard)
                .then(
                        known ->
                                bytes(file)
                                        .then(bytes -> JsonReader.read(file.toString(), bytes))
                                        .then(
                                                backup ->
                                                        ViaConversion.read(
                                                                backup, known, layout, keymap)));
    }

    /**
     * Raw data of keyboard-layout-editor.com as QMK's {@code kle2json} sees it.
     *
     * @return {@code keyboard_name url maintainer layouts}, an info.json with one layout
     */
    public Checked<Value.Table> kle2json(Path file) {
        return bytes(file)
                .then(
                        bytes ->
                                KleLayout.read(
                                        file.toString(),
                                        new String(bytes, StandardCharsets.UTF_8)));
    }

    /**
     * A keyboard made of a drawing of keyboard-layout-editor.com, with sizes, rotation and a
     * matrix.
     *
     * @param board the new keyboard's name
     * @return a {@code keyboard.json}
     */
    public Checked<Value.Table> board(Path file, String board) {
        return bytes(file)
                .then(
                        bytes ->
                                KleBoard.read(
                                        file.toString(),
                                        new String(bytes, StandardCharsets.UTF_8),
                                        board));
    }

    /** Where the keys of such a drawing are. */
    public Checked<Layout> layout(Path file) {
        return bytes(file)
                .then(
                        bytes ->
                                KleBoard.layout(
                                        file.toString(),
                                        new String(bytes, StandardCharsets.UTF_8)));
    }

    private static Checked<byte[]> bytes(Path file) {
        if (!Files.isRegularFile(file)) {
            return Checked.failed(
                    Problem.error(
                            "not-a-file",
                            new Location.InFile(file.toString()),
                            "There is no such file.",
                            "Choose a file that exists."));
        }
        try (InputStream content = Files.newInputStream(file)) {
            return Checked.of(content.readNBytes(LARGEST));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
