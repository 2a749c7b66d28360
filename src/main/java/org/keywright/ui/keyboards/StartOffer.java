package org.keywright.ui.keyboards;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What the start screen offers beside the list of keyboards.
 *
 * @param favourites ids of keyboards with a star
 * @param boards ids of keyboards that keymaps were begun for lately, newest first
 * @param files keymaps opened lately, newest first
 * @param examples keymaps that come with the program, by the name shown
 * @param tree the name of the firmware tree in use
 */
public record StartOffer(
        List<String> favourites,
        List<String> boards,
        List<Path> files,
        Map<String, Path> examples,
        String tree) {}
