package org.keywright.ui.options;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.keywright.application.BoardOptions;
import org.keywright.option.OptionBook;
import org.keywright.option.OptionDescriptor;
import org.keywright.option.OptionGroup;
import org.keywright.option.OptionPath;
import org.keywright.option.Value;
import org.keywright.ui.fx.Background;
import org.keywright.ui.words.Language;
import org.keywright.ui.words.Phrase;

/** The options of a keymap: which are shown, by group, words and whether the keymap sets them. */
public final class OptionsViewModel {

    private static final Value NONSENSE = new Value.Whole(-1);

    private final OptionsActions actions;
    private final Background background;
    private final Map<OptionPath, OptionField> fields = new LinkedHashMap<>();
    private final ObservableList<OptionsRow> rows = FXCollections.observableArrayList();
    private final ObservableList<GroupRow> groups = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper group = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<OptionField>> wanted =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<OptionBook> book = Optional.empty();
    private Optional<OptionPath> pending = Optional.empty();
    private Subscription bound = Subscription.EMPTY;
    private String query = "";
    private boolean changedOnly;
    private int newest;

    /** Options that nobody has read yet. */
    public OptionsViewModel(OptionsActions actions, Background background) {
        this.actions = actions;
        this.background = background;
    }

    /** Starts to follow the keymap; reads the options unless that was done. */
    public void attach() {
        bound = actions.follow(this::refresh);
        if (book.isEmpty()) {
            load();
        } else {
            refresh();
        }
    }

    /** Stops following the keymap. */
    public void detach() {
        bound.unsubscribe();
    }

    /** The firmware tree is another one, and so are the options. */
    public void onTreeChanged() {
        load();
    }

    private void load() {
        int number = ++newest;
        background.run(
                actions::options,
                read -> {
                    if (number == newest) {
                        become(read);
                    }
                });
    }

    private void become(BoardOptions options) {
        fields.clear();
        for (OptionDescriptor option : options.book().options()) {
            fields.put(option.path(), new OptionField(option, options, actions));
        }
        book = Optional.of(options.book());
        refresh();
        pending.ifPresent(this::onShow);
        // The validator is loaded when something is wrong for the first time: not while typing.
        fields.values().stream()
                .findFirst()
                .map(OptionField::option)
                .ifPresent(
                        any ->
                                background.run(
                                        () -> options.problems(any, NONSENSE, Value.Table.empty()),
                                        found -> {}));
    }

    private void refresh() {
        fields.values().forEach(OptionField::refresh);
        showGroups();
        if (changedOnly || rows.isEmpty()) {
            show();
        } else {
            count();
        }
    }

    private void showGroups() {
        List<GroupRow> all = new ArrayList<>();
        all.add(new GroupRow("", OptionWords.everything(), changed("")));
        for (OptionGroup each : book.map(OptionBook::groups).orElse(List.of())) {
            all.add(new GroupRow(each.id(), OptionWords.title(each), changed(each.id())));
        }
        if (all.size() != groups.size()) {
            groups.setAll(all);
            return;
        }
        for (int i = 0; i < all.size(); i++) {
            if (!all.get(i).equals(groups.get(i))) {
                groups.set(i, all.get(i));
            }
        }
    }

    private int changed(String id) {
        return (int)
                fields.values().stream()
                        .filter(f -> id.isEmpty() || f.option().place().group().equals(id))
                        .filter(f -> f.standing().changed())
                        .count();
    }

    private void show() {
        if (book.isEmpty()) {
            return;
        }
        List<OptionField> shown =
                (query.isBlank() ? book.get().options() : found(book.get()))
                        .stream()
                                .map(option -> fields.get(option.path()))
                                .filter(this::belongs)
                                .toList();
        List<OptionsRow> next =
                query.isBlank()
                        ? OptionsOutline.of(book.get(), shown)
                        : shown.stream()
                                .<OptionsRow>map(f -> new OptionsRow.Field(f, true))
                                .toList();
        if (!next.equals(rows)) {
            rows.setAll(next);
        }
        count();
    }

    /** What is found in the words of the data, then what is only found in the words shown. */
    private List<OptionDescriptor> found(OptionBook all) {
        Set<OptionDescriptor> found = new LinkedHashSet<>(all.search(query));
        if (Phrase.language() != Language.ENGLISH) {
            String[] words = query.strip().toLowerCase(Phrase.language().locale()).split("\\s+");
            all.options().stream().filter(o -> OptionWords.says(o, words)).forEach(found::add);
        }
        return List.copyOf(found);
    }

    private boolean belongs(OptionField field) {
        String id = group.get();
        return (id.isEmpty() || field.option().place().group().equals(id))
                && (!changedOnly || field.standing().changed() || !field.clean());
    }

    private void count() {
        long shown = rows.stream().filter(OptionsRow.Field.class::isInstance).count();
        count.set(OptionWords.count(shown, changed("")));
    }

    /** What is shown, with headings between. */
    ObservableList<OptionsRow> rows() {
        return rows;
    }

    /** The groups to choose from; the first is all of them. */
    ObservableList<GroupRow> groups() {
        return groups;
    }

    /** The id of the group that is shown; empty for all. */
    ReadOnlyStringProperty groupProperty() {
        return group.getReadOnlyProperty();
    }

    /** How many options are shown, and how many the keymap sets. */
    ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** An option that somebody wants to see now. */
    ReadOnlyObjectProperty<Optional<OptionField>> wantedProperty() {
        return wanted.getReadOnlyProperty();
    }

    /** Whether words are searched for, or only what is set is shown. */
    boolean narrowed() {
        return !query.isBlank() || changedOnly;
    }

    /** Shows only one group; all for an empty id. */
    void onGroup(String id) {
        if (!group.get().equals(id)) {
            group.set(id);
            show();
        }
    }

    /** Shows only options with all these words, of whatever group. */
    void onSearch(String words) {
        query = words;
        if (!words.isBlank()) {
            group.set("");
        }
        show();
    }

    /** Shows only options that the keymap sets, or all again. */
    void onChangedOnly(boolean only) {
        changedOnly = only;
        show();
    }

    /** Takes over what is being typed anywhere. */
    void onApplyAll() {
        fields.values().forEach(OptionField::onApply);
    }

    /** Shows the option of that path, or the one it is part of, among all the others. */
    public void onShow(OptionPath path) {
        if (book.isEmpty()) {
            pending = Optional.of(path);
            return;
        }
        pending = Optional.empty();
        group.set("");
        wanted.set(Optional.empty());
        query = "";
        changedOnly = false;
        show();
        wanted.set(nearest(path));
    }

    private Optional<OptionField> nearest(OptionPath path) {
        List<String> steps = path.steps();
        for (int i = steps.size(); i > 0; i--) {
            OptionField found = fields.get(new OptionPath(steps.subList(0, i)));
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    Optional<OptionField> find(OptionPath path) {
        return Optional.ofNullable(fields.get(path));
    }

    /** The title of an option, for a sentence about it. */
    String title(OptionPath path) {
        return find(path).map(field -> OptionWords.title(field.option())).orElse(path.toString());
    }
}
