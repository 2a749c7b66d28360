package org.keywright.flash;

import java.util.Optional;
import org.keywright.device.UsbId;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.option.Value;

/**
 * What is known about the keyboard that shall be flashed.
 *
 * @param id QMK's keyboard folder
 * @param name what is printed on the box; a user types it to say "I know what I am doing"
 * @param processor QMK's name; may be empty
 * @param bootloader QMK's name; may be empty
 * @param usb the ids it has while it runs, if known
 * @param halves how many times it has to be flashed: 2 for a split keyboard
 * @param storedKeymap whether its firmware keeps a keymap in its permanent memory, as VIA's does
 * @param instructions its own words on how to start its bootloader; may be empty
 */
public record FlashBoard(
        String id,
        String name,
        String processor,
        String bootloader,
        Optional<UsbId> usb,
        int halves,
        boolean storedKeymap,
        String instructions) {

    /** What a keyboard's definition tells. */
    public static FlashBoard of(KeyboardDefinition keyboard) {
        Value.Table all = keyboard.resolved();
        return new FlashBoard(
                keyboard.id(),
                keyboard.name().isBlank() ? keyboard.id() : keyboard.name(),
                keyboard.processor(),
                keyboard.bootloader(),
                usb(keyboard),
                isOn(all.table("split").find("enabled")) ? 2 : 1,
                keyboard.features().getOrDefault("via", false),
                all.findText("bootloader_instructions").orElse(""));
    }

    /** The same with firmware that keeps a keymap in its permanent memory. */
    public FlashBoard withStoredKeymap() {
        return new FlashBoard(id, name, processor, bootloader, usb, halves, true, instructions);
    }

    private static Optional<UsbId> usb(KeyboardDefinition keyboard) {
        int vendor = keyboard.usb().vendorId();
        int product = keyboard.usb().productId();
        return vendor < 0 || product < 0
                ? Optional.empty()
                : Optional.of(new UsbId(vendor & 0xFFFF, product & 0xFFFF));
    }

    private static boolean isOn(Optional<Value> value) {
        return value.filter(v -> v instanceof Value.Flag(boolean on) && on).isPresent();
    }
}
