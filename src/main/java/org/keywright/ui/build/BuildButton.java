package org.keywright.ui.build;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.keywright.ui.words.Phrase;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** Builds; says with which firmware, and its arrow lets the user choose another. */
public final class BuildButton extends SplitMenuButton {

    private final FirmwareViewModel firmware;
    private final Label name = new Label();
    private Subscription bound = Subscription.EMPTY;

    /** A button that runs {@code onBuild} when it is pressed. */
    public BuildButton(FirmwareViewModel firmware, Runnable onBuild) {
        this.firmware = firmware;
        Label verb = new Label(Phrase.of("Build"));
        verb.getStyleClass().add("build-verb");
        name.getStyleClass().add("build-firmware");
        name.setMaxWidth(150);
        HBox face = new HBox(8, new FontIcon(MaterialDesignH.HAMMER), new VBox(verb, name));
        face.setAlignment(Pos.CENTER_LEFT);
        setGraphic(face);
        setOnAction(event -> onBuild.run());
        setMinWidth(USE_PREF_SIZE);
        setTooltip(new Tooltip());
        getStyleClass().addAll("accent", "build-button");
    }

    /** Starts to follow the choice of the firmware. */
    public void attach() {
        bound =
                Subscription.combine(
                        firmware.chosenProperty().subscribe(this::name),
                        firmware.offers().subscribe(this::offer));
        offer();
    }

    /** Stops following it. */
    public void detach() {
        bound.unsubscribe();
    }

    private void name(FirmwareOffer chosen) {
        name.setText(chosen.label());
        name.setGraphic(chosen.pinned() ? new FontIcon(MaterialDesignP.PIN) : null);
        String words =
                chosen.pinned()
                        ? Phrase.of(
                                "Build {0}, which this keymap is pinned to (Ctrl+B);"
                                        + " the arrow chooses another firmware",
                                chosen.label())
                        : Phrase.of(
                                "Build {0} (Ctrl+B); the arrow chooses another firmware",
                                chosen.label());
        getTooltip().setText(words);
        setAccessibleText(words);
        offer();
    }

    private void offer() {
        List<MenuItem> items = new ArrayList<>();
        for (FirmwareOffer offer : firmware.offers()) {
            RadioMenuItem item =
                    new RadioMenuItem(
                            offer.pinned()
                                    ? Phrase.of("{0} · pinned", offer.label())
                                    : offer.label());
            item.setMnemonicParsing(false);
            item.setSelected(offer.tree().equals(firmware.chosenProperty().get().tree()));
            item.setOnAction(event -> firmware.onChoose(offer));
            items.add(item);
        }
        MenuItem manage = new MenuItem(Phrase.of("Firmware sources…"));
        manage.setOnAction(event -> firmware.onManage());
        items.add(new SeparatorMenuItem());
        items.add(manage);
        getItems().setAll(items);
    }
}
