package org.keywright.application;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.keywright.device.DeviceBus;
import org.keywright.device.DeviceBusyException;
import org.keywright.device.DeviceDeniedException;
import org.keywright.device.DeviceException;
import org.keywright.device.DeviceIdentity;
import org.keywright.device.HidNode;
import org.keywright.device.UsbId;
import org.keywright.device.access.AccessCheck;
import org.keywright.flash.FlashBoard;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.live.ConsoleEvent;
import org.keywright.live.HidSessions;
import org.keywright.live.MatrixEvent;
import org.keywright.live.Visible;
import org.keywright.live.console.Consoles;
import org.keywright.live.via.Matrices;
import org.keywright.live.via.MatrixSize;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** Listening to keyboards that run. Thread-safe. */
public final class Live {

    private final Boards boards;
    private final Supplier<DeviceBus> bus;

    Live(Boards boards, Supplier<DeviceBus> bus) {
        this.boards = boards;
        this.bus = bus;
    }

    /**
     * Listens to what keyboards print, also to those that are plugged in later.
     *
     * @param wanted whose consoles
     * @param listener called by several threads
     */
    public Watch consoles(Predicate<DeviceIdentity> wanted, Consumer<ConsoleEvent> listener) {
        HidSessions sessions =
                new Consoles(bus.get(), Live::why)
                        .listen(node -> wanted.test(node.identity()), listener);
        return sessions::close;
    }

    /**
     * Looks at a keyboard's switches, through VIA's protocol, whenever it is plugged in.
     *
     * @param listener called by several threads
     * @return nothing to look at if the keyboard's ids or the size of its matrix are unknown
     */
    public Optional<Watch> switches(KeyboardDefinition keyboard, Consumer<MatrixEvent> listener) {
        Optional<UsbId> id = FlashBoard.of(keyboard).usb();
        int rows = keyboard.matrixRows();
        int columns = keyboard.matrixColumns();
        if (id.isEmpty() || !MatrixSize.fits(rows, columns)) {
            return Optional.empty();
        }
        HidSessions sessions =
                new Matrices(bus.get(), Live::why)
                        .watch(
                                node -> node.identity().id().equals(id.get()),
                                new MatrixSize(rows, columns),
                                listener);
        return Optional.of(sessions::close);
    }

    /** Whether a console of such a keyboard is plugged in, if it may be opened or not. */
    public boolean isThereAConsole(Predicate<DeviceIdentity> wanted) {
        return bus.get().nodes().stream()
                .anyMatch(
                        node ->
                                node instanceof HidNode hid
                                        && Consoles.isConsole(hid)
                                        && wanted.test(hid.identity()));
    }

    /** Keyboards with the USB ids of a board of the firmware tree. */
    public Checked<Predicate<DeviceIdentity>> board(String id) {
        Checked<KeyboardDefinition> known = boards.definition(id);
        return known.then(
                keyboard -> {
                    Optional<UsbId> usb = FlashBoard.of(keyboard).usb();
                    return usb.isPresent()
                            ? Checked.of(identity -> identity.id().equals(usb.get()))
                            : Checked.failed(
                                    Problem.error(
                                            "board-without-ids",
                                            new Location.Everywhere(),
                                            "The keyboard " + id + " has no USB ids.",
                                            "Leave --board out to hear every keyboard."));
                });
    }

    private static Problem why(HidNode node, DeviceException failure) {
        return switch (failure) {
            case DeviceDeniedException denied -> AccessCheck.denied(node);
            case DeviceBusyException busy ->
                    problem("device-busy", failure, "Close the other program.");
            default -> problem("device-failed", failure, "Plug the keyboard in again.");
        };
    }

    private static Problem problem(String code, DeviceException failure, String advice) {
        String said = Visible.text(String.valueOf(failure.getMessage()));
        String message = said.endsWith(".") ? said : said + ".";
        return Problem.error(code, new Location.Everywhere(), message, advice);
    }
}
