package org.keywright.flash.protocol;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.keywright.device.DeviceException;
import org.keywright.device.DriveTransport;
import org.keywright.firmware.FirmwareImage;
import org.keywright.firmware.Segment;
import org.keywright.firmware.Uf2Writer;
import org.keywright.flash.BootloaderRefusedException;
import org.keywright.flash.ChipFlash;
import org.keywright.flash.FlashProgress;
import org.keywright.flash.FlashSession;
import org.keywright.flash.FlashStoppedException;

/** A drive that waits for a UF2 file; taking all of it, it starts the firmware by itself. */
final class Uf2Session implements FlashSession {

    private static final String FILE = "NEW.UF2";

    /** The last page is still written when the system has handed everything over. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final DriveTransport drive;
    private final ChipFlash flash;
    private final Uf2Family family;
    private final Uf2Current current;
    private final Leaving leaving;
    private boolean left;
    private boolean stayed;

    Uf2Session(
            DriveTransport drive,
            ChipFlash flash,
            Uf2Family family,
            Uf2Current current,
            Leaving leaving) {
        this.drive = drive;
        this.flash = flash;
        this.family = family;
        this.current = current;
        this.leaving = leaving;
    }

    /** A drive that has taken its file is gone, and nothing can be read from it any more. */
    @Override
    public Set<Ability> abilities() {
        Set<Ability> all = EnumSet.noneOf(Ability.class);
        if (current.offered() && !left) {
            all.add(Ability.READ);
        }
        if (!stayed) {
            all.add(Ability.RESTART);
        }
        return all;
    }

    @Override
    public ChipFlash flash() {
        return flash;
    }

    @Override
    public void write(FirmwareImage image, FlashProgress progress)
            throws DeviceException, FlashStoppedException {
        progress.at(0);
        byte[] file = Uf2Writer.write(whole(image), family.target());
        drive.write(FILE, file, new DriveProgress(progress, file.length, image.byteCount()));
        left = leaving.within(PATIENCE);
        stayed = !left;
        if (stayed && !(current.offered() && current.holds(image))) {
            throw new BootloaderRefusedException(
                    "drive stays",
                    "The drive took the file and did not start the firmware in it.",
                    "Look whether the firmware was built for this board; then plug the keyboard in"
                            + " again and start its bootloader once more.");
        }
    }

    /** The image in units that the bootloader writes rightly. */
    private FirmwareImage whole(FirmwareImage image) {
        int unit = family.unit();
        List<Segment> segments =
                FlashBlocks.of(image, flash, unit, unit).stream()
                        .map(piece -> new Segment(piece.address(), piece.content()))
                        .toList();
        return new FirmwareImage(segments, image.start());
    }

    @Override
    public byte[] read(long address, int length, FlashProgress progress)
            throws DeviceException, FlashStoppedException {
        progress.at(0);
        byte[] held = current.read(address, length);
        progress.at(length);
        return held;
    }

    /** It did so when it had the last byte. */
    @Override
    public void restart() {
        if (stayed) {
            throw new UnsupportedOperationException("starting the firmware");
        }
    }

    @Override
    public void close() {
        drive.close();
    }
}
