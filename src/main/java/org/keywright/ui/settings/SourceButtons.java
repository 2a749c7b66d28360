package org.keywright.ui.settings;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import org.keywright.application.FirmwareSource;
import org.keywright.ui.control.Icons;
import org.keywright.ui.words.Phrase;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

/** What can be done with a source, as a row of icons on its card. */
final class SourceButtons extends HBox {

    private static final PseudoClass PINNED = PseudoClass.getPseudoClass("pinned");

    private final SourceWorkViewModel work;
    private final FirmwareSource source;
    private Subscription bound = Subscription.EMPTY;

    SourceButtons(FirmwareSource source, SourceWorkViewModel work) {
        this.work = work;
        this.source = source;
        setAlignment(Pos.CENTER_RIGHT);
        setMinWidth(USE_PREF_SIZE);
        if (work.keymap().isPresent()) {
            pin();
        }
        if (source.updatable()) {
            work.keyboard()
                    .ifPresent(
                            keyboard ->
                                    button(
                                            MaterialDesignB.BOOKSHELF,
                                            Phrase.of(
                                                    "Fetch the libraries that {0} needs", keyboard),
                                            () -> work.onFetchLibraries(source)));
            button(
                    MaterialDesignU.UPDATE,
                    Phrase.of("Update: fetch what is newest"),
                    () -> work.onUpdate(source));
        }
        if (source.hasPrevious()) {
            button(
                    MaterialDesignH.HISTORY,
                    Phrase.of("Go back to the version before"),
                    () -> work.onGoBack(source));
        }
        button(
                MaterialDesignD.DELETE_OUTLINE,
                Phrase.of("Remove {0}", source.name()),
                () -> work.onRemove(source));
    }

    private void pin() {
        String file = String.valueOf(work.keymap().orElseThrow().getFileName());
        Button pin =
                button(
                        MaterialDesignP.PIN_OUTLINE,
                        Phrase.of(
                                "Build {0} from this version, whatever is updated; again to end that",
                                file),
                        () -> work.onPin(source));
        bound =
                work.pinProperty()
                        .subscribe(
                                now ->
                                        pin.pseudoClassStateChanged(
                                                PINNED, now.equals(source.pin())));
    }

    private Button button(Ikon icon, String words, Runnable action) {
        Button button = Icons.button(icon, words, action);
        button.setMinWidth(USE_PREF_SIZE);
        getChildren().add(button);
        return button;
    }

    /** Lets go of what it follows, and takes no more presses while something is done. */
    void release() {
        bound.unsubscribe();
    }

    /** Whether its buttons may be pressed now. */
    void enable(boolean on) {
        setDisable(!on);
    }
}
