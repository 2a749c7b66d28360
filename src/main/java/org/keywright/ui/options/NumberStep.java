package org.keywright.ui.options;

import java.math.BigInteger;
import java.util.Optional;
import java.util.OptionalLong;
import org.keywright.option.OptionKind;

/** Counts a number up or down, within its limits; it is taken over like anything typed. */
final class NumberStep {

    private static final int FAR = 10;

    private NumberStep() {}

    static void take(OptionField field, boolean up, boolean far) {
        if (field.option().kind() instanceof OptionKind.Whole(OptionalLong least, var most)) {
            long step = (up ? 1 : -1) * (far ? FAR : 1);
            now(field)
                    .map(number -> number + step)
                    .filter(number -> least.isEmpty() || number >= least.getAsLong())
                    .filter(number -> most.isEmpty() || number <= most.getAsLong())
                    .ifPresent(number -> field.onType(Long.toString(number)));
        }
    }

    private static Optional<Long> now(OptionField field) {
        String typed = field.draftProperty().get().strip();
        String text = typed.isEmpty() ? OptionWords.prompt(field) : typed;
        return text.matches("-?[0-9]{1,18}")
                ? Optional.of(new BigInteger(text).longValue())
                : Optional.empty();
    }
}
