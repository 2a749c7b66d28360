package org.keywright.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.keywright.firmware.FirmwareFile;
import org.keywright.flash.FlashBoard;
import org.keywright.flash.FlashOutcome;
import org.keywright.flash.FlashWish;
import org.keywright.problem.Checked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code flash}: puts firmware on the keyboard. */
@Command(
        name = "flash",
        description = {
            "Put firmware on the keyboard.",
            "Waits for its bootloader, checks that the file belongs there, erases, writes, reads back,"
                    + " restarts, and waits for the keyboard."
        })
final class FlashCommand extends BoardCommand {

    @Parameters(paramLabel = "FILE", description = "A .hex, .bin or .uf2 file.")
    private Path file = Path.of("");

    @Option(
            names = "--board",
            paramLabel = "KEYBOARD",
            description = "Which keyboard it is; a file that Keywright built says so by itself.")
    private Optional<String> board = Optional.empty();

    @Option(
            names = "--wait",
            paramLabel = "SECONDS",
            defaultValue = "300",
            description = "How long to wait for the bootloader; ${DEFAULT-VALUE} if not said.")
    private int wait;

    @Option(
            names = "--return",
            paramLabel = "SECONDS",
            defaultValue = "10",
            description =
                    "How long to wait for the keyboard afterwards; 0 does not wait, ${DEFAULT-VALUE}"
                            + " if not said.")
    private int patience;

    @Option(names = "--dry-run", description = "Check everything and change nothing.")
    private boolean dryRun;

    @Option(names = "--no-verify", description = "Do not read back what was written.")
    private boolean noVerify;

    @Option(
            names = "--clear-eeprom",
            description = "Clear the stored settings and keymap as well (AVR).")
    private boolean clearEeprom;

    @Option(
            names = "--confirm",
            paramLabel = "NAME",
            description = "Go on although something does not match; the keyboard's name proves it.")
    private Optional<String> confirm = Optional.empty();

    @Option(
            names = "--left",
            description = "Tell the first half that it is the left one, the other the right (AVR).")
    private boolean left;

    @Option(
            names = "--right",
            description = "Tell the first half that it is the right one, the other the left (AVR).")
    private boolean right;

    @Spec private CommandSpec spec = CommandSpec.create();

    FlashCommand(Session session) {
        super(session);
    }

    @Override
    Reply answerFromTree() {
        if (left && right) {
            throw new ParameterException(spec.commandLine(), "A half is either --left or --right.");
        }
        Checked<FirmwareFile> read = keywright().flashing().file(file);
        if (!read.good()) {
            return Reply.of(read.problems());
        }
        Checked<Optional<FlashBoard>> meant = meant();
        return meant.good()
                ? flashed(wish(read.value().orElseThrow(), meant.value().orElseThrow()))
                        .after(read.problems())
                : Reply.of(meant.problems());
    }

    private Checked<Optional<FlashBoard>> meant() {
        return board.isPresent()
                ? keywright()
                        .flashing()
                        .board(board.get())
                        .map(b -> Optional.of(keywright().flashing().asBuilt(b, file)))
                : keywright().flashing().boardBeside(file);
    }

    private FlashWish wish(FirmwareFile firmware, Optional<FlashBoard> meant) {
        return new FlashWish(
                firmware,
                meant,
                Optional.empty(),
                !noVerify,
                clearEeprom,
                left == right ? Optional.empty() : Optional.of(left),
                Duration.ofSeconds(Math.max(0, wait)),
                Duration.ofSeconds(Math.max(0, patience)),
                dryRun);
    }

    private Reply flashed(FlashWish wish) {
        AtomicBoolean stop = new AtomicBoolean();
        try (ProgressLine progress = progress();
                OnInterrupt _ = new OnInterrupt(() -> stop.set(true))) {
            FlashTalk talk = new FlashTalk(console(), progress, json(), confirm, stop::get);
            FlashOutcome outcome = keywright().flashing().flash(wish, talk);
            return FlashReply.of(outcome, wish, talk.noticed());
        }
    }
}
