package org.keywright.flash;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.keywright.device.DeviceBus;
import org.keywright.device.DeviceException;
import org.keywright.firmware.FirmwareImage;
import org.keywright.firmware.Segment;

/** A bootloader of 1 KiB flash and 64 bytes of EEPROM that fails where a test wants it to. */
public final class FakeBootloader implements BootloaderProtocol, FlashSession {

    private final byte[] flash = new byte[1024];
    private final byte[] eeprom = new byte[64];
    private final Set<Ability> abilities = EnumSet.allOf(Ability.class);
    private Optional<FlashPhase> failing = Optional.empty();
    private DeviceException failure = new DeviceException("nothing");
    private Runnable restarting = () -> {};
    private boolean spoiled;
    private boolean closed;

    /** Takes an ability away. */
    public FakeBootloader without(Ability ability) {
        abilities.remove(ability);
        return this;
    }

    /** Fails in that step. */
    public FakeBootloader failing(FlashPhase phase, DeviceException how) {
        failing = Optional.of(phase);
        failure = how;
        return this;
    }

    /** Keeps one byte other than it was written. */
    public FakeBootloader spoiled() {
        spoiled = true;
        return this;
    }

    /** Does something when it is restarted. */
    public FakeBootloader restarting(Runnable action) {
        restarting = action;
        return this;
    }

    /** What the flash holds. */
    public byte[] memory() {
        return flash.clone();
    }

    /** What the EEPROM holds. */
    public byte[] settings() {
        return eeprom.clone();
    }

    /** Whether it was let go. */
    public boolean closed() {
        return closed;
    }

    private void at(FlashPhase phase) throws DeviceException {
        if (failing.filter(phase::equals).isPresent()) {
            throw failure;
        }
    }

    @Override
    public FlashSession open(FlashTarget target, DeviceBus bus) throws DeviceException {
        at(FlashPhase.CHECK);
        return this;
    }

    @Override
    public Set<Ability> abilities() {
        return abilities;
    }

    @Override
    public ChipFlash flash() {
        return ChipFlash.of(0, flash.length, 128);
    }

    @Override
    public void erase(FirmwareImage image, FlashProgress progress)
            throws DeviceException, FlashStoppedException {
        progress.at(0);
        at(FlashPhase.ERASE);
        Arrays.fill(flash, (byte) 0xFF);
        progress.at(image.byteCount());
    }

    @Override
    public void write(FirmwareImage image, FlashProgress progress)
            throws DeviceException, FlashStoppedException {
        progress.at(0);
        at(FlashPhase.WRITE);
        for (Segment s : image.segments()) {
            System.arraycopy(s.content(), 0, flash, (int) s.address(), s.size());
            progress.at(s.size());
        }
        if (spoiled) {
            flash[3] ^= 0x10;
        }
    }

    @Override
    public byte[] read(long address, int length, FlashProgress progress)
            throws DeviceException, FlashStoppedException {
        at(FlashPhase.VERIFY);
        progress.at(length);
        return Arrays.copyOfRange(flash, (int) address, (int) address + length);
    }

    @Override
    public void writeEeprom(int address, byte[] content, FlashProgress progress)
            throws DeviceException, FlashStoppedException {
        at(FlashPhase.EEPROM);
        System.arraycopy(content, 0, eeprom, address, content.length);
        progress.at(content.length);
    }

    @Override
    public void restart() throws DeviceException {
        at(FlashPhase.RESTART);
        restarting.run();
    }

    @Override
    public void close() {
        closed = true;
    }
}
