package org.keywright.schema;

import java.util.ArrayList;
import java.util.List;
import org.keywright.option.OptionDescriptor;
import org.keywright.option.OptionKind;
import org.keywright.option.OptionPath;

/** Reads the options out of a schema: one for each member that is no table of other options. */
public final class OptionDescriptions {

    /** Deeper, and more, than any schema that is not built to hang us. */
    private static final int DEEPEST = 12;

    private static final int MOST = 5000;

    private final SchemaSet schemas;
    private final SchemaKinds kinds;
    private final List<OptionDescriptor> found = new ArrayList<>();
    private int looks;

    private OptionDescriptions(SchemaSet schemas) {
        this.schemas = schemas;
        this.kinds = new SchemaKinds(schemas);
    }

    /**
     * The options that a member of a document holds, in the order of the schema.
     *
     * @param schemaId the document's schema, by {@code $id} or file name
     * @param member the member of the document, {@code config}
     * @return empty when there is no such schema or member
     */
    public static List<OptionDescriptor> read(SchemaSet schemas, String schemaId, String member) {
        OptionDescriptions reading = new OptionDescriptions(schemas);
        schemas.at(schemaId, schemaId)
                .map(unread -> SchemaSpot.follow(schemas, unread))
                .map(document -> document.members().get(member))
                .ifPresent(unread -> reading.members(unread, List.of(), List.of()));
        return List.copyOf(reading.found);
    }

    private void members(SchemaSpot.Unread unread, List<String> path, List<String> above) {
        SchemaSpot spot = SchemaSpot.follow(schemas, unread);
        spot.members().forEach((name, schema) -> option(schema, with(path, name), name, above));
    }

    private void option(
            SchemaSpot.Unread unread, List<String> path, String name, List<String> above) {
        if (looks++ > MOST || path.size() > DEEPEST) {
            return;
        }
        SchemaSpot spot = SchemaSpot.follow(schemas, unread);
        OptionKind kind = kinds.kind(spot);
        String title = spot.words().findText("title").orElse(OptionDescriptor.titleOf(name));
        boolean table = kind instanceof OptionKind.Table || kind instanceof OptionKind.Switches;
        if (table && !spot.members().isEmpty()) {
            members(unread, path, with(above, title));
        }
        if (!table || spot.members().isEmpty() || kind instanceof OptionKind.Switches) {
            found.add(descriptor(spot, kind, path, title, above));
        }
    }

    private static OptionDescriptor descriptor(
            SchemaSpot spot, OptionKind kind, List<String> path, String title, List<String> above) {
        String comment = spot.text("$comment");
        boolean outdated = comment.startsWith("Deprecated");
        String help = spot.text("description");
        return new OptionDescriptor(
                new OptionPath(path),
                kind,
                new OptionDescriptor.Words(
                        title,
                        outdated && help.isEmpty() ? comment : help,
                        comment.startsWith("unit ") ? comment.substring(5).strip() : "",
                        above),
                spot.words().find("default"),
                outdated || spot.words().find("deprecated").isPresent(),
                OptionDescriptor.Place.NOWHERE);
    }

    private static List<String> with(List<String> steps, String more) {
        List<String> all = new ArrayList<>(steps);
        all.add(more);
        return all;
    }
}
