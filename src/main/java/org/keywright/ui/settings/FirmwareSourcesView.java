package org.keywright.ui.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.keywright.application.TreeChoice;
import org.keywright.problem.Problem;
import org.keywright.ui.control.ProblemCard;
import org.keywright.ui.words.Phrase;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/** <i>Firmware sources</i>: choose the tree that keyboards, options and keycodes are read from. */
public final class FirmwareSourcesView extends VBox {

    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

    private static final double TALLEST = 290;

    private final FirmwareSourcesViewModel sources;
    private final SourceWorkViewModel work;
    private final SourceWorkView adding;
    private final PinLine pin;
    private final VBox cards = new VBox(8);
    private final VBox answer = new VBox(8);
    private final Button choose =
            new Button(
                    Phrase.of("Choose a folder…"),
                    new FontIcon(MaterialDesignF.FOLDER_OPEN_OUTLINE));
    private final VBox zone = new VBox(8);
    private List<TreeCard> shown = List.of();
    private List<SourceButtons> buttons = List.of();
    private Subscription bound = Subscription.EMPTY;

    /** A list of trees over this view model. */
    public FirmwareSourcesView(FirmwareSourcesViewModel sources, SourceWorkViewModel work) {
        this.sources = sources;
        this.work = work;
        this.adding = new SourceWorkView(work);
        this.pin = new PinLine(work);
        Label heading = new Label(Phrase.of("Firmware sources"));
        heading.getStyleClass().add("title-4");
        Label lead =
                new Label(
                        Phrase.of(
                                "Keyboards, options, keycodes and layouts are read from the tree in use:"
                                        + " the built-in one, or a QMK source tree from git, from a zip"
                                        + " or in a folder. Fetching runs nothing of it; building does."));
        lead.setWrapText(true);
        lead.setMinHeight(USE_PREF_SIZE);
        lead.getStyleClass().add("text-muted");
        ScrollPane scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        // As high as its cards, up to a limit; cards grow when their facts are known.
        cards.heightProperty()
                .subscribe(
                        height -> {
                            double wanted = Math.min(TALLEST, height.doubleValue() + 20);
                            scroll.setMinHeight(wanted);
                            scroll.setPrefHeight(wanted);
                        });
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("sheet-scroll");
        getStyleClass().add("firmware-sources");
        getChildren().addAll(heading, lead, pin, scroll, answer, adding, dropZone());
        setOnDragOver(this::dragOver);
        setOnDragExited(event -> zone.pseudoClassStateChanged(TARGET, false));
        setOnDragDropped(this::drop);
    }

    private VBox dropZone() {
        choose.setOnAction(event -> sources.onBrowse());
        Label words = new Label(Phrase.of("or drop a folder or a zip here"));
        words.getStyleClass().addAll("text-muted", "text-small");
        zone.getChildren().addAll(choose, words);
        zone.setAlignment(Pos.CENTER);
        zone.getStyleClass().add("drop-zone");
        return zone;
    }

    /** Starts to follow the view model. */
    public void attach() {
        bound =
                Subscription.combine(
                        sources.entries().subscribe(this::list),
                        sources.attemptProperty().subscribe(this::show),
                        work.sourcesProperty().subscribe(sources::onSources),
                        work.taskProperty().subscribe(task -> mark()));
        adding.attach();
        pin.attach();
        work.onShown();
        list();
    }

    /** Stops following the view model. */
    public void detach() {
        bound.unsubscribe();
        adding.detach();
        pin.detach();
        release();
    }

    private void release() {
        shown.forEach(TreeCard::release);
        shown = List.of();
        buttons.forEach(SourceButtons::release);
        buttons = List.of();
    }

    private void list() {
        release();
        List<TreeCard> fresh = new ArrayList<>();
        List<SourceButtons> rows = new ArrayList<>();
        for (TreeChoice tree : sources.entries()) {
            Optional<SourceButtons> row =
                    sources.source(tree).map(source -> new SourceButtons(source, work));
            row.ifPresent(rows::add);
            fresh.add(new TreeCard(tree, sources, row));
        }
        shown = fresh;
        buttons = rows;
        cards.getChildren().setAll(fresh);
        mark();
    }

    private void mark() {
        boolean busy = sources.attemptProperty().get() instanceof Attempt.Running;
        shown.forEach(card -> card.mark(sources.currentProperty().get(), busy));
        choose.setDisable(busy);
        buttons.forEach(row -> row.enable(!busy && !work.busy()));
    }

    private void show(Attempt attempt) {
        answer.getChildren().clear();
        switch (attempt) {
            case Attempt.None none -> {}
            case Attempt.Running(TreeChoice tree) ->
                    answer.getChildren().add(reading(Phrase.of("Reading {0}…", tree.label())));
            case Attempt.Refused(TreeChoice tree, List<Problem> problems) ->
                    explain(Phrase.of("“{0}” cannot be used:", tree.label()), problems);
            case Attempt.Doubtful(TreeChoice tree, List<Problem> problems) ->
                    explain(Phrase.of("“{0}” is in use, but:", tree.label()), problems);
        }
        answer.setVisible(!answer.getChildren().isEmpty());
        answer.setManaged(answer.isVisible());
        mark();
    }

    private void explain(String words, List<Problem> problems) {
        Label title = new Label(words);
        title.getStyleClass().add("pane-title");
        answer.getChildren().add(title);
        problems.stream().limit(3).forEach(p -> answer.getChildren().add(new ProblemCard(p)));
        if (problems.size() > 3) {
            answer.getChildren().add(new Label(Phrase.of("and {0} more", problems.size() - 3)));
        }
    }

    private static HBox reading(String words) {
        ProgressIndicator turning = new ProgressIndicator();
        turning.setMaxSize(18, 18);
        turning.setMinSize(18, 18);
        HBox row = new HBox(10, turning, new Label(words));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void dragOver(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            zone.pseudoClassStateChanged(TARGET, true);
            event.consume();
        }
    }

    /** A zip is unpacked and kept; a folder is used where it is. */
    private void drop(Path dropped) {
        if (dropped.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
            work.onAdd(dropped.toString(), "");
        } else {
            sources.onFolder(dropped);
        }
    }

    private void drop(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            drop(event.getDragboard().getFiles().getFirst().toPath());
            event.setDropCompleted(true);
            event.consume();
        }
    }
}
