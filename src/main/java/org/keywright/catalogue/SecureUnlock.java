package org.keywright.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keywright.option.Value;

/** The keys that unlock secure mode, where {@code config.h} gives them. */
final class SecureUnlock implements ResolveStep {

    private static final String NAME = "SECURE_UNLOCK_SEQUENCE";

    @Override
    public void apply(Draft draft) {
        ConfigTexts texts = new ConfigTexts(draft);
        String inner = texts.inner(NAME);
        if (inner.isEmpty()) {
            return;
        }
        Optional<Value.Listing> keys = ConfigTexts.grid(inner).flatMap(SecureUnlock::numbers);
        if (keys.isEmpty()) {
            texts.refuse(NAME, "needs row and column in braces for every key");
            return;
        }
        if (draft.has("secure", "unlock_sequence")) {
            MatrixInConfig.replaced(draft, NAME, "secure.unlock_sequence");
        }
        draft.set(keys.get(), "secure", "unlock_sequence");
        texts.took(NAME, "secure", "unlock_sequence");
    }

    private static Optional<Value.Listing> numbers(List<List<String>> rows) {
        List<Value> keys = new ArrayList<>();
        for (List<String> row : rows) {
            List<Value> numbers = new ArrayList<>();
            for (String number : row) {
                if (!number.matches("[+-]?[0-9]{1,9}")) {
                    return Optional.empty();
                }
                numbers.add(new Value.Whole(Integer.parseInt(number)));
            }
            keys.add(new Value.Listing(numbers));
        }
        return Optional.of(new Value.Listing(keys));
    }
}
