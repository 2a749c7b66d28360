package org.keywright.keyboard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keywright.option.Value;

/**
 * A keyboard with everything known; the only form of a keyboard that the rest of the program sees.
 *
 * @param id QMK's keyboard folder, {@code planck/rev5}
 * @param name what is printed on the box
 * @param manufacturer may be empty
 * @param maintainer may be empty
 * @param usb identity on the bus
 * @param processor QMK's MCU name, {@code atmega32u4}
 * @param bootloader QMK's bootloader name, {@code atmel-dfu}; may be empty
 * @param matrixRows number of electrical rows
 * @param matrixColumns number of electrical columns
 * @param encoderCount number of rotary encoders on all halves
 * @param layouts by name, in file order
 * @param layoutAliases other names for layouts
 * @param features QMK's {@code features}, switched on or off
 * @param resolved everything, as QMK's resolved {@code info.json}: what the mapping layer reads
 */
public record KeyboardDefinition(
        String id,
        String name,
        String manufacturer,
        String maintainer,
        UsbIdentity usb,
        String processor,
        String bootloader,
        int matrixRows,
        int matrixColumns,
        int encoderCount,
        Map<String, Layout> layouts,
        Map<String, String> layoutAliases,
        Map<String, Boolean> features,
        Value.Table resolved) {

    public KeyboardDefinition {
        layouts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(layouts));
        layoutAliases = Map.copyOf(layoutAliases);
        features = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(features));
    }

    /** The layout of that name or alias. */
    public Optional<Layout> findLayout(String layoutName) {
        return Optional.ofNullable(layouts.get(layoutAliases.getOrDefault(layoutName, layoutName)));
    }

    /** The layouts in file order. */
    public List<Layout> layoutList() {
        return List.copyOf(layouts.values());
    }
}
