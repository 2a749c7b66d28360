package org.keywright.ui.flash;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.keywright.flash.FlashStage;
import org.keywright.problem.Problem;
import org.keywright.ui.control.AccessPane;
import org.keywright.ui.control.FileChip;
import org.keywright.ui.control.ProblemCard;
import org.keywright.ui.words.Phrase;

/** The flashing panel: the file, what is to be done or how far it is, and the buttons. */
public final class FlashView extends VBox {

    private final FlashViewModel flash;
    private final VBox head = new VBox(6);
    private final VBox body = new VBox(14);
    private final StagePane stage;
    private final AccessPane access;
    private final FlashButtons buttons;
    private Optional<OptionsPane> options = Optional.empty();
    private Subscription bound = Subscription.EMPTY;

    /**
     * @param chooseFile lets the user choose a file
     * @param close closes the panel
     */
    public FlashView(FlashViewModel flash, Runnable chooseFile, Runnable close) {
        this.flash = flash;
        stage = new StagePane(flash);
        access = new AccessPane(flash);
        buttons = new FlashButtons(flash, chooseFile, close);
        ScrollPane scroll = new ScrollPane(new VBox(14, body, access));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("sheet-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getStyleClass().add("flash-view");
        getChildren().addAll(head, scroll, buttons);
    }

    /** Starts to follow the view model. */
    public void attach() {
        access.attach();
        bound =
                Subscription.combine(
                        flash.subjectProperty().subscribe(this::showSubject),
                        flash.stateProperty().subscribe(this::change));
        show(flash.stateProperty().get());
        buttons.show(flash.stateProperty().get());
    }

    /** Stops following the view model. */
    public void detach() {
        bound.unsubscribe();
        leaveOptions();
        access.detach();
    }

    /** Puts the keyboard focus where the user goes on. */
    public void focusFirst() {
        buttons.focusLast();
    }

    private void showSubject(Optional<FlashSubject> subject) {
        head.getChildren().clear();
        subject.ifPresent(
                s -> {
                    head.getChildren().addAll(new FileChip(s.file()), small(FlashWords.about(s)));
                    String itself = FlashWords.itself(s.facts());
                    if (!itself.isEmpty()) {
                        head.getChildren().add(small(itself));
                    }
                });
    }

    private static Node small(String words) {
        return FlashParts.line(words, "text-muted", "text-small");
    }

    private void change(FlashState before, FlashState now) {
        show(now);
        access.refresh();
        if (!sameButtons(before, now)) {
            buttons.show(now);
            buttons.focusLast();
        }
    }

    /** A button that is made anew while it is pressed would never fire. */
    private static boolean sameButtons(FlashState before, FlashState now) {
        return running(before) && running(now);
    }

    private static boolean running(FlashState state) {
        return state instanceof FlashState.Starting
                || state instanceof FlashState.Guided(FlashStage stage, FlashSteps _)
                        && !(stage instanceof FlashStage.Ended);
    }

    private void show(FlashState state) {
        switch (state) {
            case FlashState.Nothing n ->
                    fill(
                            FlashParts.title(Phrase.of("Flash a file")),
                            FlashParts.line(
                                    Phrase.of(
                                            "Choose a .hex, .bin or .uf2 file, or drop one on the"
                                                    + " window."),
                                    "text-muted"));
            case FlashState.Reading r ->
                    fill(FlashParts.title(Phrase.of("Reading {0}…", r.file())));
            case FlashState.Refused r -> {
                fill(FlashParts.title(Phrase.of("{0} cannot be flashed", r.file())));
                cards(r.problems());
            }
            case FlashState.Ready r -> flash.subjectProperty().get().ifPresent(this::ready);
            case FlashState.Starting s ->
                    fill(FlashParts.title(Phrase.of("Looking at what is plugged in…")));
            case FlashState.Guided g -> {
                if (!body.getChildren().equals(List.of(stage))) {
                    fill(stage);
                }
                stage.show(g);
            }
        }
    }

    private void ready(FlashSubject subject) {
        fill(
                FlashParts.title(
                        subject.split()
                                ? Phrase.of("Ready: both halves, one after the other")
                                : Phrase.of("Ready")),
                FlashParts.line(
                        subject.board().isPresent()
                                ? Phrase.of(
                                        "Press Flash; the next page says how to start the bootloader.")
                                : Phrase.of(
                                        "Keywright does not know which keyboard this file is for. It"
                                                + " checks that it fits the chip; that it is the right"
                                                + " keyboard only you know."),
                        "text-muted"));
        OptionsPane pane = new OptionsPane(flash, subject);
        pane.attach();
        options = Optional.of(pane);
        body.getChildren().add(pane);
        cards(subject.noticed());
    }

    private void cards(List<Problem> problems) {
        problems.forEach(p -> body.getChildren().add(new ProblemCard(p)));
    }

    private void fill(Node... nodes) {
        leaveOptions();
        body.getChildren().setAll(nodes);
    }

    private void leaveOptions() {
        options.ifPresent(OptionsPane::detach);
        options = Optional.empty();
    }
}
