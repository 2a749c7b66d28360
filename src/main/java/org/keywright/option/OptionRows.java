package org.keywright.option;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** The table of what schemas cannot say about options; its columns are explained at its head. */
public final class OptionRows {

    private static final OptionGroup REST =
            new OptionGroup("other", "Other", "Options that Keywright has no words for.");

    private final Value.Table groups;
    private final Value.Table rows;
    private final List<String> written;

    /** The table as it was read. */
    public OptionRows(Value.Table table) {
        groups = table.table("groups");
        rows = table.table("options");
        written = List.copyOf(rows.members().keySet());
    }

    /** The groups in order; the last is for what no row puts anywhere. */
    public List<OptionGroup> groups() {
        List<OptionGroup> all = new ArrayList<>();
        for (String id : groups.members().keySet()) {
            Value.Table group = groups.table(id);
            all.add(
                    new OptionGroup(
                            id,
                            group.findText("title").orElse(id),
                            group.findText("help").orElse("")));
        }
        all.add(REST);
        return all;
    }

    /** Names of rows about a path, the most general first: {@code a.*} before {@code a.b}. */
    private List<String> namesAbout(OptionPath path) {
        List<String> names = new ArrayList<>();
        List<String> steps = path.steps();
        for (int i = 1; i < steps.size(); i++) {
            names.add(String.join(".", steps.subList(0, i)) + ".*");
        }
        names.add(path.toString());
        names.removeIf(name -> rows.find(name).isEmpty());
        return names;
    }

    private List<Value.Table> about(OptionPath path) {
        return namesAbout(path).stream().map(rows::table).toList();
    }

    /** The group of an option. */
    String group(OptionPath path) {
        return about(path).reversed().stream()
                .flatMap(row -> row.findText("group").stream())
                .findFirst()
                .orElse(REST.id());
    }

    /** Where an option stands among all: the place of the row that says its group. */
    int order(OptionPath path) {
        return namesAbout(path).reversed().stream()
                .filter(name -> rows.table(name).findText("group").isPresent())
                .findFirst()
                .map(written::indexOf)
                .orElse(written.size());
    }

    /** What has to be set so that an option has an effect. */
    public List<OptionNeed> needs(OptionPath path) {
        return about(path).stream()
                .flatMap(row -> row.items("needs").stream())
                .flatMap(need -> need instanceof Value.Text t ? Optional.of(t).stream() : null)
                .map(text -> OptionNeed.of(text.text()))
                .filter(need -> need.ways().stream().noneMatch(w -> w.path().equals(path)))
                .toList();
    }

    /** Another option that says the same. */
    Optional<OptionPath> twin(OptionPath path) {
        return rows.table(path.toString()).findText("same").map(OptionPath::of);
    }

    /** The names a table of switches is known to have. */
    List<String> names(OptionPath path) {
        return rows.table(path.toString()).items("names").stream()
                .flatMap(name -> name instanceof Value.Text t ? Optional.of(t).stream() : null)
                .map(Value.Text::text)
                .toList();
    }

    /** The largest number that the firmware can hold. */
    OptionalLong most(OptionPath path) {
        Optional<Value> most = rows.table(path.toString()).find("most");
        return most.isPresent() && most.get() instanceof Value.Whole whole
                ? OptionalLong.of(whole.number().longValue())
                : OptionalLong.empty();
    }

    /** Whether a keymap's value for it reaches the firmware although no C name carries it. */
    boolean carried(OptionPath path) {
        return about(path).reversed().stream()
                .flatMap(row -> row.find("carried").stream())
                .findFirst()
                .filter(new Value.Flag(true)::equals)
                .isPresent();
    }

    /** Every row's path, to be held against the options that there are. */
    public Map<String, Value> rows() {
        return rows.members();
    }
}
