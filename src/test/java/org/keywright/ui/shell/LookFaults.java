package org.keywright.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/**
 * What can be measured to be wrong with what is shown: cut words, things that overlap, pale text.
 */
final class LookFaults {

    private static final double SLACK = 1.5;

    private final WritableImage picture;
    private final List<String> faults = new ArrayList<>();

    private LookFaults(WritableImage picture) {
        this.picture = picture;
    }

    /**
     * What is wrong, each as a sentence; on the toolkit's thread.
     *
     * @param picture what the scene looks like
     */
    static List<String> of(Scene scene, WritableImage picture) {
        LookFaults look = new LookFaults(picture);
        look.walk(top(scene));
        return look.faults;
    }

    /** What lies over everything else: what is below it is meant to be hidden in part. */
    private static Node top(Scene scene) {
        for (String over : new String[] {".sheet-pane", ".code-editor"}) {
            for (Node found : scene.getRoot().lookupAll(over)) {
                if (found.isVisible()) {
                    return found;
                }
            }
        }
        return scene.getRoot();
    }

    private void walk(Node node) {
        if (!node.isVisible() || node.getOpacity() == 0 || seen(node).isEmpty()) {
            return;
        }
        if (node instanceof Labeled labeled) {
            cut(labeled);
        }
        if (node instanceof Text text && !text.getText().isBlank()) {
            pale(text);
        }
        if (node instanceof HBox
                || node instanceof VBox
                || node instanceof FlowPane
                || node instanceof BorderPane) {
            crowd((Pane) node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::walk);
        }
    }

    /** Words that end in an ellipsis which is not their own. */
    private void cut(Labeled labeled) {
        for (Node child : labeled.getChildrenUnmodifiable()) {
            if (child instanceof Text text
                    && text.isVisible()
                    && text != labeled.getGraphic()
                    && labeled.getText() != null
                    && text.getText().length() < labeled.getText().replace("_", "").length()) {
                say("cut to “" + text.getText() + "”: “" + labeled.getText() + "”", labeled);
            }
        }
    }

    private void crowd(Pane pane) {
        List<Node> children = new ArrayList<>();
        for (Node child : pane.getChildren()) {
            if (child.isManaged() && child.isVisible() && place(child).getWidth() > 0) {
                children.add(child);
            }
        }
        for (int i = 0; i < children.size(); i++) {
            Bounds one = place(children.get(i));
            if (one.getMaxX() > pane.getWidth() + SLACK
                    || one.getMaxY() > pane.getHeight() + SLACK) {
                say("sticks out of its parent", children.get(i));
            }
            for (Node other : children.subList(i + 1, children.size())) {
                if (meet(one, place(other))) {
                    say("lies over " + name(other), children.get(i));
                }
            }
        }
    }

    private static Bounds place(Node node) {
        return node.localToParent(node.getLayoutBounds());
    }

    private static boolean meet(Bounds one, Bounds other) {
        return Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX())
                        > SLACK
                && Math.min(one.getMaxY(), other.getMaxY())
                                - Math.max(one.getMinY(), other.getMinY())
                        > SLACK;
    }

    /** Text on the colour that most of the picture has around it. */
    private void pale(Text text) {
        if (text.isDisabled()) {
            return;
        }
        double least = text.getStyleClass().contains("ikonli-font-icon") ? 3 : 4.5;
        Optional<Double> ratio = seen(text).flatMap(place -> SeenContrast.of(picture, text, place));
        if (ratio.isPresent() && ratio.get() < least) {
            say(String.format(Locale.ROOT, "%.1f to 1: “%s”", ratio.get(), text.getText()), text);
        }
    }

    /** What of a node can be seen, in the scene. */
    private static Optional<Bounds> seen(Node node) {
        Bounds place = node.localToScene(node.getLayoutBounds());
        double x = place.getMinX();
        double y = place.getMinY();
        double x2 = place.getMaxX();
        double y2 = place.getMaxY();
        Scene scene = node.getScene();
        x = Math.max(x, 0);
        y = Math.max(y, 0);
        x2 = Math.min(x2, scene.getWidth());
        y2 = Math.min(y2, scene.getHeight());
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getClip() != null) {
                Bounds clip = at.localToScene(at.getClip().getBoundsInParent());
                x = Math.max(x, clip.getMinX());
                y = Math.max(y, clip.getMinY());
                x2 = Math.min(x2, clip.getMaxX());
                y2 = Math.min(y2, clip.getMaxY());
            }
        }
        return x2 - x < 3 || y2 - y < 3
                ? Optional.empty()
                : Optional.of(new BoundingBox(x, y, x2 - x, y2 - y));
    }

    private void say(String fault, Node node) {
        StringBuilder where = new StringBuilder();
        for (Node at = node; at != null && where.length() < 150; at = at.getParent()) {
            where.append(' ').append(name(at));
        }
        Bounds b = node.localToScene(node.getLayoutBounds());
        faults.add(
                String.format(
                        Locale.ROOT,
                        "%s at %.0f,%.0f %.0f×%.0f%s",
                        fault,
                        b.getMinX(),
                        b.getMinY(),
                        b.getWidth(),
                        b.getHeight(),
                        where));
    }

    private static String name(Node node) {
        return node.getClass().getSimpleName() + node.getStyleClass();
    }
}
