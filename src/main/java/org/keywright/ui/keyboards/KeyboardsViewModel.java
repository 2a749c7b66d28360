package org.keywright.ui.keyboards;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.keywright.keyboard.BoardSummary;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.problem.Checked;
import org.keywright.ui.fx.Background;

/** Finds keyboards while the user types, and looks at the one chosen. */
public final class KeyboardsViewModel {

    private final Function<String, List<BoardSummary>> search;
    private final Function<String, Checked<KeyboardDefinition>> definitions;
    private final Background background;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<BoardSummary> found = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper searched = new ReadOnlyBooleanWrapper();
    private final Map<String, ReadOnlyObjectWrapper<Optional<Checked<KeyboardDefinition>>>> known =
            new HashMap<>();
    private int newest;

    /**
     * Tells where keyboards are found.
     *
     * @param search summaries for a query, best first; called off the window's thread
     * @param definitions a keyboard in full; called off the window's thread
     * @param background where that happens
     */
    public KeyboardsViewModel(
            Function<String, List<BoardSummary>> search,
            Function<String, Checked<KeyboardDefinition>> definitions,
            Background background) {
        this.search = search;
        this.definitions = definitions;
        this.background = background;
        query.subscribe(this::onQuery);
    }

    /** What the user typed. */
    public StringProperty queryProperty() {
        return query;
    }

    /** The keyboards that match. */
    public ObservableList<BoardSummary> found() {
        return found;
    }

    /** Whether a search has ended yet: before that, an empty list means nothing. */
    public ReadOnlyBooleanProperty searchedProperty() {
        return searched.getReadOnlyProperty();
    }

    /** A keyboard in full; empty until it has been read. */
    public ReadOnlyObjectProperty<Optional<Checked<KeyboardDefinition>>> look(String id) {
        return known.computeIfAbsent(id, this::read).getReadOnlyProperty();
    }

    private ReadOnlyObjectWrapper<Optional<Checked<KeyboardDefinition>>> read(String id) {
        ReadOnlyObjectWrapper<Optional<Checked<KeyboardDefinition>>> seen =
                new ReadOnlyObjectWrapper<>(Optional.empty());
        background.run(() -> definitions.apply(id), result -> seen.set(Optional.of(result)));
        return seen;
    }

    private void onQuery(String typed) {
        newest++;
        int mine = newest;
        background.run(() -> search.apply(typed), boards -> show(mine, boards));
    }

    /** A slow search must not overwrite a later one. */
    private void show(int number, List<BoardSummary> boards) {
        if (number == newest) {
            found.setAll(boards);
            searched.set(true);
        }
    }
}
