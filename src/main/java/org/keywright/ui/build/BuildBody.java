package org.keywright.ui.build;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** The result above the log: as high as it needs, but the log keeps its part. */
final class BuildBody extends Region {

    private static final double SPACE = 10;
    private static final double MOST = 0.68;

    private final Outcome outcome;
    private final ScrollPane outcomes;
    private final Region log;

    BuildBody(Outcome outcome, Region log) {
        this.outcome = outcome;
        this.log = log;
        outcomes = new ScrollPane(outcome);
        outcomes.setFitToWidth(true);
        outcomes.getStyleClass().add("outcomes");
        getChildren().addAll(outcomes, log);
        getStyleClass().add("build-body");
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        boolean empty = outcome.getChildren().isEmpty();
        outcomes.setVisible(!empty);
        // The scroll bar, in case there is one.
        double wanted = empty ? 0 : outcome.prefHeight(width - 16) + 2;
        double height = Math.min(wanted, getHeight() * MOST);
        double below = empty ? 0 : height + SPACE;
        outcomes.resizeRelocate(0, 0, width, height);
        log.resizeRelocate(0, below, width, Math.max(0, getHeight() - below));
    }

    @Override
    protected double computeMinHeight(double width) {
        return 120;
    }
}
