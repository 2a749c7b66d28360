package org.keywright.ui.control;

import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.keywright.ui.words.Phrase;

/** What keeps the user from the devices, and the rules that mend it. */
public final class AccessPane extends VBox {

    private static final int ROWS = 4;
    private static final int MOST = 2;

    private final AccessOffer offer;
    private DeviceAccess shown = DeviceAccess.OPEN;
    private boolean offering;
    private Subscription bound = Subscription.EMPTY;

    /** Shows what that offer tells. */
    public AccessPane(AccessOffer offer) {
        this.offer = offer;
        getStyleClass().add("flash-access");
        setVisible(false);
        setManaged(false);
    }

    /** Starts to follow the offer. */
    public void attach() {
        bound = offer.accessProperty().subscribe(this::show);
    }

    /** Stops following it. */
    public void detach() {
        bound.unsubscribe();
    }

    /** Looks whether the rules help by now. */
    public void refresh() {
        show(offer.accessProperty().get());
    }

    private void show(DeviceAccess access) {
        boolean rules = offer.rulesHelp();
        if (access.equals(shown) && rules == offering) {
            return;
        }
        shown = access;
        offering = rules;
        getChildren().clear();
        access.problems().stream().limit(MOST).forEach(p -> getChildren().add(new ProblemCard(p)));
        if (access.problems().size() > MOST) {
            int more = access.problems().size() - MOST;
            getChildren().add(line(Phrase.of("And {0} more of this.", more), "text-muted"));
        }
        if (rules) {
            rules(access);
        } else if (!access.problems().isEmpty()) {
            getChildren().add(button(Phrase.of("Look again"), "small", offer::onLook));
        }
        setVisible(!getChildren().isEmpty());
        setManaged(isVisible());
    }

    private void rules(DeviceAccess access) {
        Label words =
                line(
                        Phrase.of(
                                "Linux opens bootloaders to you by these rules. They name only bootloaders"
                                        + " and the keyboards that are plugged in:"));
        TextArea text = new TextArea(access.rules());
        text.setEditable(false);
        text.setPrefRowCount(ROWS);
        text.setAccessibleText(Phrase.of("udev rules"));
        text.getStyleClass().addAll("code-field", "flash-rules");
        FlowPane buttons =
                new FlowPane(
                        8,
                        8,
                        button(Phrase.of("Install…"), "accent", offer::onInstallRules),
                        button(Phrase.of("Copy"), "", () -> copy(access.rules())),
                        button(Phrase.of("Look again"), "", offer::onLook));
        buttons.disableProperty().bind(offer.lookingProperty());
        getChildren().addAll(words, text, buttons);
    }

    private static Label line(String words, String... looks) {
        Label line = new Label(words);
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        line.getStyleClass().addAll(looks);
        return line;
    }

    private static Button button(String words, String look, Runnable onPress) {
        Button button = new Button(words);
        button.setMinWidth(USE_PREF_SIZE);
        if (!look.isEmpty()) {
            button.getStyleClass().add(look);
        }
        button.setOnAction(event -> onPress.run());
        return button;
    }

    private static void copy(String words) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, words));
    }
}
