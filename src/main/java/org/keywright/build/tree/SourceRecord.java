package org.keywright.build.tree;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keywright.option.Value;

/**
 * What {@code source.json} says.
 *
 * @param origin where the source comes from
 * @param current the version in use
 * @param versions ids of the versions that are kept, newest first
 */
record SourceRecord(Origin origin, Optional<String> current, List<String> versions) {

    SourceRecord {
        versions = List.copyOf(versions);
    }

    static SourceRecord fresh(Origin origin) {
        return new SourceRecord(origin, Optional.empty(), List.of());
    }

    SourceRecord withOrigin(Origin other) {
        return new SourceRecord(other, current, versions);
    }

    /** The version becomes the newest and the one in use. */
    SourceRecord withNewest(String id) {
        List<String> order = new ArrayList<>(List.of(id));
        versions.stream().filter(other -> !other.equals(id)).forEach(order::add);
        return new SourceRecord(origin, Optional.of(id), order);
    }

    SourceRecord withCurrent(String id) {
        return new SourceRecord(origin, Optional.of(id), versions);
    }

    SourceRecord keeping(List<String> kept) {
        return new SourceRecord(origin, current, kept);
    }

    static Optional<SourceRecord> read(Path file) throws IOException {
        return JsonFile.read(file).flatMap(SourceRecord::of);
    }

    void write(Path file) throws IOException {
        Value.Table members =
                Value.Table.empty()
                        .with("kind", new Value.Text(origin.kind()))
                        .with("place", new Value.Text(origin.place()));
        if (origin instanceof Origin.Git git) {
            members = members.with("wanted", new Value.Text(git.wanted()));
        }
        if (current.isPresent()) {
            members = members.with("current", new Value.Text(current.get()));
        }
        JsonFile.write(file, members.with("versions", Value.texts(versions)));
    }

    private static Optional<SourceRecord> of(Value.Table members) {
        return origin(members)
                .map(
                        origin ->
                                new SourceRecord(
                                        origin,
                                        members.findText("current").filter(VersionFile::isId),
                                        JsonFile.texts(members, "versions").stream()
                                                .filter(VersionFile::isId)
                                                .toList()));
    }

    private static Optional<Origin> origin(Value.Table members) {
        String place = members.findText("place").orElse("");
        return switch (members.findText("kind").orElse("")) {
            case "folder" -> folder(place);
            case "zip" -> Optional.of(new Origin.Zip(place));
            case "git" -> Optional.of(new Origin.Git(place, members.findText("wanted").orElse("")));
            default -> Optional.empty();
        };
    }

    private static Optional<Origin> folder(String place) {
        try {
            return Optional.of(new Origin.Folder(Path.of(place)));
        } catch (InvalidPathException writtenElsewhere) {
            return Optional.empty();
        }
    }
}
