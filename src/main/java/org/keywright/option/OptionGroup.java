package org.keywright.option;

/**
 * Options that belong together.
 *
 * @param id stable: {@code tapping}
 * @param title for a list of groups
 * @param help one sentence; may be empty
 */
public record OptionGroup(String id, String title, String help) {}
