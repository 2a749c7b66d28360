package org.keywright.flash.protocol;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.keywright.device.DeviceException;
import org.keywright.firmware.FirmwareImage;
import org.keywright.flash.ChipFlash;
import org.keywright.flash.FlashProgress;
import org.keywright.flash.FlashSession;
import org.keywright.flash.FlashStoppedException;
import org.keywright.flash.protocol.Avr109Link.Memory;
import org.keywright.flash.protocol.FlashBlocks.Piece;

/** A chip whose bootloader speaks AVR109 and is in programming mode. */
final class Avr109Session implements FlashSession {

    private final Avr109Link link;
    private final ChipFlash flash;
    private final int block;

    /**
     * @param block what it erases and writes at once, in bytes
     */
    Avr109Session(Avr109Link link, ChipFlash flash, int block) {
        this.link = link;
        this.flash = flash;
        this.block = block;
    }

    @Override
    public Set<Ability> abilities() {
        Set<Ability> all = EnumSet.of(Ability.ERASE, Ability.READ, Ability.RESTART);
        if (flash.eeprom() > 0) {
            all.addAll(List.of(Ability.READ_EEPROM, Ability.WRITE_EEPROM));
        }
        return all;
    }

    @Override
    public ChipFlash flash() {
        return flash;
    }

    @Override
    public void erase(FirmwareImage image, FlashProgress progress)
            throws DeviceException, FlashStoppedException {
        progress.at(0);
        link.erase();
        progress.at(flash.writable());
    }

    /**
     * The first block goes last: as long as it is erased the bootloader waits for ever, and starts
     * again even if the cable was pulled.
     */
    @Override
    public void write(FirmwareImage image, FlashProgress progress)
            throws DeviceException, FlashStoppedException {
        List<Piece> pieces = new ArrayList<>(FlashBlocks.of(image, flash, block, block));
        if (!pieces.isEmpty() && pieces.getFirst().address() == 0) {
            Collections.rotate(pieces, -1);
        }
        long done = 0;
        long next = -1;
        for (Piece piece : pieces) {
            progress.at(done);
            if (piece.address() != next) {
                link.address((int) (piece.address() / 2));
            }
            link.write(Memory.FLASH, piece.content());
            next = piece.end();
            done += piece.imageBytes();
        }
        progress.at(done);
    }

    @Override
    public byte[] read(long address, int length, FlashProgress progress)
            throws DeviceException, FlashStoppedException {
        // Flash is read in words.
        int before = (int) (address % 2);
        int words = (before + length + 1) / 2;
        link.address((int) (address / 2));
        byte[] held = read(Memory.FLASH, words * 2, progress);
        progress.at(length);
        return Arrays.copyOfRange(held, before, before + length);
    }

    private byte[] read(Memory memory, int length, FlashProgress progress)
            throws DeviceException, FlashStoppedException {
        ByteBuffer held = ByteBuffer.allocate(length);
        while (held.hasRemaining()) {
            progress.at(held.position());
            held.put(link.read(memory, Math.min(block, held.remaining())));
        }
        return held.array();
    }

    @Override
    public byte[] readEeprom(int length, FlashProgress progress)
            throws DeviceException, FlashStoppedException {
        link.address(0);
        byte[] held = read(Memory.EEPROM, length, progress);
        progress.at(length);
        return held;
    }

    @Override
    public void writeEeprom(int address, byte[] content, FlashProgress progress)
            throws DeviceException, FlashStoppedException {
        link.address(address);
        for (int at = 0; at < content.length; at += block) {
            progress.at(at);
            int end = Math.min(at + block, content.length);
            link.write(Memory.EEPROM, Arrays.copyOfRange(content, at, end));
        }
        progress.at(content.length);
    }

    @Override
    public void restart() throws DeviceException {
        link.leaveProgramming();
        link.exit();
    }

    @Override
    public void close() {
        link.close();
    }
}
