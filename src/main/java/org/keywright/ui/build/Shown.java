package org.keywright.ui.build;

import javafx.scene.Node;

/** Nodes that take no room while they are hidden. */
final class Shown {

    private Shown() {}

    static void only(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
