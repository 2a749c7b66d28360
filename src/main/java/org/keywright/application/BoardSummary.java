package org.keywright.application;

import java.util.List;

/**
 * One line of the list of keyboards.
 *
 * @param id QMK's keyboard folder, {@code planck/rev5}
 * @param name what is printed on the box
 * @param manufacturer may be empty
 * @param processor QMK's MCU name
 * @param layouts the layouts' C names, in file order
 */
public record BoardSummary(
        String id, String name, String manufacturer, String processor, List<String> layouts) {
    public BoardSummary {
        layouts = List.copyOf(layouts);
    }
}
