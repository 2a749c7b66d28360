package org.keywright.flash;

import java.time.Duration;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.keywright.device.DeviceBus;
import org.keywright.device.DeviceException;
import org.keywright.device.DeviceGoneException;
import org.keywright.device.DriveNode;
import org.keywright.firmware.FirmwareImage;
import org.keywright.flash.FlashOutcome.DeviceState;
import org.keywright.flash.FlashSession.Ability;
import org.keywright.problem.Problem;

/** One flashing from its first step to its last; keeps what state the device is in. */
final class FlashRun implements AutoCloseable {

    private final DeviceBus bus;
    private final FlashOrder order;
    private final Consumer<FlashEvent> listener;
    private final BooleanSupplier stop;
    private final KeyboardReturn back;
    private final long began = System.nanoTime();

    private FlashPhase phase = FlashPhase.CHECK;
    private DeviceState state = DeviceState.UNCHANGED;

    FlashRun(DeviceBus bus, FlashOrder order, Consumer<FlashEvent> listener, BooleanSupplier stop) {
        this.bus = bus;
        this.order = order;
        this.listener = listener;
        this.stop = stop;
        this.back = new KeyboardReturn(bus, order);
    }

    /** The whole story. */
    FlashOutcome through(
            BootloaderProtocol protocol, BiFunction<FlashOrder, ChipFlash, List<Problem>> checks) {
        try {
            begin(FlashPhase.CHECK, 0);
            boolean verified;
            boolean restarted;
            FirmwareImage image;
            try (FlashSession session = protocol.open(order.target(), bus)) {
                ChipFlash flash = session.flash();
                List<Problem> wrong = checks.apply(order, flash);
                if (wrong.stream().anyMatch(Problem::stops)) {
                    return refused(wrong);
                }
                image = order.file().imageAt(flash.start(), flash.writable());
                end();
                goOn();
                erase(session, image);
                write(session, image);
                verified = verify(session, image);
                eeprom(session);
                state = DeviceState.WRITTEN;
                restarted = restart(session);
            }
            boolean returned = back();
            if (restarted && !returned && !order.patience().isZero()) {
                return refused(List.of(FlashProblems.notBack(order)));
            }
            return new FlashOutcome.Flashed(image.byteCount(), verified, returned, took());
        } catch (FlashStoppedException e) {
            return new FlashOutcome.Stopped(phase, state);
        } catch (DeviceException e) {
            return failed(e);
        }
    }

    /** Nothing was done: the file or the bootloader is not right. */
    FlashOutcome refused(List<Problem> wrong) {
        Problem first = wrong.stream().filter(Problem::stops).findFirst().orElse(wrong.getFirst());
        return new FlashOutcome.Failed(phase, first, state);
    }

    private FlashOutcome failed(DeviceException e) {
        if (e instanceof DeviceGoneException && state == DeviceState.IN_BOOTLOADER) {
            state = DeviceState.GONE;
        }
        return new FlashOutcome.Failed(phase, FlashProblems.of(phase, order.target(), e), state);
    }

    private void erase(FlashSession session, FirmwareImage image)
            throws DeviceException, FlashStoppedException {
        if (!session.abilities().contains(Ability.ERASE)) {
            skip(FlashPhase.ERASE, "This bootloader erases while it writes.");
            return;
        }
        long total = image.byteCount();
        begin(FlashPhase.ERASE, total);
        back.begin();
        state = DeviceState.IN_BOOTLOADER;
        session.erase(image, progress(total));
        end();
    }

    private void write(FlashSession session, FirmwareImage image)
            throws DeviceException, FlashStoppedException {
        long total = image.byteCount();
        begin(FlashPhase.WRITE, total);
        back.begin();
        if (order.target().node() instanceof DriveNode) {
            back.ready(); // it may leave with its only block, and the keyboard may be quick
        }
        state = DeviceState.IN_BOOTLOADER;
        FlashProgress told = progress(total);
        session.write(
                image,
                done -> {
                    if (2 * done >= total) {
                        back.ready(); // some leave with their last block
                    }
                    told.at(done);
                });
        end();
    }

    private boolean verify(FlashSession session, FirmwareImage image)
            throws DeviceException, FlashStoppedException {
        if (!order.verify()) {
            skip(FlashPhase.VERIFY, "It was not asked for.");
            return false;
        }
        if (!session.abilities().contains(Ability.READ)) {
            skip(FlashPhase.VERIFY, "This bootloader does not let anybody read the flash back.");
            return false;
        }
        begin(FlashPhase.VERIFY, image.byteCount());
        ReadBack.compare(session, image, progress(image.byteCount()));
        end();
        return true;
    }

    private void eeprom(FlashSession session) throws DeviceException, FlashStoppedException {
        if (order.eeprom().isEmpty()) {
            return;
        }
        EepromImage image = order.eeprom().get();
        if (!session.abilities().contains(Ability.WRITE_EEPROM)) {
            skip(FlashPhase.EEPROM, "This bootloader cannot " + image.title() + ".");
            return;
        }
        begin(FlashPhase.EEPROM, image.content().length);
        session.writeEeprom(image.address(), image.content(), progress(image.content().length));
        end();
    }

    private boolean restart(FlashSession session) throws DeviceException {
        if (!session.abilities().contains(Ability.RESTART)) {
            skip(FlashPhase.RESTART, "Press reset, or plug the keyboard in again.");
            return false;
        }
        begin(FlashPhase.RESTART, 0);
        try {
            session.restart();
        } catch (DeviceGoneException e) {
            // It starts the firmware: leaving is what it was asked for.
        }
        end();
        return true;
    }

    private boolean back() throws DeviceException, FlashStoppedException {
        if (order.patience().equals(Duration.ZERO)) {
            skip(FlashPhase.RETURN, "It was not asked for.");
            return false;
        }
        begin(FlashPhase.RETURN, 0);
        boolean came = back.await(stop);
        end();
        return came;
    }

    /** Passes progress on, never backwards and never past the end, and stops where asked. */
    private FlashProgress progress(long total) {
        FlashPhase now = phase;
        long[] last = {0};
        return done -> {
            last[0] = Math.clamp(done, last[0], total);
            listener.accept(new FlashEvent.Progressed(now, last[0], total));
            goOn();
        };
    }

    private void goOn() throws FlashStoppedException {
        if (stop.getAsBoolean()) {
            throw new FlashStoppedException();
        }
    }

    private void begin(FlashPhase next, long total) {
        phase = next;
        listener.accept(new FlashEvent.Started(next, total));
    }

    private void end() {
        listener.accept(new FlashEvent.Finished(phase));
    }

    private void skip(FlashPhase left, String reason) {
        listener.accept(new FlashEvent.Skipped(left, reason));
    }

    private Duration took() {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    @Override
    public void close() {
        back.close();
    }
}
