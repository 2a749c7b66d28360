package org.keywright.keyboard;

import java.util.List;
import java.util.Set;

/**
 * What a list of keyboards shows and finds of one, without everything that a build needs.
 *
 * @param id QMK's keyboard folder, {@code planck/rev5}
 * @param name what is printed on the box
 * @param manufacturer may be empty
 * @param maintainer may be empty
 * @param usb identity on the bus
 * @param processor QMK's MCU name, {@code atmega32u4}; may be empty
 * @param bootloader QMK's bootloader name; may be empty
 * @param split whether it comes in two halves
 * @param encoders number of rotary encoders on all halves
 * @param lighting the kinds of lighting it has
 * @param layouts in file order
 * @param communityLayouts names of layouts shared with other keyboards, {@code 60_ansi}
 * @param formerNames folders it was in before, sorted
 * @param silhouette where the keys of the first layout are
 */
public record BoardSummary(
        String id,
        String name,
        String manufacturer,
        String maintainer,
        UsbIdentity usb,
        String processor,
        String bootloader,
        boolean split,
        int encoders,
        Set<Lighting> lighting,
        List<LayoutSize> layouts,
        List<String> communityLayouts,
        List<String> formerNames,
        Silhouette silhouette) {

    public BoardSummary {
        lighting = Set.copyOf(lighting);
        layouts = List.copyOf(layouts);
        communityLayouts = List.copyOf(communityLayouts);
        formerNames = List.copyOf(formerNames);
    }

    /** The largest number of keys in any layout. */
    public int keys() {
        int most = 0;
        for (LayoutSize layout : layouts) {
            most = Math.max(most, layout.keys());
        }
        return most;
    }

    /** The same keyboard with other former names. */
    public BoardSummary withFormerNames(List<String> names) {
        return new BoardSummary(
                id,
                name,
                manufacturer,
                maintainer,
                usb,
                processor,
                bootloader,
                split,
                encoders,
                lighting,
                layouts,
                communityLayouts,
                names,
                silhouette);
    }
}
