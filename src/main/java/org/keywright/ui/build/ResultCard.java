package org.keywright.ui.build;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.keywright.build.Artefacts;
import org.keywright.build.BuildResult;
import org.keywright.build.ZipKind;
import org.keywright.ui.control.FileChip;
import org.keywright.ui.control.Icons;
import org.keywright.ui.control.SizeBar;
import org.keywright.ui.words.Phrase;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignZ;

/** What a build made: the firmware file, how much of the chip it takes, its hash, where it is. */
final class ResultCard extends VBox {

    ResultCard(BuildResult result, BuildViewModel build) {
        Artefacts files = result.files();
        getChildren()
                .addAll(
                        new FileChip(files.firmware()),
                        facts(result),
                        new SizeBar(
                                Phrase.of("Flash"),
                                result.size().flashUsed(),
                                result.size().memory().flashForFirmware()),
                        new SizeBar("RAM", result.size().ramUsed(), result.size().memory().ram()),
                        hash(files.sha256()),
                        buttons(files, build),
                        zipNews(build));
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("result-card");
    }

    private static Node facts(BuildResult result) {
        String units =
                result.compiledUnits() == 0
                        ? Phrase.of(
                                "nothing had to be compiled, {0} objects reused",
                                result.reusedUnits())
                        : Phrase.of(
                                "{0} compiled, {1} reused",
                                result.compiledUnits(), result.reusedUnits());
        Label facts = new Label(units + " · " + result.compiler());
        facts.setWrapText(true);
        facts.setMinHeight(USE_PREF_SIZE);
        facts.getStyleClass().addAll("text-muted", "text-small");
        return facts;
    }

    /** A text field rather than a label, so that a part of it can be copied too. */
    private static Node hash(String sha256) {
        Label title = new Label("SHA-256");
        title.getStyleClass().addAll("text-muted", "text-small");
        TextField value = new TextField(sha256);
        value.setEditable(false);
        value.setAccessibleText("SHA-256");
        value.getStyleClass().addAll("code-field", "hash-field");
        HBox.setHgrow(value, Priority.ALWAYS);
        Button copy =
                Icons.button(
                        MaterialDesignC.CONTENT_COPY,
                        Phrase.of("Copy the SHA-256"),
                        () ->
                                Clipboard.getSystemClipboard()
                                        .setContent(
                                                java.util.Map.of(DataFormat.PLAIN_TEXT, sha256)));
        HBox row = new HBox(4, value, copy);
        row.setAlignment(Pos.CENTER_LEFT);
        return new VBox(2, title, row);
    }

    private static Node buttons(Artefacts files, BuildViewModel build) {
        BuildActions actions = build.actions();
        FlowPane row = new FlowPane(8, 8);
        Button flash =
                button(
                        Phrase.of("Flash…"),
                        MaterialDesignF.FLASH_OUTLINE,
                        () -> actions.flash(files.firmware()));
        flash.getStyleClass().add("accent");
        row.getChildren().add(flash);
        row.getChildren()
                .addAll(
                        button(
                                Phrase.of("Show in folder"),
                                MaterialDesignF.FOLDER_OPEN_OUTLINE,
                                () -> actions.showFolder(files.firmware().getParent())),
                        button(
                                Phrase.of("Save as…"),
                                MaterialDesignC.CONTENT_SAVE_OUTLINE,
                                () -> actions.export(files.firmware())));
        files.sourceZips().stream()
                .filter(Files::isRegularFile)
                .forEach(zip -> row.getChildren().add(zip(zip, actions)));
        boolean full = files.sourceZips().stream().anyMatch(ResultCard::isFull);
        if (build.ofTree() && !full) {
            Button zip =
                    button(
                            Phrase.of("Full source zip…"),
                            MaterialDesignF.FOLDER_ZIP_OUTLINE,
                            build::onFullZip);
            zip.setTooltip(
                    new Tooltip(
                            Phrase.of(
                                    "Everything the build read: builds without a QMK tree as well")));
            row.getChildren().add(zip);
        }
        return row;
    }

    private static boolean isFull(Path zip) {
        return zip.toString().endsWith("_" + ZipKind.FULL.word() + ".zip");
    }

    /** How the making of the full zip goes. */
    private static Node zipNews(BuildViewModel build) {
        Label news = new Label();
        news.setWrapText(true);
        news.setMinHeight(USE_PREF_SIZE);
        news.getStyleClass().addAll("text-muted", "text-small");
        news.textProperty().bind(build.zipNewsProperty());
        news.visibleProperty().bind(build.zipNewsProperty().isNotEmpty());
        news.managedProperty().bind(news.visibleProperty());
        return news;
    }

    private static Node zip(Path zip, BuildActions actions) {
        return button(
                isFull(zip) ? Phrase.of("Full source zip…") : Phrase.of("Source zip…"),
                MaterialDesignZ.ZIP_BOX_OUTLINE,
                () -> actions.export(zip));
    }

    private static Button button(String words, Ikon icon, Runnable onPress) {
        Button button = new Button(words, new FontIcon(icon));
        button.getStyleClass().add("small");
        button.setOnAction(event -> onPress.run());
        return button;
    }
}
