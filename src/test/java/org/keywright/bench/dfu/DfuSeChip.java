package org.keywright.bench.dfu;

import java.util.List;
import org.keywright.bench.DeviceDescriptors;
import org.keywright.bench.FlashMemory;
import org.keywright.bench.InterfaceDescriptor;
import org.keywright.device.UsbId;

/**
 * Chips whose ROM speaks DfuSe.
 *
 * @param processor QMK's name
 * @param map the string of the flash's alternate setting, as ST writes it
 * @param transfer the most bytes of one transfer
 */
public record DfuSeChip(
        String processor,
        UsbId id,
        String manufacturer,
        String product,
        String map,
        List<Sector> sectors,
        int transfer) {

    /** What is erased at once. */
    public record Sector(long start, int length) {}

    private static final long FLASH = 0x08000000L;
    private static final UsbId ST = new UsbId(0x0483, 0xDF11);

    public DfuSeChip {
        sectors = List.copyOf(sectors);
    }

    /** 256 KiB in pages of 2 KiB. */
    public static DfuSeChip stm32f303() {
        return even(
                "STM32F303", ST, "STMicroelectronics", "STM32  BOOTLOADER", 128, 2, "128*0002Kg");
    }

    /** 64 KiB in pages of 1 KiB. */
    public static DfuSeChip stm32f072() {
        return even(
                "STM32F072", ST, "STMicroelectronics", "STM32  BOOTLOADER", 64, 2, "064*0002Kg");
    }

    /** 512 KiB in sectors of three sizes. */
    public static DfuSeChip stm32f411() {
        List<Sector> sectors = new java.util.ArrayList<>();
        long at = FLASH;
        for (int kib : new int[] {16, 16, 16, 16, 64, 128, 128, 128}) {
            sectors.add(new Sector(at, kib * 1024));
            at += kib * 1024L;
        }
        String map = "@Internal Flash  /0x08000000/04*016Kg,01*064Kg,03*128Kg";
        return new DfuSeChip(
                "STM32F411", ST, "STMicroelectronics", "STM32  BOOTLOADER", map, sectors, 2048);
    }

    /** Geehy's, 128 KiB in pages of 1 KiB. */
    public static DfuSeChip apm32f103() {
        UsbId id = new UsbId(0x314B, 0x0106);
        return even("APM32F103", id, "Geehy", "APM32 DFU ISP Mode", 128, 1, "128*001Kg");
    }

    /** Artery's, 256 KiB in pages of 2 KiB. */
    public static DfuSeChip at32f415() {
        UsbId id = new UsbId(0x2E3C, 0xDF11);
        return even("AT32F415", id, "Artery-Tech", "AT32 Bootloader DFU", 128, 2, "128*002Kg");
    }

    /** GigaDevice's, 128 KiB in pages of 1 KiB. */
    public static DfuSeChip gd32vf103() {
        UsbId id = new UsbId(0x28E9, 0x0189);
        return even(
                "GD32VF103",
                id,
                "GDMicroelectronics",
                "GD32 0x418 DFU Bootloader",
                128,
                1,
                "128*001Kg");
    }

    private static DfuSeChip even(
            String processor,
            UsbId id,
            String manufacturer,
            String product,
            int pages,
            int kib,
            String pageText) {
        List<Sector> sectors = new java.util.ArrayList<>();
        for (int i = 0; i < pages; i++) {
            sectors.add(new Sector(FLASH + (long) i * kib * 1024, kib * 1024));
        }
        return new DfuSeChip(
                processor,
                id,
                manufacturer,
                product,
                "@Internal Flash  /0x08000000/" + pageText,
                sectors,
                2048);
    }

    /** Empty flash of its size. */
    public FlashMemory memory() {
        int size = sectors.stream().mapToInt(Sector::length).sum();
        return FlashMemory.of(FLASH, size, 1024);
    }

    DeviceDescriptors descriptors() {
        byte[] functional = {
            9, 0x21, 0x0B, (byte) 0xFF, 0, (byte) transfer, (byte) (transfer >> 8), 0x1A, 0x01
        };
        InterfaceDescriptor dfu = InterfaceDescriptor.of(0, 0xFE, 1, 2);
        return DeviceDescriptors.of(id, 0x2200, manufacturer, product)
                .serial("375A365F3037")
                .with(dfu.alternate(0, map))
                .with(dfu.alternate(1, "@Option Bytes  /0x1FFFF800/01*016 e").with(functional));
    }
}
