package org.keywright.ui.shell;

import java.io.UncheckedIOException;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.util.Subscription;
import org.keywright.application.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The editor and the drawer beside it, as wide as the user last drew it. */
final class DrawerSplit extends SplitPane {

    private static final Logger LOG = LoggerFactory.getLogger(DrawerSplit.class);
    private static final String KEY = "window.drawer";
    private static final double USUAL = 420;
    private static final double LEAST = 340;
    private static final double MOST = 900;

    private final Drawer drawer;
    private final Settings settings;
    private double width;
    private boolean placed = true;
    private Subscription bound = Subscription.EMPTY;

    DrawerSplit(Node editor, Drawer drawer, Settings settings) {
        super(editor);
        this.drawer = drawer;
        this.settings = settings;
        width = remembered();
        drawer.setMinWidth(LEAST);
        SplitPane.setResizableWithParent(drawer, false);
        getStyleClass().add("drawer-split");
    }

    void attach() {
        bound = drawer.visibleProperty().subscribe(this::arrange);
    }

    void detach() {
        bound.unsubscribe();
        take();
        String now = Long.toString(Math.round(width));
        if (!settings.find(KEY).equals(Optional.of(now))) {
            try {
                settings.put(KEY, now);
            } catch (UncheckedIOException refused) {
                // Not worth a word to the user.
                LOG.warn("the drawer's width was not remembered", refused);
            }
        }
    }

    private void arrange(boolean open) {
        if (!open) {
            take();
            getItems().remove(drawer);
        } else if (!getItems().contains(drawer)) {
            drawer.setPrefWidth(width);
            getItems().add(drawer);
            placed = false;
            requestLayout();
        }
    }

    /** Where the divider belongs is only known once the window has a width. */
    @Override
    protected void layoutChildren() {
        if (!placed && getWidth() > 0) {
            placed = true;
            setDividerPositions(1 - width / getWidth());
        }
        super.layoutChildren();
    }

    private void take() {
        if (getItems().contains(drawer) && drawer.getWidth() >= LEAST) {
            width = Math.min(MOST, drawer.getWidth());
        }
    }

    private double remembered() {
        return settings.find(KEY)
                .filter(text -> text.matches("\\d{1,4}"))
                .map(Double::parseDouble)
                .map(wide -> Math.clamp(wide, LEAST, MOST))
                .orElse(USUAL);
    }
}
