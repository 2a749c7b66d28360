package org.keywright.bench.boards;

import java.util.function.Function;
import org.keywright.bench.FlashMemory;
import org.keywright.bench.VirtualBoard;
import org.keywright.bench.VirtualDevice;
import org.keywright.bench.dfu.DfuSeChip;
import org.keywright.bench.dfu.DfuSeModel;
import org.keywright.bench.dfu.FlipChip;
import org.keywright.bench.dfu.FlipModel;
import org.keywright.bench.dfu.PlainDfuModel;
import org.keywright.bench.hid.BootloadHidModel;
import org.keywright.bench.hid.HalfKayChip;
import org.keywright.bench.hid.HalfKayModel;
import org.keywright.bench.hid.QmkHidModel;
import org.keywright.bench.hid.VirtualKeyboard;
import org.keywright.bench.serial.Avr109Model;
import org.keywright.bench.serial.SketchModel;
import org.keywright.bench.storage.LufaDiskModel;
import org.keywright.bench.storage.Uf2Drive;
import org.keywright.bench.storage.Uf2Model;
import org.keywright.bench.vendor.UsbaspModel;
import org.keywright.bench.vendor.Wb32Model;
import org.keywright.device.DeviceIdentity;
import org.keywright.device.UsbId;

/** Boards with one chip and one bootloader each, fresh from the factory. */
public final class Boards {

    /** What every board's firmware says about itself. */
    public static final DeviceIdentity KEYBOARD =
            new DeviceIdentity(new UsbId(0xFEED, 0x6060), 0x0100, "Bench", "Bench Sixty", "b1");

    /** Settings of chips without an EEPROM are kept in flash, outside of what firmware takes. */
    private static final int SETTINGS = 1024;

    private Boards() {}

    /** With Atmel's own bootloader. */
    public static VirtualBoard atmelDfu(FlipChip chip) {
        return new VirtualBoard(
                chip.processor(),
                KEYBOARD,
                chip.memory(),
                chip.eeprom(),
                b -> FlipModel.factory(b, chip),
                VirtualKeyboard::new);
    }

    /** With LUFA's bootloader, in the flavour of QMK. */
    public static VirtualBoard qmkDfu(FlipChip chip) {
        return new VirtualBoard(
                chip.processor(),
                KEYBOARD,
                chip.memory(),
                chip.eeprom(),
                b -> FlipModel.lufa(b, chip),
                VirtualKeyboard::new);
    }

    /** With a ROM that speaks DfuSe. */
    public static VirtualBoard dfuSe(DfuSeChip chip) {
        return new VirtualBoard(
                chip.processor(),
                KEYBOARD,
                chip.memory(),
                SETTINGS,
                b -> new DfuSeModel(b, chip),
                VirtualKeyboard::new);
    }

    /** With HalfKay. */
    public static VirtualBoard halfKay(HalfKayChip chip) {
        return new VirtualBoard(
                chip.processor(),
                KEYBOARD,
                chip.memory(),
                SETTINGS,
                b -> new HalfKayModel(b, chip),
                VirtualKeyboard::new);
    }

    /** With the bootloader of Input Club's keyboards. */
    public static VirtualBoard kiibohd() {
        return new VirtualBoard(
                "MK20DX128",
                KEYBOARD,
                FlashMemory.of(0x1000, 124 * 1024, 1024),
                SETTINGS,
                b -> new PlainDfuModel(b, PlainDfuModel.Kind.KIIBOHD, 1024),
                VirtualKeyboard::new);
    }

    /** With the bootloader of STM32 "blue pills". */
    public static VirtualBoard stm32duino() {
        return new VirtualBoard(
                "STM32F103",
                KEYBOARD,
                FlashMemory.of(0x08002000L, 120 * 1024, 1024),
                SETTINGS,
                b -> new PlainDfuModel(b, PlainDfuModel.Kind.STM32DUINO, 1024),
                VirtualKeyboard::new);
    }

    /** With Westberry's ROM. */
    public static VirtualBoard wb32() {
        return new VirtualBoard(
                "WB32F3G71",
                KEYBOARD,
                Wb32Model.memory(),
                SETTINGS,
                Wb32Model::new,
                VirtualKeyboard::new);
    }

    /** With USBaspLoader, which waits for a hand to start the firmware. */
    public static VirtualBoard usbasp() {
        return new VirtualBoard(
                "atmega32a",
                KEYBOARD,
                UsbaspModel.atmega32a(),
                1024,
                b -> new UsbaspModel(b, false, 0x1E, 0x95, 0x02),
                VirtualKeyboard::new);
    }

    /** With QMK's HID bootloader, on an ATmega32U4. */
    public static VirtualBoard qmkHid() {
        return avr(QmkHidModel::new, VirtualKeyboard::new);
    }

    /** With Caterina, on an ATmega32U4. */
    public static VirtualBoard caterina() {
        return avr(Avr109Model::new, VirtualKeyboard::new);
    }

    /** With Caterina, and firmware that obeys the touch at 1200 baud. */
    public static VirtualBoard sketch() {
        return avr(Avr109Model::new, SketchModel::new);
    }

    private static VirtualBoard avr(
            Function<VirtualBoard, VirtualDevice> bootloader,
            Function<VirtualBoard, VirtualDevice> firmware) {
        FlipChip chip = FlipChip.ATMEGA32U4;
        return new VirtualBoard(
                chip.processor(), KEYBOARD, chip.memory(), chip.eeprom(), bootloader, firmware);
    }

    /** With BootloadHID. */
    public static VirtualBoard bootloadHid() {
        return new VirtualBoard(
                "atmega32a",
                KEYBOARD,
                BootloadHidModel.memory(),
                1024,
                BootloadHidModel::new,
                VirtualKeyboard::new);
    }

    /** With a bootloader that is a UF2 drive. */
    public static VirtualBoard uf2(Uf2Drive drive) {
        return new VirtualBoard(
                drive.processor(),
                KEYBOARD,
                drive.memory(),
                SETTINGS,
                b -> new Uf2Model(b, drive),
                VirtualKeyboard::new);
    }

    /** With LUFA's mass storage bootloader, on an ATmega32U4. */
    public static VirtualBoard lufaMassStorage() {
        return new VirtualBoard(
                "atmega32u4",
                KEYBOARD,
                LufaDiskModel.memory(),
                1024,
                LufaDiskModel::new,
                VirtualKeyboard::new);
    }
}
