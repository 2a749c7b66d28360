package org.keywright.mapping;

import org.keywright.option.OptionPath;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;

/**
 * A row of a mapping table; its members are described at the head of {@code data/mappings}' files.
 *
 * @param cName the preprocessor name or make variable
 * @param optionPath QMK's {@code info_key}
 * @param form QMK's {@code value_type}
 * @param toJson the C name is read
 * @param toC the C name is written
 * @param warnDuplicate a value in both C and JSON deserves a warning
 * @param invalid the C name has no effect any more
 * @param deprecated the C name still works
 * @param replaceWith what to use instead; may be empty
 */
public record MappingRule(
        String cName,
        OptionPath optionPath,
        ValueForm form,
        boolean toJson,
        boolean toC,
        boolean warnDuplicate,
        boolean invalid,
        boolean deprecated,
        String replaceWith) {

    /** The value as a definition in C. */
    public Checked<CValue> writeC(Value value) {
        return form.toC(value, place());
    }

    /** The value as a variable in make. */
    public Checked<CValue> writeMake(Value value) {
        return form.toMake(value, place());
    }

    /** The value that a definition in C or a variable in make means. */
    public Checked<Value> read(CValue text) {
        return form.fromC(text, place());
    }

    private Location place() {
        return new Location.OnOption(optionPath.toString());
    }
}
