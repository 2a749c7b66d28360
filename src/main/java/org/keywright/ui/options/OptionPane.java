package org.keywright.ui.options;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.keywright.option.OptionNeed;
import org.keywright.option.OptionPath;
import org.keywright.ui.control.Icons;
import org.keywright.ui.words.Phrase;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;

/** An option as it is drawn: its words on the left, its control on the right. */
final class OptionPane extends TwoColumns {

    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
    private static final PseudoClass FAINT = PseudoClass.getPseudoClass("faint");

    private final OptionControls controls = new OptionControls();
    private final Function<OptionPath, String> titles;
    private final Label above = label("option-above");
    private final Label title = label("option-title");
    private final Label mark = label("option-mark");
    private final Label names = label("option-names");
    private final Label help = label("option-help");
    private final Label caution = label("option-caution");
    private final Label reason = label("option-reason");
    private final Label standard = label("option-standard");
    private final VBox needs = new VBox(4);
    private final HBox line = new HBox(4);
    private final Button reset;
    private @Nullable OptionControl control;
    private @Nullable OptionField field;
    private Subscription bound = Subscription.EMPTY;

    /**
     * @param titles what options are called, for sentences about them
     */
    OptionPane(Function<OptionPath, String> titles) {
        super(new VBox(2), new VBox(4));
        this.titles = titles;
        reset =
                Icons.button(
                        MaterialDesignR.RESTORE,
                        Phrase.of("Reset: leave it to the keyboard"),
                        () -> field().onReset());
        mark.setText(Phrase.of("changed here"));
        mark.setMinWidth(USE_PREF_SIZE);
        title.setMinWidth(0);
        HBox heading = new HBox(8, title, mark);
        heading.setAlignment(Pos.CENTER_LEFT);
        ((VBox) getChildren().getFirst())
                .getChildren()
                .addAll(above, heading, names, help, caution, needs);
        line.setAlignment(Pos.CENTER_LEFT);
        ((VBox) getChildren().getLast()).getChildren().addAll(line, reason, standard);
        getStyleClass().add("option-pane");
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        return label;
    }

    private OptionField field() {
        return Objects.requireNonNull(field);
    }

    /** Goes over to another option and follows it. */
    void lend(OptionField next, boolean astray) {
        release();
        field = next;
        say(above, astray ? OptionWords.above(next.option()) : "");
        title.setText(OptionWords.title(next.option()));
        names.setText(OptionWords.names(next.option()));
        say(help, OptionWords.help(next.option()));
        say(caution, OptionWords.caution(next));
        OptionControl fitting = controls.control(next.option().kind());
        control = fitting;
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Node node = fitting.node();
        HBox.setHgrow(
                node,
                node instanceof atlantafx.base.controls.ToggleSwitch
                        ? Priority.NEVER
                        : Priority.ALWAYS);
        line.getChildren()
                .setAll(
                        node instanceof atlantafx.base.controls.ToggleSwitch
                                ? List.of(node, space, reset)
                                : List.of(node, reset));
        fitting.lend(next);
        bound =
                Subscription.combine(
                        next.standingProperty().subscribe(standing -> refresh()),
                        next.draftProperty().subscribe((before, after) -> fitting.refresh(next)),
                        next.reasonProperty().subscribe(words -> refuse(words)));
    }

    /** Follows nothing any more. */
    void release() {
        bound.unsubscribe();
        bound = Subscription.EMPTY;
    }

    private void refresh() {
        OptionField shown = field();
        boolean changed = shown.standing().changed();
        pseudoClassStateChanged(CHANGED, changed);
        pseudoClassStateChanged(FAINT, !shown.standing().unmet().isEmpty());
        mark.setVisible(changed);
        reset.setVisible(changed);
        String cost = OptionWords.cost(shown.cost());
        standard.setText((OptionWords.standard(shown) + " " + cost).strip());
        needs.getChildren().clear();
        for (OptionNeed need : shown.standing().unmet()) {
            needs.getChildren().add(new NeedLine(shown, need, titles.apply(need.first().path())));
        }
        needs.setManaged(!needs.getChildren().isEmpty());
        Objects.requireNonNull(control).lend(shown);
    }

    private void refuse(String words) {
        say(reason, words);
        Objects.requireNonNull(control).refresh(field());
    }

    private static void say(Label label, String words) {
        label.setText(words);
        label.setVisible(!words.isEmpty());
        label.setManaged(label.isVisible());
    }

    /** Where the keyboard focus stops, in order. */
    List<Node> stops() {
        List<Node> stops = new ArrayList<>();
        stops.add(Objects.requireNonNull(control).focused());
        if (reset.isVisible()) {
            stops.add(reset);
        }
        needs.getChildren().forEach(need -> stops.add(((NeedLine) need).stop()));
        return stops;
    }
}
