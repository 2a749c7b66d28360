package org.keywright.application;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.keywright.option.Value;
import org.keywright.problem.Location;

/** What is not the same in two keymap.json files, member by member. */
final class KeymapDifferences {

    /** More than anybody reads; what is left out is counted in a last row. */
    private static final int MOST = 1000;

    /** A build says elsewhere what these are. */
    private static final Set<String> ELSEWHERE = Set.of("keyboard", "keymap");

    private final List<RecordDifference> found = new ArrayList<>();
    private int more;

    private KeymapDifferences() {}

    static List<RecordDifference> of(Value before, Value after) {
        KeymapDifferences differences = new KeymapDifferences();
        differences.compare(List.of(), Optional.of(before), Optional.of(after));
        if (differences.more > 0) {
            String count = Integer.toString(differences.more);
            differences.found.add(
                    new RecordDifference("more", Optional.empty(), Optional.of(count)));
        }
        return differences.found;
    }

    private void compare(List<String> path, Optional<Value> before, Optional<Value> after) {
        if (before.equals(after) || path.size() == 1 && ELSEWHERE.contains(path.getFirst())) {
            return;
        }
        List<String> steps = steps(before, after);
        for (String step : steps) {
            List<String> below = new ArrayList<>(path);
            below.add(step);
            compare(below, before.flatMap(v -> v.child(step)), after.flatMap(v -> v.child(step)));
        }
        if (steps.isEmpty() && found.size() < MOST) {
            found.add(new RecordDifference(place(path), text(before), text(after)));
        } else if (steps.isEmpty()) {
            more++;
        }
    }

    /** What to look into: the members of two tables, or the items of two lists. */
    private static List<String> steps(Optional<Value> before, Optional<Value> after) {
        Value then = before.orElse(new Value.Nothing());
        Value now = after.orElse(new Value.Nothing());
        if (then instanceof Value.Table old && now instanceof Value.Table young) {
            Set<String> names = new LinkedHashSet<>(old.members().keySet());
            names.addAll(young.members().keySet());
            return List.copyOf(names);
        }
        if (then instanceof Value.Listing old && now instanceof Value.Listing young) {
            int longest = Math.max(old.items().size(), young.items().size());
            return IntStream.range(0, longest).mapToObj(Integer::toString).toList();
        }
        return List.of();
    }

    private static String place(List<String> path) {
        if (path.isEmpty()) {
            return "keymap.json";
        }
        boolean numbers = path.stream().skip(1).allMatch(step -> step.matches("[0-9]{1,6}"));
        boolean layers = path.getFirst().equals("layers") && numbers;
        if (path.size() == 3 && layers) {
            return new Location.OnKey(Integer.parseInt(path.get(1)), Integer.parseInt(path.get(2)))
                    .describe();
        }
        if (path.size() == 2 && layers) {
            return "layer " + path.get(1);
        }
        boolean option = path.size() > 1 && path.getFirst().equals("config");
        return String.join(".", option ? path.subList(1, path.size()) : path);
    }

    private static Optional<String> text(Optional<Value> value) {
        return value.map(v -> v instanceof Value.Text(String text) ? text : JsonText.line(v));
    }
}
