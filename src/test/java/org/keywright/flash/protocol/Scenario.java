package org.keywright.flash.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.keywright.device.DeviceException;
import org.keywright.device.DeviceIdentity;
import org.keywright.device.UsbId;
import org.keywright.device.UsbInterface;
import org.keywright.device.UsbNode;
import org.keywright.firmware.FirmwareImage;
import org.keywright.firmware.Segment;
import org.keywright.flash.BootloaderProtocol;
import org.keywright.flash.ChipFlash;
import org.keywright.flash.FlashProgress;
import org.keywright.flash.FlashRange;
import org.keywright.flash.FlashSession;
import org.keywright.flash.FlashSession.Ability;
import org.keywright.flash.FlashStoppedException;
import org.keywright.flash.FlashTarget;
import org.keywright.flash.ProtocolName;

/** One flashing whose every transfer is written down, and what is flashed in it. */
enum Scenario {
    FLIP_FACTORY("flip-factory", ProtocolName.FLIP, "", 0, 28672, 128, 0, 128),
    FLIP_LARGE("flip-large", ProtocolName.FLIP, "", 0, 122880, 256, 0x10000, 256),
    DFUSE("dfuse", ProtocolName.DFUSE, "", 0x0800_0000L, 256, 128, 0x0800_0080L, 96),
    STM32DUINO("dfu-stm32duino", ProtocolName.DFU, "stm32duino", 0x2000, 1024, 64, 0x2000, 80),
    KIIBOHD("dfu-kiibohd", ProtocolName.DFU, "kiibohd", 0x1000, 1024, 64, 0x1000, 80),
    WB32("wb32", ProtocolName.WB32, "", 0x0800_0000L, 131072, 256, 0x0800_0100L, 256),
    USBASP("usbasp", ProtocolName.USBASP, "", 0, 28672, 128, 0x80, 128);

    private static final String LEAVES = "# leaves";

    private final String file;
    private final ProtocolName name;
    private final String bootloader;
    private final ChipFlash flash;
    private final long address;
    private final int length;

    Scenario(
            String file,
            ProtocolName name,
            String bootloader,
            long start,
            long room,
            int block,
            long address,
            int length) {
        this.file = file;
        this.name = name;
        this.bootloader = bootloader;
        this.flash = new ChipFlash(List.of(new FlashRange(start, room, block, true)), 1024);
        this.address = address;
        this.length = length;
    }

    /** The script of all of it. */
    String script() {
        try (InputStream in = Scenario.class.getResourceAsStream(file + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(file, e);
        }
    }

    Transcript transcript() {
        return Transcript.of(script());
    }

    /** Whether a device that goes away in that transfer has done what it was asked for. */
    boolean leaves(int transfer) {
        return script().lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList()
                .get(transfer)
                .endsWith(LEAVES);
    }

    FirmwareImage image() {
        byte[] content = new byte[length];
        IntStream.range(0, length).forEach(i -> content[i] = (byte) i);
        return new FirmwareImage(List.of(new Segment(address, content)), address);
    }

    FlashTarget target() {
        return new FlashTarget(
                node(),
                "scripted",
                List.of(bootloader),
                name,
                Optional.empty(),
                Optional.of(flash));
    }

    private UsbNode node() {
        List<UsbInterface> settings =
                IntStream.range(0, 3)
                        .mapToObj(i -> new UsbInterface(0, i, 0xFE, 1, 2, List.of()))
                        .toList();
        return new UsbNode("scripted", DeviceIdentity.of(new UsbId(1, 1)), settings);
    }

    FlashSession open(Transcript device, Pacing pacing) throws DeviceException {
        return protocol(pacing).open(target(), new OneDeviceBus(device));
    }

    private BootloaderProtocol protocol(Pacing pacing) {
        return switch (this) {
            case FLIP_FACTORY, FLIP_LARGE -> new FlipProtocol(pacing);
            case DFUSE -> new DfuseProtocol(pacing);
            case STM32DUINO, KIIBOHD -> new DfuProtocol(pacing);
            case WB32 -> new Wb32Protocol();
            case USBASP -> new UsbaspProtocol(pacing);
        };
    }

    /** Everything the device can do, in the order of a flashing. */
    void play(Transcript device, Pacing pacing, FlashProgress progress)
            throws DeviceException, FlashStoppedException {
        FirmwareImage image = image();
        try (FlashSession session = open(device, pacing)) {
            if (session.abilities().contains(Ability.ERASE)) {
                session.erase(image, progress);
            }
            session.write(image, progress);
            if (session.abilities().contains(Ability.READ)) {
                assertThat(session.read(address, length, progress)).isEqualTo(image.binary());
            }
            if (session.abilities().contains(Ability.RESTART)) {
                session.restart();
            }
        }
    }
}
