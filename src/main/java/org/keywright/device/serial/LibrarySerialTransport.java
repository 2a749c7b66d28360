package org.keywright.device.serial;

import com.fazecast.jSerialComm.SerialPort;
import com.fazecast.jSerialComm.SerialPortInvalidPortException;
import java.time.Duration;
import org.keywright.device.DeviceException;
import org.keywright.device.SerialNode;
import org.keywright.device.SerialTransport;
import org.keywright.device.TimedCalls;
import org.keywright.device.Trouble;

/** A serial port by jSerialComm. */
final class LibrarySerialTransport implements SerialTransport {

    private static final Duration OPENING = Duration.ofSeconds(10);
    private static final Duration LINES = Duration.ofSeconds(5);

    /** The system counts a port's time limit in tenths of a second. */
    private static final Duration READ_MARGIN = Duration.ofSeconds(5);

    private final SerialFailure failure;
    private final SerialPort port;
    private final TimedCalls calls;
    private int readMillis = -1;
    private boolean closed;

    private LibrarySerialTransport(SerialNode node, SerialPort port) {
        this.failure = new SerialFailure(node);
        this.port = port;
        this.calls = new TimedCalls(failure.subject());
    }

    static LibrarySerialTransport open(SerialNode node, int baud) throws DeviceException {
        LibrarySerialTransport transport = new LibrarySerialTransport(node, port(node));
        try {
            transport.open(baud);
            return transport;
        } catch (DeviceException refused) {
            transport.calls.close();
            throw refused;
        }
    }

    private static SerialPort port(SerialNode node) throws DeviceException {
        try {
            return SerialPort.getCommPort(node.path());
        } catch (SerialPortInvalidPortException none) {
            throw Trouble.GONE.about(new SerialFailure(node).subject(), none);
        }
    }

    private void open(int baud) throws DeviceException {
        port.setComPortParameters(baud, 8, SerialPort.ONE_STOP_BIT, SerialPort.NO_PARITY);
        port.setFlowControl(SerialPort.FLOW_CONTROL_DISABLED);
        calls.call(
                OPENING,
                () -> {
                    if (!port.openPort(0)) {
                        throw failure.of(port.getLastErrorCode());
                    }
                    return true;
                });
    }

    @Override
    public void write(byte[] content, Duration timeout) throws DeviceException {
        calls.call(
                timeout,
                () -> {
                    if (port.writeBytes(content, content.length) != content.length) {
                        throw failure.of(port.getLastErrorCode());
                    }
                    return true;
                });
    }

    @Override
    public byte[] read(int count, Duration timeout) throws DeviceException {
        return calls.call(timeout.plus(READ_MARGIN), () -> received(count, timeout));
    }

    private byte[] received(int count, Duration timeout) throws DeviceException {
        int millis = Math.clamp(timeout.toMillis(), 1, Integer.MAX_VALUE);
        if (millis != readMillis) {
            port.setComPortTimeouts(SerialPort.TIMEOUT_READ_BLOCKING, millis, 0);
            readMillis = millis;
        }
        byte[] content = new byte[count];
        int got = port.readBytes(content, count);
        if (got < 0) {
            throw failure.of(port.getLastErrorCode());
        }
        if (got < count) {
            throw (failure.trouble(0, org.keywright.device.SystemCode.here()) == Trouble.GONE
                            ? Trouble.GONE
                            : Trouble.TIMEOUT)
                    .about(failure.subject(), null);
        }
        return content;
    }

    @Override
    public void discard() throws DeviceException {
        changed(port::flushIOBuffers);
    }

    @Override
    public void setReady(boolean ready) throws DeviceException {
        changed(ready ? port::setDTR : port::clearDTR);
    }

    private void changed(java.util.function.BooleanSupplier change) throws DeviceException {
        calls.call(
                LINES,
                () -> {
                    if (!change.getAsBoolean()) {
                        throw failure.of(port.getLastErrorCode());
                    }
                    return true;
                });
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            calls.last(port::closePort);
        }
    }
}
