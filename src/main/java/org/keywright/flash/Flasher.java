package org.keywright.flash;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.keywright.device.DeviceBus;
import org.keywright.device.DeviceException;
import org.keywright.problem.Problem;

/**
 * Puts firmware on a keyboard whose bootloader is plugged in: check, erase, write, verify, EEPROM,
 * restart, return.
 */
public final class Flasher {

    private final DeviceBus bus;
    private final Map<ProtocolName, BootloaderProtocol> protocols;
    private final List<FileCheck> checks;

    /**
     * @param protocols those that are spoken
     * @param checks what is asked of a file before anything changes, in order
     */
    public Flasher(
            DeviceBus bus,
            Map<ProtocolName, BootloaderProtocol> protocols,
            List<FileCheck> checks) {
        this.bus = bus;
        this.protocols = Map.copyOf(protocols);
        this.checks = List.copyOf(checks);
    }

    /**
     * Flashes, and returns when the keyboard is back or it is clear that it will not come.
     *
     * @param listener hears each step, on the calling thread
     * @param stop asked at every place where stopping is safe
     */
    public FlashOutcome flash(
            FlashOrder order, Consumer<FlashEvent> listener, BooleanSupplier stop) {
        try (FlashRun run = new FlashRun(bus, order, listener, stop)) {
            BootloaderProtocol protocol = protocols.get(order.target().protocol());
            return protocol == null
                    ? run.refused(List.of(FlashProblems.notSpoken(order.target())))
                    : run.through(protocol, this::check);
        }
    }

    /**
     * Holds a file against a bootloader and changes nothing.
     *
     * @return everything that was noticed; a failed one if the bootloader does not answer
     */
    public List<Problem> tryOut(FlashOrder order) {
        BootloaderProtocol protocol = protocols.get(order.target().protocol());
        if (protocol == null) {
            return List.of(FlashProblems.notSpoken(order.target()));
        }
        try (FlashSession session = protocol.open(order.target(), bus)) {
            return check(order, session.flash());
        } catch (DeviceException e) {
            return List.of(FlashProblems.of(FlashPhase.CHECK, order.target(), e));
        }
    }

    /**
     * Opens a bootloader to read it out; the caller closes it.
     *
     * @return absent if its protocol is not spoken
     */
    public Optional<FlashSession> open(FlashTarget target) throws DeviceException {
        BootloaderProtocol protocol = protocols.get(target.protocol());
        return protocol == null ? Optional.empty() : Optional.of(protocol.open(target, bus));
    }

    private List<Problem> check(FlashOrder order, ChipFlash flash) {
        return checks.stream().flatMap(c -> c.check(order, flash).stream()).toList();
    }
}
