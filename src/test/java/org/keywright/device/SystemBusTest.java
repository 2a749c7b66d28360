package org.keywright.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Four sources as one bus. */
class SystemBusTest {

    private static final DeviceIdentity FLIP = DeviceIdentity.of(new UsbId(0x03EB, 0x2FF4));
    private static final UsbNode USB = new UsbNode("usb/1", FLIP, List.of());
    private static final HidNode RAW = new HidNode("hid/9", FLIP, 1, 0xFF60, 0x61);
    private static final HidNode LATER = new HidNode("hid/10", FLIP, 1, 0xFF60, 0x61);
    private static final SerialNode PORT = new SerialNode("COM3", FLIP);
    private static final DriveNode DRIVE = new DriveNode("X:", "RPI-RP2", "");

    private final FakeSources fake = new FakeSources();
    private final SystemBus bus = new SystemBus(fake.sources());
    private final CountDownLatch never = new CountDownLatch(1);

    @AfterEach
    void close() {
        never.countDown();
        bus.close();
    }

    @Test
    void nodesComeInASteadyOrderByKindAndPlace() {
        fake.drives.add(DRIVE);
        fake.serial.add(PORT);
        fake.hid.addAll(List.of(LATER, RAW));
        fake.usb.add(USB);
        assertThat(bus.nodes()).containsExactly(USB, RAW, LATER, PORT, DRIVE);
    }

    @Test
    void aSourceThatBreaksHidesOnlyItsOwnNodes() {
        fake.usb.add(USB);
        fake.onHid =
                () -> {
                    throw new IllegalStateException("broken");
                };
        assertThat(bus.nodes()).containsExactly(USB);
    }

    @Test
    void whileASourceHangsItsLastAnswerCounts() {
        fake.hid.add(RAW);
        assertThat(bus.nodes()).containsExactly(RAW);
        fake.onHid = this::hang;
        assertThat(bus.nodes()).containsExactly(RAW);
        fake.usb.add(USB);
        assertThat(bus.nodes()).containsExactly(USB, RAW);
    }

    @Test
    void aListenerHearsWhatComesAndGoesFromNowOn() throws InterruptedException {
        fake.usb.add(USB);
        BlockingQueue<DeviceEvent> heard = new LinkedBlockingQueue<>();
        try (DeviceWatch watch = bus.watch(heard::add)) {
            fake.hid.add(RAW);
            fake.changed();
            assertThat(next(heard)).isEqualTo(new DeviceEvent.Attached(RAW));
            fake.usb.clear();
            fake.changed();
            assertThat(next(heard)).isEqualTo(new DeviceEvent.Detached(USB));
            assertThat(watch).isNotNull();
        }
    }

    @Test
    void aDriveIsHeardOfThoughNoUsbDeviceChanged() throws InterruptedException {
        BlockingQueue<DeviceEvent> heard = new LinkedBlockingQueue<>();
        try (DeviceWatch watch = bus.watch(heard::add)) {
            fake.drives.add(DRIVE);
            assertThat(next(heard)).isEqualTo(new DeviceEvent.Attached(DRIVE));
            assertThat(watch).isNotNull();
        }
    }

    @Test
    void aListenerThatFailsDoesNotSpoilTheOthers() throws InterruptedException {
        BlockingQueue<DeviceEvent> heard = new LinkedBlockingQueue<>();
        try (DeviceWatch bad =
                        bus.watch(
                                event -> {
                                    throw new IllegalStateException("mine");
                                });
                DeviceWatch good = bus.watch(heard::add)) {
            fake.usb.add(USB);
            fake.changed();
            assertThat(next(heard)).isEqualTo(new DeviceEvent.Attached(USB));
            assertThat(bad).isNotSameAs(good);
        }
    }

    @Test
    void anEqualNodeThatWentAndCameBetweenTwoLooksIsToldTwice() {
        List<NodeListing.Sighting> before =
                List.of(new NodeListing.Sighting(RAW, Optional.of(41L)));
        List<NodeListing.Sighting> now = List.of(new NodeListing.Sighting(RAW, Optional.of(42L)));
        assertThat(BusWatcher.between(before, now))
                .containsExactly(new DeviceEvent.Detached(RAW), new DeviceEvent.Attached(RAW));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aNodeWhoseFileIsGoneIsGoneThoughItsSourceHasNotNoticed() {
        fake.usb.add(new UsbNode("/dev/bus/usb/999/999", FLIP, List.of()));
        fake.usb.add(new UsbNode("/dev/null", FLIP, List.of()));
        assertThat(bus.nodes()).extracting(DeviceNode::path).containsExactly("/dev/null");
    }

    @Test
    void nothingIsAskedBeforeSomebodyAsks() {
        assertThat(fake.asked).isZero();
    }

    @Test
    void aRefusalComesThroughAtOnceWhereNoFileIsNew() {
        fake.refusal = new DeviceDeniedException("no");
        assertThatThrownBy(() -> bus.open(USB)).isSameAs(fake.refusal);
    }

    private static DeviceEvent next(BlockingQueue<DeviceEvent> heard) throws InterruptedException {
        return Optional.ofNullable(heard.poll(30, TimeUnit.SECONDS)).orElseThrow();
    }

    private void hang() {
        try {
            never.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Sources whose nodes a test sets. */
    private static final class FakeSources {
        private final List<UsbNode> usb = new java.util.concurrent.CopyOnWriteArrayList<>();
        private final List<HidNode> hid = new java.util.concurrent.CopyOnWriteArrayList<>();
        private final List<SerialNode> serial = new java.util.concurrent.CopyOnWriteArrayList<>();
        private final List<DriveNode> drives = new java.util.concurrent.CopyOnWriteArrayList<>();
        private final List<Runnable> hooks = new ArrayList<>();
        private volatile Runnable onHid = () -> {};
        private volatile int asked;
        private DeviceException refusal = new DeviceException("nothing to open");

        private void changed() {
            hooks.forEach(Runnable::run);
        }

        private UsbSource usbSource() {
            return new UsbSource() {
                @Override
                public List<UsbNode> nodes() {
                    asked++;
                    return List.copyOf(usb);
                }

                @Override
                public void onChange(Runnable changed) {
                    hooks.add(changed);
                }

                @Override
                public UsbTransport open(UsbNode node) throws DeviceException {
                    throw refusal;
                }
            };
        }

        private NodeSources sources() {
            return new NodeSources(
                    usbSource(),
                    new HidSource() {
                        @Override
                        public List<HidNode> nodes() {
                            onHid.run();
                            return List.copyOf(hid);
                        }

                        @Override
                        public HidTransport open(HidNode node) throws DeviceException {
                            throw refusal;
                        }
                    },
                    new SerialSource() {
                        @Override
                        public List<SerialNode> nodes() {
                            return List.copyOf(serial);
                        }

                        @Override
                        public SerialTransport open(SerialNode node, int baud)
                                throws DeviceException {
                            throw refusal;
                        }
                    },
                    new DriveSource() {
                        @Override
                        public List<DriveNode> nodes() {
                            return List.copyOf(drives);
                        }

                        @Override
                        public DriveTransport open(DriveNode node) throws DeviceException {
                            throw refusal;
                        }
                    });
        }
    }
}
