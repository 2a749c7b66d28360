package org.keywright.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.keywright.application.FlashReading;
import org.keywright.flash.FlashBoard;
import org.keywright.flash.FlashTarget;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code read}: the flash of a keyboard in its bootloader, as a file. */
@Command(
        name = "read",
        description = "Read the flash of a keyboard in its bootloader into a .hex or .bin file.")
final class ReadCommand extends BoardCommand {

    @Parameters(paramLabel = "OUT", description = "A .hex or .bin file; must not exist yet.")
    private Path out = Path.of("");

    @Option(
            names = "--board",
            paramLabel = "KEYBOARD",
            description = "Which keyboard it is, where its bootloader does not tell the chip.")
    private Optional<String> board = Optional.empty();

    @Option(names = "--eeprom", description = "Read the EEPROM instead (AVR).")
    private boolean eeprom;

    ReadCommand(Session session) {
        super(session);
    }

    @Override
    Reply answerFromTree() {
        Checked<FlashTarget> target = target();
        if (!target.good()) {
            return Reply.of(target.problems());
        }
        try (ProgressLine progress = progress()) {
            Checked<FlashReading> read =
                    keywright().flashing().read(target.value().orElseThrow(), eeprom, progress);
            return read.value().map(this::written).orElseGet(() -> Reply.of(read.problems()));
        }
    }

    private Reply written(FlashReading reading) {
        try {
            reading.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Reply(
                List.of(
                        "%s%s: %,d bytes from %s"
                                .formatted(Printer.GOOD, out, reading.bytes(), reading.title())),
                Value.Table.empty()
                        .with("file", new Value.Text(out.toString()))
                        .with("bytes", new Value.Whole(reading.bytes())),
                List.of());
    }

    private Checked<FlashTarget> target() {
        List<FlashTarget> found = keywright().flashing().bootloaders();
        if (found.size() != 1) {
            return Checked.failed(
                    Problem.error(
                            found.isEmpty() ? "bootloader-not-found" : "bootloader-several",
                            new Location.Everywhere(),
                            found.isEmpty()
                                    ? "No bootloader is plugged in."
                                    : "Several bootloaders are plugged in.",
                            found.isEmpty()
                                    ? "Start the keyboard's bootloader; see keywright devices."
                                    : "Leave only the one that is meant."));
        }
        if (board.isEmpty()) {
            return Checked.of(found.getFirst());
        }
        Checked<FlashBoard> meant = keywright().flashing().board(board.get());
        return meant.map(b -> keywright().flashing().withBoard(found.getFirst(), b));
    }
}
