package org.keywright.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.keywright.ui.control.SearchField;
import org.keywright.ui.words.Phrase;

/** The table of shortcuts: grouped, in two columns, and searched as one types. */
final class HelpPane extends VBox {

    private final List<KeyHelp> all = KeyHelp.all();
    private final SearchField search = new SearchField(Phrase.of("Find a shortcut"));
    private final VBox left = new VBox(7);
    private final VBox right = new VBox(7);

    HelpPane() {
        super(10);
        HBox columns = new HBox(28, left, right);
        for (VBox column : List.of(left, right)) {
            HBox.setHgrow(column, Priority.ALWAYS);
            column.setMinWidth(0);
            column.setPrefWidth(520);
        }
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("sheet-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(search, scroll);
        getStyleClass().add("help-table");
        search.textProperty().subscribe(this::show);
    }

    void focusSearch() {
        search.requestFocus();
    }

    /** Each column takes about half of the rows. */
    private void show(String query) {
        List<KeyHelp> shown = all.stream().filter(row -> row.says(query)).toList();
        left.getChildren().clear();
        right.getChildren().clear();
        int done = 0;
        for (CommandGroup group : CommandGroup.values()) {
            List<KeyHelp> rows = shown.stream().filter(row -> row.group() == group).toList();
            if (!rows.isEmpty()) {
                VBox column = done * 2 < shown.size() ? left : right;
                column.getChildren().addAll(section(group, rows));
                done += rows.size();
            }
        }
        if (shown.isEmpty()) {
            left.getChildren().add(new Label(Phrase.of("No shortcut is called that.")));
        }
    }

    private static List<Node> section(CommandGroup group, List<KeyHelp> rows) {
        List<Node> nodes = new ArrayList<>();
        Label heading = new Label(group.title());
        heading.getStyleClass().add("pane-title");
        GridPane grid = new GridPane(14, 3);
        for (KeyHelp row : rows) {
            Label keys = new Label(row.keys());
            keys.getStyleClass().add("help-keys");
            keys.setMinWidth(USE_PREF_SIZE);
            Label words = new Label(row.words());
            words.setWrapText(true);
            grid.addRow(grid.getRowCount(), keys, words);
        }
        nodes.add(heading);
        nodes.add(grid);
        return nodes;
    }
}
