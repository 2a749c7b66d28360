package org.keywright.ui.keyboards;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.keywright.application.PluggedIn;
import org.keywright.ui.words.Phrase;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

/** Keyboards that are plugged in, each with what can be begun; nothing where there are none. */
final class PluggedPane extends VBox {

    private final PluggedViewModel plugged;
    private final StartActions actions;
    private Subscription bound = Subscription.EMPTY;

    PluggedPane(PluggedViewModel plugged, StartActions actions) {
        super(8);
        this.plugged = plugged;
        this.actions = actions;
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("plugged-pane");
    }

    void attach() {
        bound = plugged.keyboardsProperty().subscribe(this::show);
        plugged.attach();
    }

    void detach() {
        bound.unsubscribe();
        plugged.detach();
    }

    private void show(List<PluggedIn.Keyboard> keyboards) {
        setVisible(!keyboards.isEmpty());
        setManaged(!keyboards.isEmpty());
        getChildren().setAll(keyboards.stream().map(this::card).toList());
    }

    private VBox card(PluggedIn.Keyboard keyboard) {
        Label title =
                new Label(
                        Phrase.of("Plugged in: {0}", keyboard.title()),
                        new FontIcon(MaterialDesignU.USB));
        title.getStyleClass().add("pane-title");
        VBox card = new VBox(2, title);
        card.getStyleClass().add("plugged-card");
        keyboard.last().ifPresent(file -> card.getChildren().add(last(file)));
        keyboard.candidates().forEach(id -> card.getChildren().add(begin(id)));
        if (keyboard.more() > 0) {
            Label more =
                    new Label(
                            Phrase.count(
                                    keyboard.more(),
                                    "{0} more has the same USB id",
                                    "{0} more have the same USB id"));
            more.getStyleClass().addAll("text-muted", "text-small");
            card.getChildren().add(more);
        }
        return card;
    }

    private Button last(Path file) {
        Path name = file.endsWith("keymap.json") ? parentOf(file) : file;
        return button(
                Phrase.of("Open {0}", name.getFileName()),
                new FontIcon(MaterialDesignF.FOLDER_OPEN_OUTLINE),
                file.toString(),
                () -> actions.open(file));
    }

    private static Path parentOf(Path file) {
        return Optional.ofNullable(file.getParent()).filter(p -> p.getNameCount() > 0).orElse(file);
    }

    private Button begin(String id) {
        String words = Phrase.of("New keymap for {0}", id);
        return button(
                words,
                new FontIcon(MaterialDesignP.PLUS),
                words,
                () -> actions.create(id, Optional.empty()));
    }

    private static Button button(String words, FontIcon icon, String more, Runnable onPress) {
        Button button = new Button(words, icon);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setTooltip(new Tooltip(more));
        button.getStyleClass().addAll("flat", "file-link");
        button.setOnAction(event -> onPress.run());
        return button;
    }
}
