package org.keywright.bench.usbip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keywright.bench.Bytes;
import org.keywright.bench.Presence;
import org.keywright.bench.VirtualBoard;
import org.keywright.bench.boards.Boards;
import org.keywright.bench.hid.HalfKayChip;
import org.keywright.bench.hid.VirtualKeyboard;

class UsbipConnectionTest {

    private static final int RAW = 2;

    private final VirtualBoard board = Boards.halfKay(HalfKayChip.ATMEGA32U4);
    private final VirtualKeyboard keyboard = (VirtualKeyboard) board.keyboard();
    private final BlockingQueue<Presence.Left> departures = new LinkedBlockingQueue<>();
    private Socket kernel;
    private DataOutputStream out;
    private DataInputStream in;

    @BeforeEach
    void connect() throws IOException {
        InetAddress home = InetAddress.getLoopbackAddress();
        try (ServerSocket server = new ServerSocket(0, 1, home)) {
            kernel = new Socket(home, server.getLocalPort());
            new UsbipConnection(keyboard, server.accept(), departures::add).start();
        }
        out = new DataOutputStream(kernel.getOutputStream());
        in = new DataInputStream(kernel.getInputStream());
    }

    @AfterEach
    void close() throws IOException {
        kernel.close();
    }

    @Test
    void theDeviceDescriptorComesBackWithItsRequestsNumber() throws IOException {
        submit(7, true, 0, 18, Bytes.hex("80 06 00 01 00 00 12 00"));

        assertThat(answer()).containsExactly(3, 7, 0, 18);
        assertThat(in.readNBytes(18)).startsWith(18, 1, 0, 2).containsSubsequence(0xED, 0xFE);
    }

    @Test
    void aRefusalIsABrokenPipe() throws IOException {
        submit(1, true, 0, 8, Bytes.hex("80 06 09 03 00 00 08 00"));

        assertThat(answer()).containsExactly(3, 1, -32, 0);
    }

    @Test
    void aTransferWithoutDataWaitsUntilThereIsSome() throws IOException {
        submit(1, true, 1, 8, new byte[8]);
        submit(2, true, 0, 2, Bytes.hex("80 00 00 00 00 00 02 00"));

        assertThat(answer()).containsExactly(3, 2, 0, 2);
        in.readNBytes(2);
        keyboard.press(4);
        assertThat(answer()).containsExactly(3, 1, 0, 8);
        assertThat(in.readNBytes(8)).containsExactly(0, 0, 4, 0, 0, 0, 0, 0);
    }

    @Test
    void aTransferThatWaitsCanBeTakenBack() throws IOException {
        submit(1, true, 1, 8, new byte[8]);
        unlink(2, 1);
        assertThat(answer()).startsWith(4, 2, -104);

        unlink(3, 1);
        assertThat(answer()).startsWith(4, 3, 0);
    }

    @Test
    void aDeviceThatLeavesEndsTheConnectionAfterItsLastAnswer() throws Exception {
        byte[] jump = new byte[32];
        jump[0] = 0x0B;
        submit(1, false, RAW, 32, new byte[8]);
        out.write(jump);

        assertThat(answer()).containsExactly(3, 1, 0, 32);
        assertThat(in.read()).isEqualTo(-1);
        assertThat(departures.poll(5, TimeUnit.SECONDS)).isNotNull();
    }

    private void submit(int number, boolean fromDevice, int endpoint, int length, byte[] setup)
            throws IOException {
        head(1, number, fromDevice ? 1 : 0, endpoint);
        out.writeInt(0);
        out.writeInt(length);
        out.write(new byte[12]);
        out.write(setup);
    }

    private void unlink(int number, int other) throws IOException {
        head(2, number, 0, 0);
        out.writeInt(other);
        out.write(new byte[24]);
    }

    private void head(int command, int number, int direction, int endpoint) throws IOException {
        out.writeInt(command);
        out.writeInt(number);
        out.writeInt(0x10001);
        out.writeInt(direction);
        out.writeInt(endpoint);
    }

    /** Command, number, status and length of the next answer. */
    private int[] answer() throws IOException {
        int command = in.readInt();
        int number = in.readInt();
        in.readNBytes(12);
        int status = in.readInt();
        int length = in.readInt();
        in.readNBytes(20);
        return new int[] {command, number, status, length};
    }
}
