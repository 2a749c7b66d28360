package org.keywright.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.keywright.device.DeviceException;
import org.keywright.firmware.FirmwareImage;
import org.keywright.firmware.Segment;
import org.keywright.flash.FlashProgress;
import org.keywright.flash.FlashRange;
import org.keywright.flash.FlashSession;
import org.keywright.flash.FlashSession.Ability;
import org.keywright.flash.FlashStoppedException;
import org.keywright.flash.FlashTarget;
import org.keywright.flash.Flasher;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** Reads a chip out through its bootloader. */
final class FlashReader {

    private final Flasher flasher;
    private final FlashTarget target;
    private final ProgressListener progress;

    FlashReader(Flasher flasher, FlashTarget target, ProgressListener progress) {
        this.flasher = flasher;
        this.target = target;
        this.progress = progress;
    }

    Checked<FlashReading> read(boolean eeprom) {
        try {
            Optional<FlashSession> opened = flasher.open(target);
            if (opened.isEmpty()) {
                return refused(target.title() + " is not spoken to.");
            }
            try (FlashSession session = opened.get()) {
                return eeprom ? eeprom(session) : flash(session);
            }
        } catch (DeviceException e) {
            return refused(e.getMessage());
        } catch (FlashStoppedException e) {
            throw new CancellationException(e.getMessage());
        }
    }

    private Checked<FlashReading> flash(FlashSession session)
            throws DeviceException, FlashStoppedException {
        if (!session.abilities().contains(Ability.READ)) {
            return refused(target.title() + " does not let anybody read the flash.");
        }
        List<Segment> segments = new ArrayList<>();
        List<FlashRange> ranges =
                session.flash().ranges().stream().filter(FlashRange::writable).toList();
        long total = session.flash().writable();
        long before = 0;
        for (FlashRange range : ranges) {
            long done = before;
            FlashProgress shown = at -> show(done + at, total);
            segments.add(
                    new Segment(
                            range.start(),
                            session.read(range.start(), (int) range.length(), shown)));
            before += range.length();
        }
        return Checked.of(new FlashReading(target.title(), new FirmwareImage(segments, 0)));
    }

    private Checked<FlashReading> eeprom(FlashSession session)
            throws DeviceException, FlashStoppedException {
        int size = session.flash().eeprom();
        if (!session.abilities().contains(Ability.READ_EEPROM) || size == 0) {
            return refused(target.title() + " does not let anybody read the EEPROM.");
        }
        byte[] content = session.readEeprom(size, at -> show(at, size));
        return Checked.of(
                new FlashReading(
                        target.title(), new FirmwareImage(List.of(new Segment(0, content)), 0)));
    }

    private void show(long done, long total) {
        progress.progressed("Reading", (double) done / total);
    }

    private static Checked<FlashReading> refused(String why) {
        return Checked.failed(
                Problem.error(
                        "flash-not-readable",
                        new Location.Everywhere(),
                        why,
                        "Some bootloaders only take firmware; see docs/user/devices.md."));
    }
}
