package org.keywright.ui.keymap;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.keywright.problem.Problem;
import org.keywright.ui.control.ProblemCard;
import org.keywright.ui.words.Echo;
import org.keywright.ui.words.Phrase;

/** In the card on a key, below its keycode: everything else about the key. */
final class KeyAbout extends VBox {

    private static final double WIDTH = 430;
    private static final int COLOURS = 8;
    private static final int LONGEST_LEGEND = 9;

    private final EditorViewModel editor;
    private final Runnable onMoved;

    /** Calls {@code onMoved} when another layer was chosen, or something repaired. */
    KeyAbout(EditorViewModel editor, Runnable onMoved) {
        this.editor = editor;
        this.onMoved = onMoved;
        getStyleClass().add("key-about");
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
    }

    /** Shows all about a key of the layer that is shown. */
    void show(KeyFacts facts) {
        getChildren().setAll(line(facts.place(), "text-muted"));
        facts.parts().forEach(words -> getChildren().add(line(words, "text-small")));
        facts.through().forEach(words -> getChildren().add(line(words, "text-small")));
        facts.uses().forEach(words -> getChildren().add(line(words, "text-small")));
        facts.problems().forEach(problem -> getChildren().add(card(problem)));
        getChildren().addAll(line(Phrase.of("On each layer"), "palette-heading"), layers(facts));
    }

    private static Label line(String words, String styleClass) {
        Label line = new Label(words);
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        line.getStyleClass().addAll("text-small", styleClass);
        return line;
    }

    private Node card(Problem problem) {
        ProblemCard card = new ProblemCard(problem);
        editor.findFix(problem)
                .ifPresent(
                        fix ->
                                card.offer(
                                        Echo.edit(fix.label()),
                                        () -> {
                                            editor.apply(fix.edit());
                                            onMoved.run();
                                        }));
        return card;
    }

    private Node layers(KeyFacts facts) {
        FlowPane all = new FlowPane(4, 4);
        all.setPrefWrapLength(WIDTH);
        facts.layers().forEach(on -> all.getChildren().add(layer(on)));
        return all;
    }

    private Button layer(KeyFacts.OnLayer on) {
        Label number = new Label(Integer.toString(on.layer()));
        number.getStyleClass().addAll("layer-chip", "layer-colour-" + on.layer() % COLOURS);
        Button button = new Button(shortened(on), number);
        button.setMnemonicParsing(false);
        button.getStyleClass().addAll("chip", "layer-choice");
        button.getStyleClass().addAll(on.shown() ? List.of("shown-layer") : List.of());
        String title =
                on.name().isEmpty() ? Integer.toString(on.layer()) : on.layer() + ", " + on.name();
        String words = Phrase.of("Layer {0}", title) + ": " + on.look().spoken();
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words + "\n" + on.look().text()));
        button.setOnAction(
                event -> {
                    editor.onShowLayer(on.layer());
                    onMoved.run();
                });
        return button;
    }

    private static String shortened(KeyFacts.OnLayer on) {
        String legend =
                switch (on.look().legend().kind()) {
                    case NONE -> "–";
                    case TRANSPARENT -> "▽ " + on.look().legend().centre();
                    case ALPHA, MODIFIER, LAYER, TAP_HOLD, MACRO -> on.look().legend().centre();
                    case MEDIA, MOUSE, SYSTEM, LIGHTING, UNKNOWN -> on.look().legend().centre();
                };
        String line = legend.replace('\n', ' ').strip();
        return line.length() > LONGEST_LEGEND ? line.substring(0, LONGEST_LEGEND) + "…" : line;
    }
}
