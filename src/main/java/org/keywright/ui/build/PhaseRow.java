package org.keywright.ui.build;

import java.util.EnumMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.keywright.build.JobState;
import org.keywright.ui.control.BuildPhase;
import org.keywright.ui.words.Phrase;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The phases of a build in a row: which are done, which one is under way, which come. */
final class PhaseRow extends HBox {

    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

    private final Map<BuildPhase, Label> labels = new EnumMap<>(BuildPhase.class);

    PhaseRow() {
        for (BuildPhase phase : BuildPhase.values()) {
            Label label = new Label(phase.label(), new FontIcon());
            label.getStyleClass().add("phase");
            label.setMinWidth(USE_PREF_SIZE);
            labels.put(phase, label);
            if (!getChildren().isEmpty()) {
                Region line = new Region();
                line.getStyleClass().add("phase-line");
                HBox.setHgrow(line, Priority.ALWAYS);
                getChildren().add(line);
            }
            getChildren().add(label);
        }
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("phase-row");
        show(-1);
    }

    void show(JobState state) {
        show(state instanceof JobState.Running now ? BuildPhase.of(now.step()).ordinal() : -1);
    }

    private void show(int current) {
        labels.forEach(
                (phase, label) -> {
                    boolean done = phase.ordinal() < current;
                    boolean now = phase.ordinal() == current;
                    label.pseudoClassStateChanged(DONE, done);
                    label.pseudoClassStateChanged(NOW, now);
                    ((FontIcon) label.getGraphic()).setIconCode(icon(done, now));
                    String how =
                            done
                                    ? Phrase.of("done")
                                    : now ? Phrase.of("under way") : Phrase.of("to come");
                    label.setAccessibleText(phase.label() + ": " + how);
                });
    }

    private static Ikon icon(boolean done, boolean now) {
        if (done) {
            return MaterialDesignC.CHECK_CIRCLE;
        }
        return now ? MaterialDesignC.CIRCLE_SLICE_4 : MaterialDesignC.CIRCLE_OUTLINE;
    }
}
