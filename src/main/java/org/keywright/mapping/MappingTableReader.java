package org.keywright.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** The one reader of mapping tables; every row it cannot use is a problem that names the row. */
public final class MappingTableReader {

    private final Function<String, Location> places;
    private final List<Problem> problems = new ArrayList<>();

    private MappingTableReader(Function<String, Location> places) {
        this.places = places;
    }

    /**
     * Reads a table; the rows that can be used are there even when others are wrong.
     *
     * @param rows the file's content
     * @param places where the value at a JSON pointer stands in the file
     */
    public static Checked<MappingTable> read(Value.Table rows, Function<String, Location> places) {
        MappingTableReader reader = new MappingTableReader(places);
        List<MappingRule> rules = new ArrayList<>();
        for (Map.Entry<String, Value> row : rows.members().entrySet()) {
            reader.readRow(row.getKey(), row.getValue(), rules);
        }
        return Checked.of(new MappingTable(rules), reader.problems);
    }

    private void readRow(String cName, Value row, List<MappingRule> rules) {
        if (!(row instanceof Value.Table members)) {
            refuse(cName, "/" + cName, "is not a table of members");
            return;
        }
        if (!CIdentifier.matches(cName)) {
            refuse(cName, "", "is not a name that C can define");
            return;
        }
        MappingRowReader reader = new MappingRowReader(members);
        reader.read(cName).ifPresent(rules::add);
        reader.faults().forEach((member, fault) -> refuse(cName, at(cName, member), fault));
    }

    private static String at(String cName, String member) {
        return "/" + cName + "/" + member.replace("~", "~0").replace("/", "~1");
    }

    private void refuse(String cName, String pointer, String what) {
        problems.add(
                Problem.error(
                        "bad-mapping-row",
                        places.apply(pointer),
                        "The row " + cName + " " + what + ".",
                        "Compare it with the description at the head of the file."));
    }
}
