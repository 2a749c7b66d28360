package org.keywright.ui.flash;

import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.keywright.ui.control.ProblemCard;

/** What keeps the user from the devices, and the rules that mend it. */
final class AccessPane extends VBox {

    private static final int ROWS = 4;
    private static final int MOST = 2;

    private final FlashViewModel flash;
    private FlashAccess shown = FlashAccess.OPEN;
    private boolean offering;
    private Subscription bound = Subscription.EMPTY;

    AccessPane(FlashViewModel flash) {
        this.flash = flash;
        getStyleClass().add("flash-access");
        setVisible(false);
        setManaged(false);
    }

    void attach() {
        bound =
                Subscription.combine(
                        flash.accessProperty().subscribe(this::show),
                        flash.stateProperty()
                                .subscribe((before, now) -> show(flash.accessProperty().get())));
    }

    void detach() {
        bound.unsubscribe();
    }

    private void show(FlashAccess access) {
        boolean rules = flash.rulesHelp();
        if (access.equals(shown) && rules == offering) {
            return;
        }
        shown = access;
        offering = rules;
        getChildren().clear();
        access.problems().stream().limit(MOST).forEach(p -> getChildren().add(new ProblemCard(p)));
        if (access.problems().size() > MOST) {
            int more = access.problems().size() - MOST;
            getChildren().add(FlashParts.line("And " + more + " more of this.", "text-muted"));
        }
        if (rules) {
            rules(access);
        } else if (!access.problems().isEmpty()) {
            getChildren().add(FlashParts.button("Look again", "small", flash::onLook));
        }
        setVisible(!getChildren().isEmpty());
        setManaged(isVisible());
    }

    private void rules(FlashAccess access) {
        Label words =
                FlashParts.line(
                        "Linux opens bootloaders to you by these rules. They name only bootloaders"
                                + " and the keyboards that are plugged in:");
        TextArea text = new TextArea(access.rules());
        text.setEditable(false);
        text.setPrefRowCount(ROWS);
        text.setAccessibleText("udev rules");
        text.getStyleClass().addAll("code-field", "flash-rules");
        FlowPane buttons =
                new FlowPane(
                        8,
                        8,
                        FlashParts.button("Install…", "accent", flash::onInstallRules),
                        FlashParts.button("Copy", "", () -> copy(access.rules())),
                        FlashParts.button("Look again", "", flash::onLook));
        buttons.disableProperty().bind(flash.lookingProperty());
        getChildren().addAll(words, text, buttons);
    }

    private static void copy(String words) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, words));
    }
}
