package org.keywright.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.keywright.ui.control.Icons;
import org.keywright.ui.words.Phrase;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;

/** The panel at the right edge: problems or the build; closed until it is asked for. */
final class Drawer extends BorderPane {

    private final Node problems;
    private final Node build;
    private final ToggleButton problemsTab = new ToggleButton(Phrase.of("Problems"));
    private final ToggleButton buildTab = new ToggleButton(Phrase.in("tab", "Build"));

    Drawer(Node problems, Node build, Runnable onBuilds) {
        this.problems = problems;
        this.build = build;
        ToggleGroup group = new ToggleGroup();
        for (ToggleButton tab : new ToggleButton[] {problemsTab, buildTab}) {
            tab.setToggleGroup(group);
            tab.getStyleClass().add("palette-tab");
        }
        problemsTab.setOnAction(event -> showProblems());
        buildTab.setOnAction(event -> showBuild());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox top =
                new HBox(
                        problemsTab,
                        buildTab,
                        space,
                        Icons.button(
                                MaterialDesignH.HISTORY,
                                Phrase.of("All builds (Ctrl+Shift+B)"),
                                onBuilds),
                        Icons.button(
                                MaterialDesignC.CLOSE, Phrase.of("Close the panel"), this::close));
        top.setAlignment(Pos.CENTER_LEFT);
        top.getStyleClass().add("drawer-top");
        setTop(top);
        getStyleClass().add("drawer");
        close();
    }

    void showProblems() {
        open(problems, problemsTab);
    }

    void showBuild() {
        open(build, buildTab);
    }

    void toggleProblems() {
        if (isVisible() && getCenter() == problems) {
            close();
        } else {
            showProblems();
        }
    }

    private void open(Node content, ToggleButton tab) {
        setCenter(content);
        tab.setSelected(true);
        setVisible(true);
        setManaged(true);
    }

    private void close() {
        setVisible(false);
        setManaged(false);
    }
}
