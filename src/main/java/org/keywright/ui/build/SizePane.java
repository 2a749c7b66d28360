package org.keywright.ui.build;

import java.util.Comparator;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.keywright.build.FeatureSwitch;
import org.keywright.build.SizeProposal;
import org.keywright.build.SizeTable;
import org.keywright.build.SwitchCost;
import org.keywright.ui.control.ProblemCard;
import org.keywright.ui.words.Echo;
import org.keywright.ui.words.Phrase;

/** Plans that make the firmware fit, and what each feature costs, as they become known. */
final class SizePane extends VBox {

    private final SizeViewModel sizes;
    private final Button measure = new Button(Phrase.of("What do features cost?"));
    private final VBox content = new VBox(8);
    private Subscription bound = Subscription.EMPTY;

    /** A pane that runs {@code onMeasure} when the user wants to know. */
    SizePane(SizeViewModel sizes, Runnable onMeasure) {
        this.sizes = sizes;
        measure.getStyleClass().add("small");
        measure.setOnAction(event -> onMeasure.run());
        getChildren().addAll(measure, content);
        getStyleClass().add("size-pane");
    }

    void attach() {
        bound = sizes.stateProperty().subscribe(this::show);
    }

    void detach() {
        bound.unsubscribe();
    }

    private void show(SizeState state) {
        content.getChildren().clear();
        Shown.only(measure, state instanceof SizeState.Unasked);
        switch (state) {
            case SizeState.Unasked unasked -> {}
            case SizeState.Unbuildable(var problems) ->
                    problems.forEach(p -> content.getChildren().add(new ProblemCard(p)));
            case SizeState.Known known -> show(known);
        }
    }

    private void show(SizeState.Known known) {
        if (known.planning()) {
            known.proposals().ifPresentOrElse(this::plans, this::looking);
        }
        known.table().ifPresentOrElse(table -> costs(table, known.over()), this::begun);
    }

    private void plans(List<SizeProposal> proposals) {
        if (proposals.isEmpty()) {
            content.getChildren()
                    .add(
                            words(
                                    Phrase.of(
                                            "No combination of switches makes it fit: remove layers or keys.")));
        }
        proposals.forEach(proposal -> content.getChildren().add(plan(proposal)));
    }

    private void looking() {
        content.getChildren().add(words(Phrase.of("Looking for what to switch so that it fits…")));
    }

    private void begun() {
        ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.setMaxWidth(Double.MAX_VALUE);
        content.getChildren().addAll(words(Phrase.of("Measuring in the background…")), bar);
    }

    private VBox plan(SizeProposal proposal) {
        VBox lines = new VBox(3);
        for (FeatureSwitch change : proposal.changes()) {
            Label what = new Label(SizeWords.change(change));
            what.getStyleClass().add("board-name");
            what.setWrapText(true);
            lines.getChildren().add(what);
            if (!change.loses().isEmpty()) {
                lines.getChildren().add(words(Echo.data(change.loses())));
            }
        }
        Label after = words(SizeWords.after(proposal));
        HBox.setHgrow(after, Priority.ALWAYS);
        after.setMaxWidth(Double.MAX_VALUE);
        Button apply = new Button(Phrase.of("Apply"));
        apply.getStyleClass().addAll("small", "accent");
        apply.setMinWidth(USE_PREF_SIZE);
        apply.setOnAction(event -> sizes.onApply(proposal));
        HBox end = new HBox(8, after, apply);
        end.setAlignment(Pos.CENTER_LEFT);
        VBox card = new VBox(8, lines, end);
        card.getStyleClass().add("plan-card");
        return card;
    }

    private void costs(SizeTable table, boolean over) {
        Label title = new Label(Phrase.of("What features cost"));
        title.getStyleClass().add("pane-title");
        content.getChildren().add(title);
        if (!over) {
            content.getChildren().add(words(SizeWords.progress(table)));
            ProgressBar bar = new ProgressBar(SizeWords.part(table));
            bar.setMaxWidth(Double.MAX_VALUE);
            bar.setAccessibleText(SizeWords.progress(table));
            content.getChildren().add(bar);
        }
        table.costs().stream()
                .filter(cost -> !(cost.outcome() instanceof SwitchCost.Waiting))
                .sorted(Comparator.comparingLong(SizePane::weight).reversed())
                .forEach(cost -> content.getChildren().add(row(cost)));
    }

    private static long weight(SwitchCost cost) {
        return cost.outcome() instanceof SwitchCost.Measured(long flash, long ram)
                ? Math.abs(flash) + Math.abs(ram)
                : -1;
    }

    private HBox row(SwitchCost cost) {
        FeatureSwitch feature = cost.feature();
        Label name = new Label(Echo.data(feature.title()));
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label bytes = new Label(SizeWords.cost(cost));
        bytes.getStyleClass().addAll("text-muted", "text-small");
        bytes.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(8, name, bytes);
        if (cost.outcome() instanceof SwitchCost.Measured) {
            row.getChildren().add(toggle(feature));
        }
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("cost-row");
        return row;
    }

    private Button toggle(FeatureSwitch feature) {
        Button button = new Button(feature.on() ? Phrase.of("Switch off") : Phrase.of("Switch on"));
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(SizeWords.change(feature));
        button.setOnAction(event -> sizes.onApply(feature));
        return button;
    }

    private static Label words(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().addAll("text-muted", "text-small");
        return label;
    }
}
