package org.keywright.ui;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips the tests of a window where the system lacks the libraries that draw letters. */
public final class NeedsLetters implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
        return FxTest.letters()
                ? ConditionEvaluationResult.enabled("letters can be drawn")
                : ConditionEvaluationResult.disabled(FxTest.NO_LETTERS);
    }
}
