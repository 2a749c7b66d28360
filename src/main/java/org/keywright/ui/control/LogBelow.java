package org.keywright.ui.control;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** Facts above a log: as high as they need, but the log keeps its part. */
public final class LogBelow extends Region {

    private static final double SPACE = 10;
    private static final double MOST = 0.68;

    private final Region facts;
    private final ScrollPane scroll;
    private final Region log;

    /** {@code facts} that are as high as {@code facts.prefHeight} says; they scroll if need be. */
    public LogBelow(Region facts, Region log) {
        this.facts = facts;
        this.log = log;
        scroll = new ScrollPane(facts);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("outcomes");
        getChildren().addAll(scroll, log);
        getStyleClass().add("log-below");
    }

    /** Shows the first of the facts. */
    public void toTop() {
        scroll.setVvalue(0);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        boolean empty = facts.getChildrenUnmodifiable().isEmpty();
        scroll.setVisible(!empty);
        // The scroll bar, in case there is one.
        double wanted = empty ? 0 : facts.prefHeight(width - 16) + 2;
        double height = Math.min(wanted, getHeight() * MOST);
        double below = empty ? 0 : height + SPACE;
        scroll.resizeRelocate(0, 0, width, height);
        log.resizeRelocate(0, below, width, Math.max(0, getHeight() - below));
    }

    @Override
    protected double computeMinHeight(double width) {
        return 120;
    }
}
