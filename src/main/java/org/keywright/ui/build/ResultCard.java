package org.keywright.ui.build;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.keywright.application.BuildResult;
import org.keywright.application.JobState;
import org.keywright.problem.Problem;
import org.keywright.ui.control.ProblemCard;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignZ;

/** What a build made: the firmware file, how much of the chip it takes, its hash, where it is. */
final class ResultCard extends VBox {

    ResultCard(JobState.Succeeded done, BuildActions actions) {
        BuildResult result = done.result();
        Label name = new Label(result.hex().getFileName().toString());
        name.getStyleClass().add("result-name");
        getChildren().addAll(name, hash(result.sha256()), buttons(result, actions));
        done.problems().forEach(p -> getChildren().add(problem(p)));
        getStyleClass().add("result-card");
    }

    static Node problem(Problem problem) {
        return new ProblemCard(problem);
    }

    /** A text field rather than a label, so that it can be copied. */
    private static Node hash(String sha256) {
        Label title = new Label("SHA-256");
        title.getStyleClass().addAll("text-muted", "text-small");
        TextField value = new TextField(sha256);
        value.setEditable(false);
        value.setAccessibleText("SHA-256");
        value.getStyleClass().addAll("code-field", "hash-field");
        return new VBox(2, title, value);
    }

    private static Node buttons(BuildResult result, BuildActions actions) {
        FlowPane row = new FlowPane(8, 8);
        Button folder =
                new Button("Show in folder", new FontIcon(MaterialDesignF.FOLDER_OPEN_OUTLINE));
        folder.setOnAction(event -> actions.showFolder(result.hex().getParent()));
        row.getChildren().add(folder);
        result.sourceZip()
                .ifPresent(
                        zip -> {
                            Button export =
                                    new Button(
                                            "Export source zip…",
                                            new FontIcon(MaterialDesignZ.ZIP_BOX_OUTLINE));
                            export.setOnAction(event -> actions.export(zip));
                            row.getChildren().add(export);
                        });
        return row;
    }
}
