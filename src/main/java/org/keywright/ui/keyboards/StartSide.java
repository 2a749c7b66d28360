package org.keywright.ui.keyboards;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.keywright.ui.control.LanguageMenu;
import org.keywright.ui.words.Phrase;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignK;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** Left of the list: go on with what was open lately, and which firmware tree is in use. */
final class StartSide extends VBox {

    private static final int MOST_BOARDS = 5;
    private static final int MOST_FILES = 6;

    private final Label tree = new Label();
    private final PluggedPane pluggedIn;
    private final Button sources = new Button();

    StartSide(
            PluggedViewModel plugged,
            StartActions actions,
            StartOffer offer,
            Consumer<String> onBoard) {
        pluggedIn = new PluggedPane(plugged, actions);
        Label name = new Label("Keywright", new FontIcon(MaterialDesignK.KEYBOARD));
        name.getStyleClass().addAll("title-2", "wordmark");
        Label tag =
                muted(
                        Phrase.of(
                                "Keymaps and firmware for QMK keyboards, made on your own"
                                        + " machine."));
        Button open =
                new Button(
                        Phrase.of("Open a keymap…"),
                        new FontIcon(MaterialDesignF.FOLDER_OPEN_OUTLINE));
        open.setMaxWidth(Double.MAX_VALUE);
        open.setMinHeight(USE_PREF_SIZE);
        open.setTooltip(
                new Tooltip(Phrase.of("keymap.json, keymap.c, or a file of VIA or Vial (Ctrl+O)")));
        open.setOnAction(event -> actions.choose());
        Label drop = dropping();
        VBox lists = lists(actions, offer, onBoard);
        lists.getChildren().addFirst(pluggedIn);
        ScrollPane lately = lately(lists);
        getChildren()
                .addAll(
                        name,
                        tag,
                        open,
                        drop,
                        lately,
                        builds(actions),
                        console(actions),
                        tree(actions),
                        language(actions));
        showTree(offer.tree());
        getStyleClass().add("start-side");
    }

    private static Label dropping() {
        Label drop =
                muted(
                        Phrase.of(
                                "or drop a keymap.json, keymap.c, VIA or Vial file anywhere on"
                                        + " this window"));
        drop.getStyleClass().add("text-small");
        return drop;
    }

    void attach() {
        pluggedIn.attach();
    }

    void detach() {
        pluggedIn.detach();
    }

    private static ScrollPane lately(VBox lists) {
        ScrollPane lately = new ScrollPane(lists);
        lately.setFitToWidth(true);
        lately.setFocusTraversable(false);
        lately.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(lately, Priority.ALWAYS);
        return lately;
    }

    private static Label muted(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add("text-muted");
        return label;
    }

    private static VBox lists(StartActions actions, StartOffer offer, Consumer<String> onBoard) {
        VBox lists = new VBox(16);
        if (!offer.files().isEmpty()) {
            List<Path> files = offer.files().stream().limit(MOST_FILES).toList();
            lists.getChildren()
                    .add(files(Phrase.of("Recent keymaps"), named(files), true, actions::open));
        }
        addBoards(lists, Phrase.of("Favourite keyboards"), offer.favourites(), onBoard);
        addBoards(lists, Phrase.of("Recent keyboards"), offer.boards(), onBoard);
        if (!offer.examples().isEmpty()) {
            lists.getChildren()
                    .add(files(Phrase.of("Examples"), offer.examples(), false, actions::example));
        }
        return lists;
    }

    private static void addBoards(
            VBox lists, String title, List<String> ids, Consumer<String> onBoard) {
        if (!ids.isEmpty()) {
            VBox all = list(title);
            ids.stream()
                    .limit(MOST_BOARDS)
                    .forEach(id -> all.getChildren().add(board(id, onBoard)));
            lists.getChildren().add(all);
        }
    }

    private static Button board(String id, Consumer<String> onBoard) {
        Button link = new Button(id);
        link.setMaxWidth(Double.MAX_VALUE);
        link.getStyleClass().addAll("flat", "file-link", "board-name");
        link.setAccessibleText(Phrase.of("Find {0}", id));
        link.setOnAction(event -> onBoard.accept(id));
        return link;
    }

    private static Button builds(StartActions actions) {
        return link(
                Phrase.of("All builds"),
                new FontIcon(MaterialDesignH.HISTORY),
                Phrase.of("The queue and the history of builds (Ctrl+Shift+B)"),
                actions::builds);
    }

    private static Button console(StartActions actions) {
        return link(
                Phrase.of("Console"),
                new FontIcon(MaterialDesignC.CONSOLE),
                Phrase.of("What keyboards print (Ctrl+Shift+K)"),
                actions::console);
    }

    private static Button link(String words, FontIcon icon, String more, Runnable onPress) {
        Button link = new Button(words, icon);
        link.setMaxWidth(Double.MAX_VALUE);
        link.setMinHeight(USE_PREF_SIZE);
        link.setTooltip(new Tooltip(more));
        link.getStyleClass().addAll("flat", "file-link");
        link.setOnAction(event -> onPress.run());
        return link;
    }

    private static MenuButton language(StartActions actions) {
        MenuButton language =
                new MenuButton(Phrase.language().title(), new FontIcon(MaterialDesignT.TRANSLATE));
        language.setAccessibleText(Phrase.of("Language"));
        language.setMinHeight(USE_PREF_SIZE);
        language.getStyleClass().add("flat");
        language.getItems().setAll(LanguageMenu.items(actions::language));
        return language;
    }

    private Button tree(StartActions actions) {
        Label kind = new Label(Phrase.of("Firmware sources"));
        kind.getStyleClass().addAll("text-muted", "text-small");
        tree.getStyleClass().add("board-name");
        HBox row =
                new HBox(
                        10,
                        new FontIcon(MaterialDesignD.DATABASE_OUTLINE),
                        new VBox(1, kind, tree));
        row.setAlignment(Pos.CENTER_LEFT);
        sources.setGraphic(row);
        sources.setMaxWidth(Double.MAX_VALUE);
        sources.setMinHeight(USE_PREF_SIZE);
        sources.getStyleClass().addAll("flat", "tree-button");
        sources.setOnAction(event -> actions.sources());
        return sources;
    }

    /** Names the firmware tree in use. */
    void showTree(String name) {
        tree.setText(name);
        sources.setAccessibleText(Phrase.of("Firmware sources: {0}", name));
    }

    private static Map<String, Path> named(List<Path> files) {
        Map<String, Path> named = new LinkedHashMap<>();
        for (Path file : files) {
            boolean generic = file.endsWith("keymap.json") && file.getNameCount() > 1;
            Path name = generic ? file.getParent().getFileName() : file.getFileName();
            named.put(named.containsKey(name.toString()) ? file.toString() : name.toString(), file);
        }
        return named;
    }

    private static VBox list(String title) {
        Label heading = new Label(title);
        heading.getStyleClass().add("pane-title");
        VBox all = new VBox(2, heading);
        all.setAlignment(Pos.TOP_LEFT);
        return all;
    }

    private static VBox files(
            String title, Map<String, Path> files, boolean folders, Consumer<Path> onOpen) {
        VBox all = list(title);
        files.forEach(
                (name, file) ->
                        all.getChildren()
                                .add(new FileLink(name, file, folders, () -> onOpen.accept(file))));
        return all;
    }
}
