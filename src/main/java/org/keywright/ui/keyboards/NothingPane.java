package org.keywright.ui.keyboards;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.keywright.application.IndexState;
import org.keywright.ui.words.Echo;
import org.keywright.ui.words.Phrase;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/** In place of the list while there is nothing in it: why that is so, and what to do about it. */
final class NothingPane extends VBox {

    private final KeyboardsViewModel keyboards;
    private final StartActions actions;
    private final ProgressBar progress = new ProgressBar();
    private final Label counted = new Label();
    private Subscription bound = Subscription.EMPTY;

    NothingPane(KeyboardsViewModel keyboards, StartActions actions) {
        this.keyboards = keyboards;
        this.actions = actions;
        progress.setMaxWidth(220);
        counted.getStyleClass().add("text-muted");
        setAlignment(Pos.TOP_CENTER);
        getStyleClass().add("nothing-pane");
    }

    void attach() {
        bound =
                Subscription.combine(
                        keyboards.stateProperty().subscribe((before, now) -> changed(before, now)),
                        keyboards.listedProperty().subscribe(() -> rebuild()),
                        keyboards.rescues().subscribe(() -> rebuild()));
        changed(new IndexState.Unread(), keyboards.stateProperty().get());
        rebuild();
    }

    void detach() {
        bound.unsubscribe();
    }

    private void changed(IndexState before, IndexState now) {
        if (now instanceof IndexState.Reading(int done, int total)) {
            progress.setProgress(total == 0 ? -1 : (double) done / total);
            counted.setText(
                    total == 0
                            ? ""
                            : Phrase.of(
                                    "{0} of {1}", Phrase.number(done), BoardWords.boards(total)));
        }
        if (!now.getClass().equals(before.getClass())) {
            rebuild();
        }
    }

    private void rebuild() {
        getChildren().clear();
        switch (keyboards.stateProperty().get()) {
            case IndexState.Unread unread -> reading();
            case IndexState.Unreadable(String reason) -> broken(reason);
            case IndexState.Reading reading -> {
                if (keyboards.queryProperty().get().isBlank()) {
                    reading();
                } else {
                    noHit();
                    getChildren().addAll(progress, counted);
                }
            }
            case IndexState.Ready(int boards) -> {
                if (boards == 0) {
                    emptyTree();
                } else {
                    noHit();
                }
            }
        }
    }

    private void reading() {
        title(MaterialDesignM.MAGNIFY, Phrase.of("Reading the keyboards…"));
        getChildren().addAll(progress, counted);
        say(
                Phrase.of(
                        "The first look at a firmware tree takes a moment; after that they are there at once."));
    }

    private void broken(String reason) {
        title(MaterialDesignF.FOLDER_ALERT_OUTLINE, Phrase.of("The firmware tree cannot be read"));
        say(reason);
        Button sources = new Button(Phrase.of("Firmware sources…"));
        sources.getStyleClass().add("accent");
        sources.setOnAction(event -> actions.sources());
        Button builtIn = new Button(Phrase.of("Use the built-in keyboards"));
        builtIn.setOnAction(event -> actions.builtIn());
        getChildren().addAll(sources, builtIn);
    }

    private void emptyTree() {
        title(
                MaterialDesignF.FOLDER_ALERT_OUTLINE,
                Phrase.of("There are no keyboards in this tree"));
        say(Phrase.of("Choose another folder under Firmware sources."));
        Button sources = new Button(Phrase.of("Firmware sources…"));
        sources.setOnAction(event -> actions.sources());
        getChildren().add(sources);
    }

    private void noHit() {
        Optional<String> wanted = keyboards.answeredProperty().get();
        if (wanted.isEmpty()) {
            return;
        }
        title(MaterialDesignM.MAGNIFY, Phrase.of("No keyboard matches “{0}”", wanted.get()));
        keyboards.doubts().forEach(doubt -> say(Echo.message(doubt) + " " + Echo.advice(doubt)));
        if (!keyboards.rescues().isEmpty()) {
            say(Phrase.of("These find something:"));
        }
        keyboards.rescues().forEach(way -> getChildren().add(rescue(way)));
        Button clear = new Button(Phrase.of("Clear the search"));
        clear.getStyleClass().add("flat");
        clear.setOnAction(event -> keyboards.queryProperty().set(""));
        getChildren().add(clear);
        if (keyboards.rescues().isEmpty()) {
            say(
                    Phrase.of(
                            "Names, folders, makers and former names are searched, slips of the keys allowed."));
        }
    }

    private Button rescue(Rescue way) {
        Button button = new Button(way.query() + "  ·  " + BoardWords.boards(way.boards()));
        button.getStyleClass().add("chip");
        button.setOnAction(event -> keyboards.queryProperty().set(way.query()));
        return button;
    }

    private void title(Ikon picture, String words) {
        FontIcon icon = new FontIcon(picture);
        icon.getStyleClass().add("nothing-icon");
        Label title = new Label(words);
        title.setWrapText(true);
        title.getStyleClass().add("title-4");
        getChildren().addAll(icon, title);
    }

    private void say(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add("text-muted");
        getChildren().add(label);
    }
}
