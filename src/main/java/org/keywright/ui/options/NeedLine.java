package org.keywright.ui.options;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.keywright.option.OptionNeed;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** What an option lacks, and a button that mends it. */
final class NeedLine extends HBox {

    private final Label words;
    private final Button mend;

    NeedLine(OptionField field, OptionNeed need, String title) {
        super(8);
        words =
                new Label(
                        OptionWords.unmet(need, title),
                        new FontIcon(MaterialDesignP.POWER_PLUG_OFF_OUTLINE));
        words.setWrapText(true);
        words.setMinWidth(0);
        mend = new Button(OptionWords.meet(need));
        mend.getStyleClass().add("small");
        mend.setMinWidth(USE_PREF_SIZE);
        mend.setAccessibleText(OptionWords.meet(need) + ": " + title);
        mend.setOnAction(event -> field.onMeet(need));
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("option-need");
        getChildren().addAll(words, mend);
    }

    /** A box would take the words to be as wide as they like. */
    @Override
    protected double computePrefHeight(double width) {
        double around = snappedLeftInset() + snappedRightInset() + getSpacing();
        double room = width < 0 ? -1 : Math.max(60, width - around - mend.prefWidth(-1));
        double inside = Math.max(words.prefHeight(room), mend.prefHeight(-1));
        return snappedTopInset() + inside + snappedBottomInset();
    }

    /** Where the keyboard focus stops. */
    Node stop() {
        return mend;
    }
}
