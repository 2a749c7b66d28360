package org.keywright.ui.live;

import java.util.function.Function;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;

/** A row of words; some stand out. */
final class TextCell<T> extends ListCell<T> {

    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    private final Function<T, String> words;
    private final Predicate<T> bad;

    TextCell(Function<T, String> words, Predicate<T> bad) {
        this.words = words;
        this.bad = bad;
    }

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        boolean none = empty || item == null;
        setText(none ? "" : words.apply(item));
        pseudoClassStateChanged(ERROR, !none && bad.test(item));
    }
}
