package org.keywright.ui.control;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.keywright.problem.Problem;
import org.keywright.ui.words.Echo;
import org.keywright.ui.words.Phrase;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;

/** One problem: what is wrong, where, what to do about it. */
public final class ProblemCard extends HBox {

    /** A card for this problem. */
    public ProblemCard(Problem problem) {
        Label message = line(Echo.message(problem), "problem-message");
        VBox words = new VBox(2);
        HBox.setHgrow(words, Priority.ALWAYS);
        String place = PlaceWords.of(problem.location());
        if (!place.isEmpty()) {
            words.getChildren().add(line(place, "problem-place"));
        }
        words.getChildren().add(message);
        if (!problem.advice().isEmpty()) {
            words.getChildren().add(line(Echo.advice(problem), "text-muted"));
        }
        getChildren().addAll(icon(problem), words);
        getStyleClass().add("problem-card");
        setAccessibleText(spoken(problem, place));
    }

    /** A card that does something when it is chosen with the mouse or the keyboard. */
    public ProblemCard(Problem problem, Runnable onChosen) {
        this(problem);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        getStyleClass().add("choosable");
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> onChosen.run());
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                        onChosen.run();
                        event.consume();
                    }
                });
    }

    /** Adds a button that does something about the problem; choosing the card does not press it. */
    public ProblemCard offer(String label, Runnable action) {
        Button button = new Button(label);
        button.setMnemonicParsing(false);
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        button.addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
        button.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        action.run();
                    }
                    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                        event.consume();
                    }
                });
        HBox middle = new HBox(button);
        middle.setAlignment(Pos.CENTER_RIGHT);
        getChildren().add(middle);
        return this;
    }

    private static String spoken(Problem problem, String place) {
        String severity =
                switch (problem.severity()) {
                    case ERROR -> Phrase.of("Error");
                    case WARNING -> Phrase.of("Warning");
                    case HINT -> Phrase.of("Hint");
                };
        return Stream.of(place, Echo.message(problem), Echo.advice(problem))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" ", severity + ": ", ""));
    }

    private static FontIcon icon(Problem problem) {
        return switch (problem.severity()) {
            case ERROR -> styled(new FontIcon(MaterialDesignA.ALERT_CIRCLE), "icon-error");
            case WARNING -> styled(new FontIcon(MaterialDesignA.ALERT), "icon-warning");
            case HINT -> styled(new FontIcon(MaterialDesignI.INFORMATION_OUTLINE), "icon-hint");
        };
    }

    private static FontIcon styled(FontIcon icon, String styleClass) {
        icon.getStyleClass().add(styleClass);
        return icon;
    }

    private static Label line(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
