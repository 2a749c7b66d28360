package org.keywright.ui.words;

import java.util.List;

/**
 * One row of a table of translations.
 *
 * @param context tells apart what is the same in English; empty for most
 * @param english the text in the code; for what is counted, the form for one
 * @param many the form for more than one; empty when nothing is counted
 * @param translations one, or one for each form of the language
 * @param line where the row begins, from 1
 */
record PoEntry(String context, String english, String many, List<String> translations, int line) {

    PoEntry {
        translations = List.copyOf(translations);
    }

    PoKey key() {
        return new PoKey(context, english);
    }
}
