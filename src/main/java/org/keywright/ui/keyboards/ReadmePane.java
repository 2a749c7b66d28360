package org.keywright.ui.keyboards;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.keywright.keyboard.Readme;
import org.keywright.ui.words.Phrase;

/** What the maker says about a keyboard. */
final class ReadmePane extends ScrollPane {

    private final VBox lines = new VBox(4);

    ReadmePane() {
        lines.getStyleClass().add("readme");
        setContent(lines);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinHeight(0);
        setMaxHeight(220);
        setAccessibleText(Phrase.of("What the maker says"));
        getStyleClass().add("readme-pane");
        show(Readme.NONE);
    }

    void show(Readme readme) {
        lines.getChildren().setAll(readme.lines().stream().map(ReadmePane::label).toList());
        setVvalue(0);
        boolean any = !readme.lines().isEmpty();
        setVisible(any);
        setManaged(any);
    }

    private static Label label(Readme.Line line) {
        Label label =
                new Label(line.kind() == Readme.Kind.POINT ? "• " + line.words() : line.words());
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        switch (line.kind()) {
            case HEADING -> label.getStyleClass().add("readme-heading");
            case CODE -> label.getStyleClass().add("code-name");
            case POINT, TEXT -> label.getStyleClass().add("text-small");
        }
        return label;
    }
}
