package org.keywright.ui.options;

import java.util.ArrayList;
import java.util.List;
import org.keywright.option.OptionBook;
import org.keywright.option.OptionGroup;

/** Puts headings between options: one for each group, and one for each table within it. */
final class OptionsOutline {

    private OptionsOutline() {}

    static List<OptionsRow> of(OptionBook book, List<OptionField> fields) {
        List<OptionsRow> rows = new ArrayList<>();
        for (OptionGroup group : book.groups()) {
            List<OptionField> inside =
                    fields.stream()
                            .filter(f -> f.option().place().group().equals(group.id()))
                            .toList();
            if (!inside.isEmpty()) {
                rows.add(
                        new OptionsRow.Heading(
                                OptionWords.title(group), OptionWords.help(group), true));
                tables(OptionWords.title(group), inside, rows);
            }
        }
        return rows;
    }

    private static void tables(String group, List<OptionField> fields, List<OptionsRow> rows) {
        String last = group;
        for (OptionField field : fields) {
            String table = OptionWords.above(field.option());
            String heading = table.isEmpty() ? group : table;
            String inside = group + OptionWords.INTO;
            if (!heading.equals(last)) {
                boolean below = heading.startsWith(inside);
                rows.add(
                        new OptionsRow.Heading(
                                below ? heading.substring(inside.length()) : heading, "", false));
            }
            last = heading;
            rows.add(new OptionsRow.Field(field, false));
        }
    }
}
