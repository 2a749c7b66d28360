package org.keywright.bench.avr;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.keywright.bench.Handshake;
import org.keywright.bench.HandshakeException;
import org.keywright.bench.SetupPacket;

/** The cable to a firmware that runs in simavr: transfers as lines of text. */
final class SimavrWire {

    private static final HexFormat SPACED = HexFormat.ofDelimiter(" ");

    private final PrintStream asked;
    private final BufferedReader answered;
    private Optional<String> ended = Optional.empty();

    /**
     * @param process the simulated chip, just started with {@code --wire}
     */
    SimavrWire(Process process) {
        asked = new PrintStream(process.getOutputStream(), true, StandardCharsets.US_ASCII);
        answered = process.inputReader(StandardCharsets.US_ASCII);
    }

    /** Waits until the firmware has attached itself; false if it ended before. */
    boolean attached() {
        return line().equals(Optional.of("attached"));
    }

    byte[] control(SetupPacket setup, byte[] content) throws HandshakeException {
        return answer(
                "control %x %x %x %x %x %s"
                        .formatted(
                                setup.type(),
                                setup.request(),
                                setup.value(),
                                setup.index(),
                                setup.length(),
                                SPACED.formatHex(content)));
    }

    byte[] in(int endpoint) throws HandshakeException {
        return answer("in %x".formatted(endpoint));
    }

    void out(int endpoint, byte[] content) throws HandshakeException {
        answer("out %x %s".formatted(endpoint, SPACED.formatHex(content)));
    }

    void reset() throws HandshakeException {
        answer("reset");
    }

    /** A finger on a switch, or off it; has no answer. */
    void say(String command) {
        asked.println(command);
    }

    /** Whether the firmware ended by starting the bootloader. */
    boolean inBootloader() {
        return ended.filter(last -> last.startsWith("bootloader")).isPresent();
    }

    private byte[] answer(String question) throws HandshakeException {
        asked.println(question);
        String line = line().orElseThrow(() -> new HandshakeException(Handshake.GONE));
        String[] parts = line.split(" ", 2);
        switch (parts[0]) {
            case "stall" -> throw HandshakeException.stall();
            case "nak" -> throw HandshakeException.nak();
            case "bootloader" -> {
                ended = Optional.of(line);
                throw HandshakeException.nak();
            }
            default -> {
                return parts.length < 2 ? new byte[0] : SPACED.parseHex(parts[1]);
            }
        }
    }

    private Optional<String> line() {
        try {
            return Optional.ofNullable(answered.readLine());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
