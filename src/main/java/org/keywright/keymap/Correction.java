package org.keywright.keymap;

import org.keywright.option.Value;

/**
 * A typo and what is meant: {@code lenght} and {@code length}.
 *
 * @param table its entry, with members nobody here knows
 */
public record Correction(Value.Table table) {

    /** An entry of these two. */
    public static Correction of(String typo, String meant) {
        return new Correction(Value.Table.empty()).withTypo(typo).withMeant(meant);
    }

    /** What is typed: small letters, apostrophes, and {@code :} where a word begins or ends. */
    public String typo() {
        return table.findText("typo").orElse("");
    }

    /** The same with another typo. */
    public Correction withTypo(String typo) {
        return new Correction(table.with("typo", new Value.Text(typo)));
    }

    /** What is meant. */
    public String meant() {
        return table.findText("correction").orElse("");
    }

    /** The same with something else meant. */
    public Correction withMeant(String meant) {
        return new Correction(table.with("correction", new Value.Text(meant)));
    }
}
