package org.keywright.build.history;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.keywright.build.BuildRecord;
import org.keywright.build.Sha256;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** Builds that never were, for the history. */
final class TestRecord {

    static final Instant BEGAN = Instant.parse("2026-11-21T12:45:01.123Z");

    private TestRecord() {}

    static BuildRecord of(String firmware) {
        return of(BEGAN, firmware);
    }

    static BuildRecord of(Instant began, String firmware) {
        return new BuildRecord(
                "",
                new BuildRecord.Subject(
                        "acme/pad",
                        "mine",
                        Optional.of("/trees/qmk"),
                        Optional.of("0123456789012345678901234567890123456789"),
                        Optional.empty(),
                        Optional.of("/home/user/pad.json"),
                        Optional.of("rp2040_ce"),
                        true),
                began,
                Duration.ofMillis(270),
                BuildRecord.Outcome.SUCCEEDED,
                Optional.of(
                        new BuildRecord.Firmware(
                                "pad.hex",
                                Sha256.of(firmware),
                                "avr-gcc 5.4.0",
                                22302,
                                28672,
                                1200,
                                2560,
                                1,
                                71)),
                List.of(
                        Problem.warning(
                                "unused", new Location.OnKey(1, 2), "Ça va?", "\"Nothing\"")),
                "",
                List.of());
    }

    static SortedMap<String, byte[]> files(String firmware) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("project/keymap.json", "{}".getBytes(StandardCharsets.UTF_8));
        files.put("firmware/pad.hex", firmware.getBytes(StandardCharsets.UTF_8));
        return files;
    }
}
