package org.keywright.ui.words;

import org.keywright.problem.Problem;

/**
 * What lower rooms say in finished English sentences, said again in the language of the window.
 * What has no translation stays English. Thread-safe.
 */
public final class Echo {

    /** The context of what undo and redo are called. */
    static final String EDIT = "edit";

    private Echo() {}

    /** What is wrong. */
    public static String message(Problem problem) {
        return say(problem.code(), problem.message());
    }

    /** What to do about it; empty when the problem has no advice. */
    public static String advice(Problem problem) {
        return say(problem.code(), problem.advice());
    }

    /** What an edit does, in words for undo and redo. */
    public static String edit(String label) {
        return say(EDIT, label);
    }

    private static String say(String context, String english) {
        return Phrase.table().templates().translate(context, english);
    }
}
