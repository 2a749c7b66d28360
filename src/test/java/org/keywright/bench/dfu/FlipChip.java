package org.keywright.bench.dfu;

import org.keywright.bench.DeviceDescriptors;
import org.keywright.bench.FlashMemory;
import org.keywright.bench.InterfaceDescriptor;
import org.keywright.device.UsbId;

/** The AVR chips that leave the factory with a FLIP bootloader. */
public enum FlipChip {
    AT90USB162(0x2FFA, "AT90usb162DFU", 16, 4, 128, 512, 0x94, 0x82),
    ATMEGA16U2(0x2FEF, "ATm16U2DFU", 16, 4, 128, 512, 0x94, 0x89),
    ATMEGA32U2(0x2FF0, "ATm32U2DFU", 32, 4, 128, 1024, 0x95, 0x8A),
    ATMEGA16U4(0x2FF3, "ATm16U4DFU", 16, 4, 128, 512, 0x94, 0x88),
    ATMEGA32U4(0x2FF4, "ATm32U4DFU", 32, 4, 128, 1024, 0x95, 0x87),
    AT90USB646(0x2FF9, "AT90usb646DFU", 64, 4, 256, 2048, 0x96, 0x82),
    AT90USB1286(0x2FFB, "AT90usb1286DFU", 128, 8, 256, 4096, 0x97, 0x82);

    private static final int ATMEL = 0x03EB;
    private static final int KIB = 1024;
    private static final byte[] FUNCTIONAL = {9, 0x21, 0x03, 0, 0, 0x00, 0x0C, 0x10, 0x01};

    private final int product;
    private final String title;
    private final int flash;
    private final int boot;
    private final int page;
    private final int eeprom;
    private final int family;
    private final int name;

    FlipChip(
            int product,
            String title,
            int flash,
            int boot,
            int page,
            int eeprom,
            int family,
            int name) {
        this.product = product;
        this.title = title;
        this.flash = flash;
        this.boot = boot;
        this.page = page;
        this.eeprom = eeprom;
        this.family = family;
        this.name = name;
    }

    /** QMK's name of it. */
    public String processor() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The id of its bootloader. */
    public UsbId id() {
        return new UsbId(ATMEL, product);
    }

    /** Its flash, with the bootloader's share at the end. */
    public FlashMemory memory() {
        return new FlashMemory(0, flash * KIB, (flash - boot) * KIB, page);
    }

    /** Its EEPROM in bytes. */
    public int eeprom() {
        return eeprom;
    }

    DeviceDescriptors factoryDescriptors() {
        return DeviceDescriptors.of(id(), 0x0000, "ATMEL", title)
                .serial("1.0.0")
                .classed(0xFF, 1)
                .at(org.keywright.bench.Speed.FULL, 32)
                .with(InterfaceDescriptor.of(0, 0, 0, 0));
    }

    DeviceDescriptors lufaDescriptors() {
        return DeviceDescriptors.of(id(), 0x0936, "QMK", title.replace("DFU", " DFU Bootloader"))
                .at(org.keywright.bench.Speed.FULL, 32)
                .with(InterfaceDescriptor.of(0, 0xFE, 1, 2).with(FUNCTIONAL));
    }

    /** The byte of that number, -1 if there is none such. */
    int identity(int number, boolean factory) {
        return switch (number) {
            case 0x0000 -> factory ? 0x10 : 0x20;
            case 0x0001 -> 0xDC;
            case 0x0002 -> 0xFB;
            case 0x0130 -> 0x58;
            case 0x0131 -> family;
            case 0x0160 -> name;
            case 0x0161 -> 0x00;
            default -> -1;
        };
    }
}
