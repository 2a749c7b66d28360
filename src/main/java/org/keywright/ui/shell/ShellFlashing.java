package org.keywright.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.keywright.application.Devices;
import org.keywright.application.Flashing;
import org.keywright.device.SystemCode;
import org.keywright.firmware.FirmwareFacts;
import org.keywright.firmware.FirmwareFile;
import org.keywright.flash.FlashBoard;
import org.keywright.flash.FlashGuide;
import org.keywright.flash.FlashOutcome;
import org.keywright.flash.FlashWish;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;
import org.keywright.ui.control.DeviceAccess;
import org.keywright.ui.flash.FlashActions;
import org.keywright.ui.flash.FlashSubject;
import org.keywright.ui.flash.FlashViewModel;

/** Flashes for the whole window; one keyboard at a time, whatever is open. */
final class ShellFlashing implements FlashActions {

    private static final Set<String> ENDINGS = Set.of("hex", "bin", "uf2");
    private static final String BY_ITSELF = "flash.startsByItself";

    private final ShellViewModel shell;
    private final FlashViewModel model;

    ShellFlashing(ShellViewModel shell) {
        this.shell = shell;
        model = new FlashViewModel(this, shell.background());
    }

    /** Whether a file is one to be flashed, by its name. */
    static boolean isFirmware(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    FlashViewModel model() {
        return model;
    }

    /**
     * Shows the flashing of a file; of the one that is being flashed, if there is one.
     *
     * @param board the keyboard's id, if it is known
     */
    void onFlash(Path file, Optional<String> board) {
        model.onOpen(file, board);
        if (!shell.sheetProperty().get().equals(Optional.of(new Sheet.Flash()))) {
            shell.onSheet(new Sheet.Flash());
        }
    }

    @Override
    public Checked<FlashSubject> read(Path file, Optional<String> board) {
        Flashing flashing = shell.program().flashing();
        Checked<FirmwareFile> read = flashing.file(file);
        Checked<Optional<FlashBoard>> meant =
                board.isPresent()
                        ? Checked.of(
                                flashing.board(board.get())
                                        .value()
                                        .map(b -> flashing.asBuilt(b, file)))
                        : flashing.boardBeside(file);
        return read.then(
                firmware -> {
                    FirmwareFacts facts = flashing.facts(firmware);
                    return meant.map(
                            known ->
                                    new FlashSubject(
                                            file,
                                            firmware,
                                            facts,
                                            known.or(() -> builtAs(facts)),
                                            read.problems()));
                });
    }

    /** The keyboard that the firmware itself names, where it does. */
    private Optional<FlashBoard> builtAs(FirmwareFacts facts) {
        return facts.builtAs().flatMap(b -> shell.program().flashing().board(b.keyboard()).value());
    }

    @Override
    public FlashOutcome flash(FlashWish wish, FlashGuide guide) {
        return shell.program().flashing().flash(wish, guide);
    }

    @Override
    public DeviceAccess access() {
        return access(shell.program().devices().problems());
    }

    @Override
    public DeviceAccess installRules() {
        return access(shell.program().devices().installRules());
    }

    private DeviceAccess access(List<Problem> problems) {
        Devices devices = shell.program().devices();
        boolean missing = SystemCode.here() == SystemCode.LINUX && !devices.rulesAreInstalled();
        return new DeviceAccess(problems, missing, missing ? devices.rulesText() : "");
    }

    @Override
    public boolean startsByItself() {
        return shell.program().settings().find(BY_ITSELF).filter("yes"::equals).isPresent();
    }

    @Override
    public void startByItself(boolean wanted) {
        shell.program().settings().put(BY_ITSELF, wanted ? "yes" : "no");
    }
}
