package org.keywright.ui.shell;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.keywright.application.Migrations;
import org.keywright.keycode.KeycodeTable;
import org.keywright.keycode.Legends;
import org.keywright.keymap.KeyMatch;
import org.keywright.keymap.Layer;
import org.keywright.keymap.Migration;
import org.keywright.ui.control.CapLook;
import org.keywright.ui.control.KeyActions;
import org.keywright.ui.control.KeyboardView;
import org.keywright.ui.words.Phrase;

/** What becomes of a keymap on another keyboard: drawn, counted, and what is lost listed. */
final class MigrationPane extends VBox {

    private static final int MOST_LISTED = 200;

    MigrationPane(Migrations.Plan plan, KeycodeTable keycodes) {
        getStyleClass().add("migration-pane");
        KeyboardView keyboard = new KeyboardView(KeyActions.NONE);
        keyboard.limitUnit(48);
        keyboard.draw(plan.layout());
        keyboard.show(looks(plan.migration(), new Legends(keycodes)));
        Label legend =
                new Label(Phrase.of("A blue corner marks keys that only this keyboard has."));
        legend.getStyleClass().add("text-muted");
        getChildren().addAll(keyboard, line(counts(plan.migration())), legend);
        if (!plan.migration().lost().isEmpty()) {
            Label title = line(Phrase.of("What has no place here:"));
            title.getStyleClass().add("pane-title");
            ScrollPane lost = new ScrollPane(line(lost(plan.migration())));
            lost.setFitToWidth(true);
            lost.setMaxHeight(110);
            getChildren().addAll(title, lost);
        }
    }

    private static String counts(Migration migration) {
        long named = by(migration, KeyMatch.By.LABEL);
        long wired = by(migration, KeyMatch.By.MATRIX);
        long placed = by(migration, KeyMatch.By.PLACE);
        String kept =
                Phrase.count(
                        migration.matches().size(), "{0} key comes along", "{0} keys come along");
        String how =
                Phrase.of("{0} by the matrix, {1} by name, {2} by place", wired, named, placed);
        String encoders =
                migration.lostEncoders() == 0
                        ? ""
                        : " "
                                + Phrase.count(
                                        migration.lostEncoders(),
                                        "{0} encoder has no place.",
                                        "{0} encoders have no place.");
        return kept + ": " + how + "." + encoders;
    }

    private static long by(Migration migration, KeyMatch.By by) {
        return migration.matches().stream().filter(match -> match.by() == by).count();
    }

    private static String lost(Migration migration) {
        return migration.lost().stream()
                .limit(MOST_LISTED)
                .map(lost -> Phrase.of("layer {0}: {1}", lost.layer(), lost.keycode().text()))
                .collect(Collectors.joining(" · "));
    }

    private static List<CapLook> looks(Migration migration, Legends legends) {
        Layer base = migration.document().layers().getFirst();
        return IntStream.range(0, base.keys().size())
                .mapToObj(
                        key ->
                                CapLook.of(
                                                legends.of(base.at(key)),
                                                base.at(key).text(),
                                                base.at(key).text())
                                        .withMarks(false, migration.fresh().contains(key)))
                .toList();
    }

    private static Label line(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
