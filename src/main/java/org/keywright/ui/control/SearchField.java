package org.keywright.ui.control;

import atlantafx.base.controls.CustomTextField;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/** A text field with a magnifying glass. */
public final class SearchField extends CustomTextField {

    /** A field that says what it searches. */
    public SearchField(String words) {
        setPromptText(words);
        setAccessibleText(words);
        setLeft(new FontIcon(MaterialDesignM.MAGNIFY));
        getStyleClass().add("search-field");
    }
}
