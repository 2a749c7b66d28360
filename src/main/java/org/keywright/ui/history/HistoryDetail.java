package org.keywright.ui.history;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.keywright.build.BuildRecord;
import org.keywright.ui.control.JobWords;
import org.keywright.ui.control.LogBelow;
import org.keywright.ui.control.LogPane;
import org.keywright.ui.control.ProblemCard;
import org.keywright.ui.control.SizeBar;
import org.keywright.ui.words.Phrase;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** One build of the history: everything that is known of it, and what can be done with it. */
final class HistoryDetail extends VBox {

    private final HistoryViewModel history;
    private final VBox facts = new VBox(10);
    private final LogBelow body;
    private final LogPane log;
    private Subscription bound = Subscription.EMPTY;

    HistoryDetail(HistoryViewModel history) {
        this.history = history;
        log = new LogPane(history.log());
        facts.getStyleClass().add("history-facts");
        body = new LogBelow(facts, log);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().add(body);
        getStyleClass().add("history-detail");
    }

    void attach() {
        log.attach();
        bound = history.selectedProperty().subscribe(this::show);
    }

    void detach() {
        bound.unsubscribe();
        log.detach();
    }

    private void show(Optional<BuildRecord> selected) {
        setVisible(selected.isPresent());
        setManaged(selected.isPresent());
        facts.getChildren().clear();
        selected.ifPresent(this::fill);
        body.toTop();
    }

    private void fill(BuildRecord record) {
        Label title = new Label(HistoryWords.title(record), OutcomeIcon.of(record.outcome()));
        title.getStyleClass().add("pane-title");
        String when = HistoryWords.when(record.began(), Instant.now(), ZoneId.systemDefault());
        facts.getChildren()
                .addAll(
                        title,
                        small(
                                String.join(
                                        " · ",
                                        List.of(
                                                HistoryWords.outcome(record),
                                                when,
                                                HistoryWords.duration(record),
                                                HistoryWords.firmware(record.subject())))),
                        buttons(record));
        record.firmware().ifPresent(this::fill);
        if (!record.failure().isEmpty()) {
            facts.getChildren().add(small(record.failure()));
        }
        record.problems().forEach(problem -> facts.getChildren().add(new ProblemCard(problem)));
    }

    private void fill(BuildRecord.Firmware made) {
        TextField hash = new TextField(made.sha256());
        hash.setEditable(false);
        hash.setAccessibleText("SHA-256");
        hash.getStyleClass().addAll("code-field", "hash-field");
        Label sha = new Label("SHA-256");
        sha.getStyleClass().addAll("text-muted", "text-small");
        HBox.setHgrow(hash, Priority.ALWAYS);
        HBox row = new HBox(8, sha, hash);
        row.setAlignment(Pos.CENTER_LEFT);
        facts.getChildren()
                .addAll(
                        new SizeBar(Phrase.of("Flash"), made.flashUsed(), made.flashLimit()),
                        new SizeBar("RAM", made.ramUsed(), made.ramLimit()),
                        row,
                        small(
                                Phrase.of(
                                        "{0} compiled, {1} reused · {2}",
                                        made.compiled(), made.reused(), made.compiler())));
    }

    private Node buttons(BuildRecord record) {
        BuildsActions actions = history.actions();
        FlowPane row = new FlowPane(8, 8);
        if (record.firmware().isPresent()) {
            row.getChildren().addAll(ofFirmware(record));
        }
        if (record.subject().tree().isPresent()) {
            row.getChildren().addAll(ofTree(record));
        }
        row.getChildren()
                .addAll(
                        button(
                                Phrase.of("Open keymap"),
                                MaterialDesignF.FILE_OUTLINE,
                                () -> actions.open(record)),
                        button(
                                Phrase.of("Build again"),
                                MaterialDesignH.HAMMER,
                                () -> actions.again(record)),
                        button(
                                Phrase.of("Export all…"),
                                MaterialDesignE.EXPORT_VARIANT,
                                () -> actions.export(record)),
                        button(
                                Phrase.of("Delete"),
                                MaterialDesignT.TRASH_CAN_OUTLINE,
                                () -> history.onDelete(List.of(record))));
        return row;
    }

    private List<Button> ofTree(BuildRecord record) {
        BuildsActions actions = history.actions();
        List<Button> buttons = new ArrayList<>();
        if (JobWords.tooLarge(record.problems())) {
            Button fit =
                    button(
                            Phrase.of("What makes it fit?"),
                            MaterialDesignS.SCALE_BALANCE,
                            () -> actions.fit(record));
            fit.getStyleClass().add("accent");
            buttons.add(fit);
        }
        if (record.firmware().isPresent()) {
            buttons.add(
                    button(
                            Phrase.of("Full source zip…"),
                            MaterialDesignF.FOLDER_ZIP_OUTLINE,
                            () -> actions.fullZip(record)));
        }
        return buttons;
    }

    private List<Button> ofFirmware(BuildRecord record) {
        BuildsActions actions = history.actions();
        return List.of(
                button(
                        Phrase.of("Flash this one again…"),
                        MaterialDesignF.FLASH_OUTLINE,
                        () -> actions.flash(record)),
                button(
                        Phrase.of("Save firmware as…"),
                        MaterialDesignC.CONTENT_SAVE_OUTLINE,
                        () -> actions.saveFirmware(record)));
    }

    private static Button button(String words, Ikon icon, Runnable onPress) {
        Button button = new Button(words, new FontIcon(icon));
        button.getStyleClass().add("small");
        button.setOnAction(event -> onPress.run());
        return button;
    }

    private static Label small(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().addAll("text-muted", "text-small");
        return label;
    }
}
