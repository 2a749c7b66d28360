package org.keywright.bench.usbip;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.keywright.bench.SetupPacket;

/**
 * The 48 bytes before every request of the computer, all numbers with the high byte first.
 *
 * @param command 1 to submit a transfer, 2 to take one back
 * @param number counts the requests
 * @param in whether the computer wants data
 * @param endpoint its number
 * @param length of the transfer, or the number of the request to take back
 * @param setup for endpoint 0
 */
record UsbipHeader(
        int command, int number, boolean in, int endpoint, int length, SetupPacket setup) {

    static final int SUBMIT = 1;
    static final int UNLINK = 2;

    private static final int SUBMITTED = 3;
    private static final int UNLINKED = 4;

    static UsbipHeader read(DataInputStream from) throws IOException {
        int command = from.readInt();
        int number = from.readInt();
        from.readInt(); // which device, but there is one for each connection
        boolean in = from.readInt() == 1;
        int endpoint = from.readInt();
        int first = from.readInt();
        int second = from.readInt();
        from.readInt(); // start frame
        from.readInt(); // packets
        from.readInt(); // interval
        byte[] eight = from.readNBytes(8);
        return new UsbipHeader(
                command, number, in, endpoint, command == UNLINK ? first : second, setup(eight));
    }

    private static SetupPacket setup(byte[] eight) {
        return new SetupPacket(
                eight[0] & 0xFF, eight[1] & 0xFF, low(eight, 2), low(eight, 4), low(eight, 6));
    }

    private static int low(byte[] from, int at) {
        return from[at] & 0xFF | (from[at + 1] & 0xFF) << 8;
    }

    /** Answers that a transfer ended. */
    void submitted(DataOutputStream to, int status, int actual, byte[] data) throws IOException {
        head(to, SUBMITTED);
        to.writeInt(status);
        to.writeInt(actual);
        to.write(new byte[20]);
        to.write(data);
        to.flush();
    }

    /** Answers that a transfer was taken back, or that it is too late for that. */
    void unlinked(DataOutputStream to, int status) throws IOException {
        head(to, UNLINKED);
        to.writeInt(status);
        to.write(new byte[24]);
        to.flush();
    }

    private void head(DataOutputStream to, int answer) throws IOException {
        to.writeInt(answer);
        to.writeInt(number);
        to.write(new byte[12]);
    }
}
