package org.keywright.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;

/** Takes the keyboard focus from one part of the window to the next (F6). */
final class PaneWalk {

    /** In the order of the walk; what is not shown is left out. */
    private static final List<String> PANES =
            List.of(
                    "top-bar",
                    "layers-pane",
                    "keyboard-pane",
                    "detail-bar",
                    "palette-pane",
                    "options-top",
                    "options-side",
                    "options-list",
                    "extras-pane",
                    "drawer",
                    "finding-pane",
                    "preview-pane",
                    "start-side");

    private PaneWalk() {}

    /** Goes to the pane {@code by} places after the one that has the focus. */
    static void go(Parent root, Optional<Node> owner, int by) {
        List<Node> panes = panes(root);
        int now = -1;
        for (int i = 0; i < panes.size(); i++) {
            if (owner.isPresent() && holds(panes.get(i), owner.get())) {
                now = i;
            }
        }
        if (!panes.isEmpty()) {
            int next = now < 0 ? 0 : Math.floorMod(now + by, panes.size());
            best(panes.get(next)).ifPresent(Node::requestFocus);
        }
    }

    private static List<Node> panes(Parent root) {
        return PANES.stream()
                .flatMap(name -> Stream.ofNullable(root.lookup("." + name)))
                .filter(pane -> best(pane).isPresent())
                .toList();
    }

    /** Whether a node is a pane or lies in it. */
    static boolean holds(Node pane, Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == pane) {
                return true;
            }
        }
        return false;
    }

    /** What is selected in a pane, else the first thing that takes the focus. */
    private static Optional<Node> best(Node pane) {
        Optional<Node> selected =
                Stream.ofNullable(pane.lookup(".keycap:selected"))
                        .filter(PaneWalk::takesFocus)
                        .findFirst();
        return selected.or(() -> first(pane));
    }

    private static Optional<Node> first(Node node) {
        return end(node, false);
    }

    /** The first or the last thing in a pane that takes the focus. */
    static Optional<Node> end(Node node, boolean last) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (takesFocus(node)) {
            return Optional.of(node);
        }
        if (!(node instanceof Parent parent)) {
            return Optional.empty();
        }
        List<Node> children = parent.getChildrenUnmodifiable();
        return (last ? children.reversed() : children)
                .stream().flatMap(child -> end(child, last).stream()).findFirst();
    }

    private static boolean takesFocus(Node node) {
        boolean frame =
                node instanceof ScrollPane
                        || node instanceof SplitPane
                        || node instanceof ScrollBar;
        return node.isFocusTraversable() && node.isVisible() && !node.isDisabled() && !frame;
    }
}
