package org.keywright.ui.keymap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.keywright.application.MissingFeature;
import org.keywright.ui.words.Phrase;

/** One page of the palette: basic codes drawn as a keyboard, everything else as tiles. */
final class PalettePage extends VBox {

    private final PaletteViewModel palette;
    private final List<PaletteTile> tiles = new ArrayList<>();
    private final FlowPane found = new FlowPane(8, 4);
    private final List<PaletteTile> finds = new ArrayList<>();
    private final Label nothing =
            new Label(Phrase.of("No keycode matches. Press Enter on a key to type any."));
    private @Nullable PaletteBoard made;
    private Optional<PaletteBoard> board = Optional.empty();

    PalettePage(PaletteViewModel palette) {
        this.palette = palette;
        getStyleClass().add("palette-page");
        nothing.getStyleClass().addAll("text-muted", "empty-note");
    }

    /** Shows what a search found; its tiles stay, and offer other codes with every letter typed. */
    void showFound(List<PaletteItem> items) {
        board = Optional.empty();
        while (finds.size() < items.size()) {
            finds.add(new PaletteTile(palette, items.get(finds.size()), found, true));
            found.getChildren().add(finds.getLast());
        }
        for (int i = 0; i < finds.size(); i++) {
            boolean shown = i < items.size();
            finds.get(i).setVisible(shown);
            finds.get(i).setManaged(shown);
            if (shown) {
                finds.get(i).show(items.get(i));
            }
        }
        tiles.clear();
        tiles.addAll(finds.subList(0, items.size()));
        Node wanted = items.isEmpty() ? nothing : found;
        if (!getChildren().equals(List.of(wanted))) {
            getChildren().setAll(wanted);
        }
    }

    /** Shows groups, below the drawn keyboard if there is to be one. */
    void show(List<PaletteGroup> groups, boolean drawn) {
        List<Node> parts = new ArrayList<>();
        tiles.clear();
        board = drawn ? Optional.of(board()) : Optional.empty();
        Set<String> onBoard = new HashSet<>();
        board.ifPresent(
                shown -> {
                    shown.refresh();
                    parts.add(shown.node());
                    shown.keycodes().forEach(c -> onBoard.add(palette.item(c).template()));
                });
        for (PaletteGroup group : groups) {
            List<PaletteItem> items =
                    group.items().stream().filter(i -> !onBoard.contains(i.template())).toList();
            if (!items.isEmpty()) {
                parts.add(section(new PaletteGroup(group.title(), items)));
            }
        }
        if (parts.isEmpty()) {
            Label none = new Label(Phrase.of("Keycodes that you assign are offered here again."));
            none.getStyleClass().addAll("text-muted", "empty-note");
            parts.add(none);
        }
        getChildren().setAll(parts);
    }

    private PaletteBoard board() {
        PaletteBoard known = made;
        if (known == null) {
            known = new PaletteBoard(palette);
            made = known;
        }
        return known;
    }

    /** The keymap uses other codes now. */
    void mark() {
        board.ifPresent(PaletteBoard::mark);
        tiles.forEach(PaletteTile::mark);
    }

    /** Puts the keyboard focus on the first thing to pick. */
    void focusFirst() {
        if (!tiles.isEmpty() && board.isEmpty()) {
            tiles.getFirst().requestFocus();
        } else {
            board.ifPresent(shown -> shown.node().focus(0));
        }
    }

    private Node section(PaletteGroup group) {
        FlowPane flow = new FlowPane(4, 4);
        for (PaletteItem item : group.items()) {
            PaletteTile tile = new PaletteTile(palette, item, flow, false);
            tiles.add(tile);
            flow.getChildren().add(tile);
        }
        return group.title().isEmpty() ? flow : new VBox(heading(group), flow);
    }

    private Node heading(PaletteGroup group) {
        Label title = new Label(group.title());
        title.getStyleClass().add("palette-heading");
        HBox heading = new HBox(10, title);
        heading.setAlignment(Pos.CENTER_LEFT);
        group.missing().ifPresent(feature -> heading.getChildren().addAll(lack(feature)));
        return heading;
    }

    private List<Node> lack(MissingFeature feature) {
        Label why = new Label();
        why.getStyleClass().addAll("text-small", "text-muted");
        if (!feature.supported()) {
            why.setText(Phrase.of("This firmware does not have {0}.", feature.name()));
            return List.of(why);
        }
        why.setText(Phrase.of("needs {0}, which is off", feature.name()));
        Button on = new Button(Phrase.of("Switch on {0}", feature.name()));
        on.setMnemonicParsing(false);
        on.getStyleClass().addAll("small", "switch-on");
        on.setOnAction(event -> palette.onSwitchOn(feature.name()));
        return List.of(why, on);
    }
}
