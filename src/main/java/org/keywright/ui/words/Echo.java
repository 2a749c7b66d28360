package org.keywright.ui.words;

import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.keywright.problem.Problem;

/**
 * What lower rooms say in finished English sentences, said again in the language of the window.
 * What has no translation stays English. Thread-safe.
 */
public final class Echo {

    private static final String PROBLEM = "";
    private static final String EDIT = "edit";
    private static final String TITLE = "title";
    static final String OPTION = "option";
    static final String DATA = "data";
    static final Pattern SENTENCES = Pattern.compile("(?<=\\.) (?=[A-Z0-9\"])");

    private Echo() {}

    /** What is wrong. */
    public static String message(Problem problem) {
        return say(PROBLEM, problem.message());
    }

    /** What to do about it; empty when the problem has no advice. */
    public static String advice(Problem problem) {
        return say(PROBLEM, problem.advice());
    }

    /** What an edit does, in words for undo and redo. */
    public static String edit(String label) {
        return say(EDIT, label);
    }

    /** What failed, or what to do about that. */
    public static String failure(String sentence) {
        return say(PROBLEM, sentence);
    }

    /** How a bootloader is started, or why a step of flashing was left out. */
    public static String flash(String sentence) {
        return say(DATA, sentence);
    }

    /** What the program's data say about a keycode or a switch of the firmware. */
    public static String data(String words) {
        return say(DATA, words);
    }

    /** One or two words over a group of things, or for a step of a work. */
    public static String title(String words) {
        return say(TITLE, words);
    }

    /** What the program's data say about an option: a title, or sentences of a help text. */
    public static String option(String words) {
        StringJoiner said = new StringJoiner(" ");
        for (String sentence : SENTENCES.split(words)) {
            said.add(say(OPTION, sentence));
        }
        return said.toString();
    }

    private static String say(String context, String english) {
        return Phrase.table().templates().translate(context, english);
    }
}
