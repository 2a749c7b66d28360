package org.keywright.ui.build;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.keywright.build.Artefacts;
import org.keywright.build.BuildResult;
import org.keywright.firmware.FirmwareSize;
import org.keywright.problem.Problem;
import org.keywright.ui.control.ProblemCard;
import org.keywright.ui.control.SizeBar;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignZ;

/** What a build made: the firmware file, how much of the chip it takes, its hash, where it is. */
final class ResultCard extends VBox {

    ResultCard(BuildResult result, BuildActions actions) {
        Artefacts files = result.files();
        Label name = new Label(files.firmware().getFileName().toString());
        name.getStyleClass().add("result-name");
        getChildren()
                .addAll(
                        name,
                        facts(result),
                        flash(result.size()),
                        ram(result.size()),
                        hash(files.sha256()),
                        buttons(files, actions));
        result.warnings().forEach(p -> getChildren().add(problem(p)));
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("result-card");
    }

    static Node problem(Problem problem) {
        return new ProblemCard(problem);
    }

    private static Node facts(BuildResult result) {
        String units = result.compiledUnits() + " compiled, " + result.reusedUnits() + " reused";
        double seconds = result.duration().toMillis() / 1000.0;
        Label facts =
                new Label(String.format("%.2f s · %s · %s", seconds, units, result.compiler()));
        facts.setWrapText(true);
        facts.setMinHeight(USE_PREF_SIZE);
        facts.getStyleClass().addAll("text-muted", "text-small");
        return facts;
    }

    private static Node flash(FirmwareSize size) {
        return new SizeBar("Flash", size.flashUsed(), size.memory().flashForFirmware());
    }

    private static Node ram(FirmwareSize size) {
        return new SizeBar("RAM", size.ramUsed(), size.memory().ram());
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

    private static Node buttons(Artefacts result, BuildActions actions) {
        FlowPane row = new FlowPane(8, 8);
        Button folder =
                new Button("Show in folder", new FontIcon(MaterialDesignF.FOLDER_OPEN_OUTLINE));
        folder.getStyleClass().add("small");
        folder.setOnAction(event -> actions.showFolder(result.firmware().getParent()));
        row.getChildren().add(folder);
        result.sourceZip()
                .ifPresent(
                        zip -> {
                            Button export =
                                    new Button(
                                            "Export source zip…",
                                            new FontIcon(MaterialDesignZ.ZIP_BOX_OUTLINE));
                            export.getStyleClass().add("small");
                            export.setOnAction(event -> actions.export(zip));
                            row.getChildren().add(export);
                        });
        return row;
    }
}
