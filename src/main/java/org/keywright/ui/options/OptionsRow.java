package org.keywright.ui.options;

/** A row of the list of options. */
sealed interface OptionsRow {

    /**
     * The title of what follows.
     *
     * @param title of a group or of a table within it
     * @param help one sentence; may be empty
     * @param group whether it is a group
     */
    record Heading(String title, String help, boolean group) implements OptionsRow {}

    /**
     * An option.
     *
     * @param field its state
     * @param astray whether it stands without its heading, and so has to say where it belongs
     */
    record Field(OptionField field, boolean astray) implements OptionsRow {}
}
