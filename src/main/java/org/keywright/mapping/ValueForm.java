package org.keywright.mapping;

import java.util.Optional;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/**
 * How a setting's value in JSON and its text in C or make correspond; QMK's {@code value_type}.
 *
 * <p>Writing never lets a value leave its place: what does not have the shape that the form asks
 * for is a problem, not text.
 */
public enum ValueForm {
    RAW("raw", CValueWriter::raw, MakeValueWriter::word, CValueReader::raw),
    INT("int", CValueWriter::whole, MakeValueWriter::whole, CValueReader::whole),
    BOOL("bool", CValueWriter::yesOrNo, MakeValueWriter::yesOrNo, CValueReader::flag),
    FLAG("flag", CValueWriter::flag, MakeValueWriter::yesOrNo, CValueReader::flag),
    HEX("hex", CValueWriter::hex, MakeValueWriter::word, CValueReader::hex),
    STR("str", CValueWriter::quoted, MakeValueWriter::quoted, CValueReader::quoted),
    BCD_VERSION("bcd_version", CValueWriter::version, MakeValueWriter::word, CValueReader::version),
    ARRAY("array", CValueWriter::list, MakeValueWriter::words, CValueReader::list),
    ARRAY_INT("array.int", CValueWriter::wholes, MakeValueWriter::words, CValueReader::wholes),
    ARRAY_ARRAY_INT(
            "array.array.int",
            CValueWriter::grid,
            MakeValueWriter::unwritable,
            CValueReader::unreadable),
    LIST("list", CValueWriter::list, MakeValueWriter::words, CValueReader::words),
    MAPPING("mapping", CValueWriter::layoutNames, MakeValueWriter::unwritable, CValueReader::raw);

    private final String type;
    private final Writing toC;
    private final Writing toMake;
    private final Reading fromC;

    ValueForm(String type, Writing toC, Writing toMake, Reading fromC) {
        this.type = type;
        this.toC = toC;
        this.toMake = toMake;
        this.fromC = fromC;
    }

    /** The form of that {@code value_type}. */
    public static Optional<ValueForm> find(String type) {
        for (ValueForm form : values()) {
            if (form.type.equals(type)) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }

    /** The name in the tables: {@code array.int}. */
    public String type() {
        return type;
    }

    /** The value as a definition in C. */
    public Checked<CValue> toC(Value value, Location place) {
        return written(toC, value, place);
    }

    /** The value as a variable in make. */
    public Checked<CValue> toMake(Value value, Location place) {
        return written(toMake, value, place);
    }

    /** The value that a definition in C or a variable in make means. */
    public Checked<Value> fromC(CValue text, Location place) {
        try {
            return Checked.of(fromC.read(text));
        } catch (UnfitValueException e) {
            return Checked.failed(
                    Problem.warning(
                            "unreadable-c-value",
                            place,
                            "The value " + e.reason() + ".",
                            "Write the setting in keyboard.json instead."));
        }
    }

    private static Checked<CValue> written(Writing form, Value value, Location place) {
        try {
            return Checked.of(form.write(value));
        } catch (UnfitValueException e) {
            return Checked.failed(
                    Problem.error(
                            "unfit-value",
                            place,
                            "The value " + e.reason() + ".",
                            "Change the setting or remove it."));
        }
    }

    /** From a value to text. */
    @FunctionalInterface
    interface Writing {
        CValue write(Value value) throws UnfitValueException;
    }

    /** From text to a value. */
    @FunctionalInterface
    interface Reading {
        Value read(CValue text) throws UnfitValueException;
    }
}
