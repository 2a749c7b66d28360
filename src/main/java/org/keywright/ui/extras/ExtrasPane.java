package org.keywright.ui.extras;

import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.keywright.keymap.ExtraKind;
import org.keywright.ui.control.Icons;
import org.keywright.ui.words.Phrase;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** The panel beside the keyboard: a kind, its entries, and a form for the one that is selected. */
public final class ExtrasPane extends VBox {

    private final ExtrasViewModel extras;
    private final KindBar kinds;
    private final Label purpose = new Label();
    private final Button add = new Button("", new FontIcon(MaterialDesignP.PLUS));
    private final Button copy;
    private final Button remove;
    private final Button paste =
            new Button(Phrase.of("Paste lines…"), new FontIcon(MaterialDesignC.CONTENT_PASTE));
    private final PasteLines pasted;
    private boolean pasting;
    private final EntryList list;
    private final ScrollPane form = new ScrollPane();
    private final Map<ExtraKind, EntryForm> forms = new EnumMap<>(ExtraKind.class);
    private Subscription bound = Subscription.EMPTY;

    /** A panel that calls {@code onClose} when the user has had enough of it. */
    public ExtrasPane(ExtrasViewModel extras, Runnable onClose) {
        this.extras = extras;
        kinds = new KindBar(extras);
        list = new EntryList(extras);
        Label title = new Label(Phrase.of("Beyond plain keys"));
        title.getStyleClass().add("pane-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox top =
                new HBox(
                        title,
                        space,
                        Icons.button(MaterialDesignC.CLOSE, Phrase.of("Close"), onClose));
        top.setAlignment(Pos.CENTER_LEFT);
        top.getStyleClass().add("pane-heading");
        purpose.setWrapText(true);
        purpose.setMinHeight(USE_PREF_SIZE);
        purpose.getStyleClass().addAll("text-muted", "extra-purpose");
        add.getStyleClass().addAll("accent", "add-extra");
        add.setMinWidth(USE_PREF_SIZE);
        add.setOnAction(event -> extras.onAdd());
        copy =
                Icons.button(
                        MaterialDesignC.CONTENT_DUPLICATE,
                        Phrase.of("Duplicate"),
                        extras::onDuplicate);
        remove =
                Icons.button(MaterialDesignD.DELETE_OUTLINE, Phrase.of("Remove"), extras::onRemove);
        paste.setMinWidth(USE_PREF_SIZE);
        paste.setOnAction(event -> pasting(true));
        pasted = new PasteLines(extras, () -> pasting(false));
        FlowPane tools = new FlowPane(6, 6, add, paste, copy, remove);
        tools.setMinHeight(USE_PREF_SIZE);
        tools.getStyleClass().add("extra-tools");
        dressForm();
        getStyleClass().add("extras-pane");
        getChildren().addAll(top, kinds, purpose, tools, pasted, list, form);
    }

    private void dressForm() {
        form.setFitToWidth(true);
        form.setFocusTraversable(false);
        form.getStyleClass().add("extra-form");
        VBox.setVgrow(form, Priority.ALWAYS);
    }

    private void pasting(boolean on) {
        pasting = on;
        show();
        if (on) {
            pasted.open();
        } else {
            paste.requestFocus();
        }
    }

    /** Starts to follow the keymap. */
    public void attach() {
        bound =
                Subscription.combine(
                        extras.documentProperty().subscribe(this::show),
                        extras.kindProperty().subscribe(this::show),
                        extras.selectedProperty().subscribe(this::show));
        extras.onOpen();
        show();
    }

    /** Stops following the keymap, and gives back what was borrowed. */
    public void detach() {
        bound.unsubscribe();
        extras.onClose();
    }

    private void show() {
        kinds.show();
        purpose.setText(ExtraWords.purpose(extras.kind()));
        add.setText(ExtraWords.add(extras.kind()));
        boolean none = extras.selected() < 0 || extras.selected() >= extras.entries().size();
        copy.setDisable(none);
        remove.setDisable(none);
        boolean many = extras.kind() == ExtraKind.CORRECTION;
        paste.setVisible(many);
        paste.setManaged(many);
        pasted.setVisible(many && pasting);
        pasted.setManaged(many && pasting);
        list.show();
        form.setVisible(!none);
        if (!none) {
            EntryForm wanted = forms.computeIfAbsent(extras.kind(), new ExtraForms(extras)::of);
            if (form.getContent() != wanted) {
                form.setContent(wanted);
            }
            wanted.show(extras.entry());
        }
    }
}
