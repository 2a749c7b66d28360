package org.keywright.bench.storage;

import java.util.List;
import org.keywright.bench.DeviceDescriptors;
import org.keywright.bench.FlashMemory;
import org.keywright.device.UsbId;

/**
 * The bootloaders that are UF2 drives.
 *
 * @param family of files that it takes
 * @param sector bytes of flash that are erased together
 * @param shows whether the drive has a CURRENT.UF2 that shows the flash
 */
public record Uf2Drive(
        String processor,
        UsbId id,
        String label,
        String model,
        String boardId,
        long family,
        long start,
        int room,
        int sector,
        boolean shows) {

    /** The ROM of an RP2040, with 2 MiB of flash. */
    public static Uf2Drive rp2040() {
        return new Uf2Drive(
                "RP2040",
                new UsbId(0x2E8A, 0x0003),
                "RPI-RP2",
                "UF2 Bootloader v3.0\r\nModel: Raspberry Pi RP2",
                "RPI-RP2",
                0xE48BFF56L,
                0x10000000L,
                0x200000,
                4096,
                false);
    }

    /** TinyUF2 on a black pill with an STM32F411. */
    public static Uf2Drive tinyUf2() {
        return new Uf2Drive(
                "STM32F411",
                new UsbId(0x239A, 0x0069),
                "BLACKPILL",
                "TinyUF2 Bootloader 0.20.1\r\nModel: BlackPill F411CE",
                "STM32F411CE-BlackPill",
                0x57755A57L,
                0x08010000L,
                0x70000,
                0x10000,
                true);
    }

    /** uf2boot on a blue pill with an STM32F103. */
    public static Uf2Drive uf2boot() {
        return new Uf2Drive(
                "STM32F103",
                new UsbId(0x1209, 0xDB42),
                "MT.KEY",
                "UF2 Bootloader 1.1.0\r\nModel: STM32F103",
                "STM32F103-uf2boot",
                0x5EE21072L,
                0x08004000L,
                0x1C000,
                1024,
                false);
    }

    /** Empty flash of its size. */
    public FlashMemory memory() {
        return FlashMemory.of(start, room, sector);
    }

    DeviceDescriptors descriptors() {
        return DeviceDescriptors.of(id, 0x0100, "Bench", model.lines().findFirst().orElseThrow())
                .serial("E0C9125B0D9B");
    }

    FatVolume volume(FatFile... more) {
        FatFile info = FatFile.text("INFO_UF2TXT", model + "\r\nBoard-ID: " + boardId + "\r\n");
        FatFile index = FatFile.text("INDEX   HTM", "<html><body>See INFO_UF2.TXT</body></html>\n");
        List<FatFile> files =
                java.util.stream.Stream.concat(
                                java.util.stream.Stream.of(info, index),
                                java.util.Arrays.stream(more))
                        .toList();
        return new FatVolume(label, 16, 8, 16_000, 512, files);
    }
}
