package org.keywright.bench.serial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keywright.bench.Bytes;
import org.keywright.bench.VirtualBoard;
import org.keywright.bench.boards.Boards;
import org.keywright.bench.bus.VirtualBus;
import org.keywright.device.DeviceException;
import org.keywright.device.DeviceTimeoutException;
import org.keywright.device.SerialNode;
import org.keywright.device.SerialTransport;

class Avr109ModelTest {

    private static final Duration SOON = Duration.ofSeconds(5);

    private final VirtualBus bus = new VirtualBus();
    private VirtualBoard board = Boards.caterina();
    private SerialTransport port;

    @BeforeEach
    void open() throws DeviceException {
        bus.plug(board.bootloader());
        port = bus.open(serial(), 57600);
    }

    @AfterEach
    void close() {
        port.close();
        bus.close();
    }

    @Test
    void itSaysWhoItIs() throws DeviceException {
        assertThat(ask("S", 7)).isEqualTo("CATERIN");
        port.write(Bytes.of('s'), SOON);
        assertThat(port.read(3, SOON)).containsExactly(0x87, 0x95, 0x1E);
        assertThat(ask("?", 1)).isEqualTo("?");
    }

    @Test
    void aBlockIsWrittenWhereTheAddressIsAndReadBackFromThere() throws DeviceException {
        assertThat(send(Bytes.of('A', 0x08, 0x00), 1)).containsExactly('\r');
        assertThat(send(block(128), 1)).containsExactly('\r');
        assertThat(send(Bytes.of('A', 0x08, 0x00), 1)).containsExactly('\r');
        assertThat(send(Bytes.of('g', 0, 128, 'F'), 128)).containsOnly(0x42);
        assertThat(board.flash().read(0x1000, 128)).containsOnly(0x42);
    }

    @Test
    void theBootloadersOwnPlaceAndBlocksAcrossPagesAreRefused() throws DeviceException {
        assertThat(send(Bytes.of('A', 0x38, 0x00), 1)).containsExactly('\r');
        assertThat(send(block(128), 1)).containsExactly('?');
        assertThat(send(Bytes.of('A', 0x00, 0x20), 1)).containsExactly('\r');
        assertThat(send(block(128), 1)).containsExactly('?');
    }

    @Test
    void itLeavesOnceItsLastAnswerWasHeard() throws DeviceException {
        board.flash().put(0, new byte[4]);
        port.write(Bytes.of('E'), SOON);
        assertThat(bus.nodes()).contains(serial());
        assertThat(port.read(1, SOON)).containsExactly('\r');
        assertThat(bus.nodes().getFirst().usb()).contains(Boards.KEYBOARD);
    }

    @Test
    void whatWasNeverSentTimesOut() {
        assertThatThrownBy(() -> port.read(1, SOON)).isInstanceOf(DeviceTimeoutException.class);
    }

    @Test
    void aSketchGoesIntoItsBootloaderWhenItIsTouched() throws DeviceException {
        bus.unplugAll();
        board = Boards.sketch();
        bus.plug(board.keyboard());
        SerialNode sketch = serial();
        bus.open(sketch, 57600).close();
        assertThat(serial()).isEqualTo(sketch);
        bus.open(sketch, 1200).close();
        assertThat(serial().identity().id()).hasToString("2341:0036");
    }

    private SerialNode serial() {
        return bus.nodes().stream()
                .filter(SerialNode.class::isInstance)
                .map(SerialNode.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private String ask(String question, int length) throws DeviceException {
        byte[] answer = send(question.getBytes(StandardCharsets.US_ASCII), length);
        return new String(answer, StandardCharsets.US_ASCII);
    }

    private byte[] send(byte[] content, int answer) throws DeviceException {
        port.write(content, SOON);
        return port.read(answer, SOON);
    }

    private static byte[] block(int length) {
        byte[] data = new byte[length];
        java.util.Arrays.fill(data, (byte) 0x42);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(Bytes.of('B', length >> 8, length, 'F'));
        out.writeBytes(data);
        return out.toByteArray();
    }
}
