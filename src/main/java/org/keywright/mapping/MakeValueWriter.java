package org.keywright.mapping;

import java.util.ArrayList;
import java.util.List;
import org.keywright.option.Value;

/** Values as text in make, one method per form. */
final class MakeValueWriter {

    private MakeValueWriter() {}

    static CValue word(Value value) throws UnfitValueException {
        return new CValue.Text(wordOf(value));
    }

    static CValue words(Value value) throws UnfitValueException {
        List<String> words = new ArrayList<>();
        for (Value item : CValueWriter.items(value)) {
            words.add(wordOf(item));
        }
        return new CValue.Text(String.join(" ", words));
    }

    static CValue whole(Value value) throws UnfitValueException {
        return CValueWriter.whole(value);
    }

    static CValue yesOrNo(Value value) throws UnfitValueException {
        return new CValue.Text(CValueWriter.truth(value) ? "yes" : "no");
    }

    static CValue quoted(Value value) throws UnfitValueException {
        return new CValue.Text('"' + wordOf(value) + '"');
    }

    static CValue unwritable(Value value) throws UnfitValueException {
        throw new UnfitValueException("has no form in rules.mk");
    }

    private static String wordOf(Value value) throws UnfitValueException {
        if (value instanceof Value.Text t && MakeWord.matches(t.text())) {
            return t.text();
        }
        if (value instanceof Value.Whole w) {
            return CValueWriter.number(w);
        }
        throw new UnfitValueException(
                "must be one word of letters, digits and . + - _ to stand in rules.mk");
    }
}
