package org.keywright.ui.flash;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.keywright.flash.FlashStage;
import org.keywright.flash.FlashTarget;
import org.keywright.problem.Problem;
import org.keywright.ui.control.ProblemCard;
import org.keywright.ui.words.Echo;
import org.keywright.ui.words.Phrase;

/** Where a flashing is, and what the user has to do or to say. */
final class StagePane extends VBox {

    private final FlashViewModel flash;
    private final WorkPane work = new WorkPane();

    StagePane(FlashViewModel flash) {
        this.flash = flash;
        getStyleClass().add("flash-stage");
    }

    void show(FlashState.Guided now) {
        switch (now.stage()) {
            case FlashStage.Waiting w -> waiting(w);
            case FlashStage.Asking a ->
                    show(
                            FlashParts.title(Phrase.of("Asking the keyboard into its bootloader")),
                            spinning(a.keyboard().title() + ", " + Echo.flash(a.way()) + "."));
            case FlashStage.NotReady n -> {
                show(FlashParts.title(Phrase.of("Almost there")));
                cards(List.of(n.problem()));
                getChildren().add(spinning(Phrase.of("This goes on by itself.")));
            }
            case FlashStage.Choosing c -> choosing(c);
            case FlashStage.Checked c -> {
                show(FlashParts.title(Phrase.of("Found {0}", c.target().title())));
                cards(c.noticed());
            }
            case FlashStage.Confirming c -> confirming(c);
            case FlashStage.Working w -> {
                work.show(w, now.steps());
                if (!getChildren().equals(List.of(work))) {
                    show(work);
                }
            }
            case FlashStage.Ended e -> show(new EndPane(e, now.steps()));
        }
    }

    private void waiting(FlashStage.Waiting stage) {
        boolean known = flash.subjectProperty().get().flatMap(FlashSubject::board).isPresent();
        VBox words =
                new VBox(
                        10,
                        FlashParts.line(Echo.flash(stage.instructions())),
                        spinning(FlashWords.seen(stage, known)));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        HBox both = new HBox(20, words, new BoardPicture());
        both.setAlignment(Pos.CENTER_LEFT);
        show(FlashParts.title(FlashWords.waiting(stage)), both);
    }

    private void choosing(FlashStage.Choosing stage) {
        show(
                FlashParts.title(Phrase.of("Several bootloaders are plugged in")),
                FlashParts.line(
                        Phrase.of("Which of them is to be flashed? The others stay as they are.")));
        stage.targets().forEach(t -> getChildren().add(target(t)));
    }

    private Node target(FlashTarget target) {
        Label name = FlashParts.line(target.title(), "board-name");
        String serial =
                target.node().usb().map(i -> i.id() + " · ").orElse("") + target.node().path();
        VBox words = new VBox(2, name, FlashParts.line(serial, "text-muted", "text-small"));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        Button take =
                FlashParts.button(Phrase.of("Flash this one"), "", () -> flash.onChoose(target));
        take.setAccessibleText(Phrase.of("Flash {0} at {1}", target.title(), target.node().path()));
        HBox row = new HBox(12, words, take);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("flash-target");
        return row;
    }

    private void confirming(FlashStage.Confirming stage) {
        show(FlashParts.title(Phrase.of("Something does not match")));
        cards(List.of(stage.mismatch()));
        TextField typed = new TextField();
        typed.setPromptText(stage.word());
        typed.setAccessibleText(Phrase.of("Type {0} to flash all the same", stage.word()));
        typed.setId("flash-confirm");
        HBox.setHgrow(typed, Priority.ALWAYS);
        Label wrong = FlashParts.line("", "text-muted", "text-small");
        Runnable confirm =
                () -> {
                    if (!flash.onConfirm(typed.getText())) {
                        wrong.setText(Phrase.of("That is not the name."));
                    }
                };
        typed.setOnAction(event -> confirm.run());
        Button go = FlashParts.button(Phrase.of("Flash all the same"), "danger", confirm);
        go.disableProperty().bind(typed.textProperty().isEmpty());
        HBox row = new HBox(8, typed, go);
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren()
                .addAll(
                        FlashParts.line(
                                Phrase.of(
                                        "If you are sure, type “{0}”. Otherwise stop.",
                                        stage.word())),
                        row,
                        wrong);
        typed.requestFocus();
    }

    private void cards(List<Problem> problems) {
        problems.forEach(p -> getChildren().add(new ProblemCard(p)));
    }

    private void show(Node... nodes) {
        getChildren().setAll(nodes);
    }

    private static Node spinning(String words) {
        ProgressIndicator wheel = new ProgressIndicator();
        wheel.getStyleClass().add("flash-wheel");
        Label label = FlashParts.line(words, "text-muted");
        HBox.setHgrow(label, Priority.ALWAYS);
        HBox row = new HBox(10, wheel, label);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
