package org.keywright.ui.options;

/**
 * A group to choose.
 *
 * @param id empty for all groups together
 * @param title what it is called
 * @param changed how many of its options the keymap sets
 */
record GroupRow(String id, String title, int changed) {}
