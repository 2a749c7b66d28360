package org.keywright.flash.protocol;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.keywright.device.DeviceBus;
import org.keywright.device.DeviceEvent;
import org.keywright.device.DeviceException;
import org.keywright.device.DeviceNode;
import org.keywright.device.DeviceWatch;
import org.keywright.device.DriveNode;
import org.keywright.device.DriveTransport;
import org.keywright.device.HidNode;
import org.keywright.device.HidTransport;
import org.keywright.device.SerialNode;
import org.keywright.device.SerialTransport;
import org.keywright.device.UsbNode;
import org.keywright.device.UsbTransport;

/** Another bus on which one transfer fails, and perhaps all that follow it. */
final class FaultyBus implements DeviceBus {

    private final DeviceBus real;
    private final int faultAt;
    private final boolean lasting;
    private final Supplier<DeviceException> fault;
    private int transfers;

    /**
     * @param faultAt the transfer, counted from 0; -1 for none
     * @param lasting whether those behind it fail too
     */
    FaultyBus(DeviceBus real, int faultAt, boolean lasting, Supplier<DeviceException> fault) {
        this.real = real;
        this.faultAt = faultAt;
        this.lasting = lasting;
        this.fault = fault;
    }

    /** How many transfers there were. */
    int transfers() {
        return transfers;
    }

    private void transfer() throws DeviceException {
        int number = transfers++;
        if (faultAt >= 0 && (number == faultAt || lasting && number > faultAt)) {
            throw fault.get();
        }
    }

    @Override
    public List<DeviceNode> nodes() {
        return real.nodes();
    }

    @Override
    public DeviceWatch watch(Consumer<DeviceEvent> listener) {
        return real.watch(listener);
    }

    @Override
    public UsbTransport open(UsbNode node) throws DeviceException {
        return real.open(node);
    }

    @Override
    public HidTransport open(HidNode node) throws DeviceException {
        HidTransport hid = real.open(node);
        return new HidTransport() {
            @Override
            public void write(int id, byte[] content, Duration timeout) throws DeviceException {
                transfer();
                hid.write(id, content, timeout);
            }

            @Override
            public Optional<byte[]> read(Duration timeout) throws DeviceException {
                transfer();
                return hid.read(timeout);
            }

            @Override
            public void setFeature(int id, byte[] content) throws DeviceException {
                transfer();
                hid.setFeature(id, content);
            }

            @Override
            public byte[] feature(int id, int length) throws DeviceException {
                transfer();
                return hid.feature(id, length);
            }

            @Override
            public void close() {
                hid.close();
            }
        };
    }

    @Override
    public SerialTransport open(SerialNode node, int baud) throws DeviceException {
        SerialTransport port = real.open(node, baud);
        return new SerialTransport() {
            @Override
            public void write(byte[] content, Duration timeout) throws DeviceException {
                transfer();
                port.write(content, timeout);
            }

            @Override
            public byte[] read(int count, Duration timeout) throws DeviceException {
                transfer();
                return port.read(count, timeout);
            }

            @Override
            public void discard() throws DeviceException {
                port.discard();
            }

            @Override
            public void setReady(boolean ready) throws DeviceException {
                port.setReady(ready);
            }

            @Override
            public void close() {
                port.close();
            }
        };
    }

    @Override
    public DriveTransport open(DriveNode node) throws DeviceException {
        DriveTransport drive = real.open(node);
        return new DriveTransport() {
            @Override
            public Optional<byte[]> read(String name, int limit) throws DeviceException {
                transfer();
                return drive.read(name, limit);
            }

            @Override
            public Optional<byte[]> readBack(String name, int limit) throws DeviceException {
                transfer();
                return drive.readBack(name, limit);
            }

            @Override
            public void write(String name, byte[] content, IntConsumer written)
                    throws DeviceException {
                drive.write(name, content, counted(written));
            }

            @Override
            public void overwrite(String name, byte[] content, IntConsumer written)
                    throws DeviceException {
                drive.overwrite(name, content, counted(written));
            }

            @Override
            public void delete(String name) throws DeviceException {
                drive.delete(name);
            }

            @Override
            public void close() {
                drive.close();
            }
        };
    }

    /** A fault in the middle of a file, which ends the writing. */
    private IntConsumer counted(IntConsumer written) {
        return done -> {
            try {
                transfer();
            } catch (DeviceException cause) {
                throw FaultyBus.<RuntimeException>unchecked(cause);
            }
            written.accept(done);
        };
    }

    @SuppressWarnings("unchecked")
    private static <E extends Exception> E unchecked(Exception cause) throws E {
        throw (E) cause;
    }
}
