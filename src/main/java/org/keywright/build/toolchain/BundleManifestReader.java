package org.keywright.build.toolchain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.schema.JsonDocument;
import org.keywright.schema.JsonReader;

/** Reads {@code toolchain-bundles/*.json}; its README explains every member. */
public final class BundleManifestReader {

    private final JsonDocument document;
    private final ManifestMembers members;

    private BundleManifestReader(JsonDocument document) {
        this.document = document;
        this.members = new ManifestMembers(document);
    }

    /** Reads a manifest's file. */
    public static Checked<BundleManifest> read(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        return JsonReader.read(name, Files.readAllBytes(file))
                .then(document -> new BundleManifestReader(document).manifest());
    }

    private Checked<BundleManifest> manifest() {
        Value.Table root = document.table().orElse(Value.Table.empty());
        String tool = members.text(root, "", "tool", ManifestMembers.NAME);
        Map<Host, List<BundleRecipe>> hosts = new EnumMap<>(Host.class);
        Value.Table table = root.table("hosts");
        for (String id : table.members().keySet()) {
            Optional<Host> host = Host.find(id);
            if (host.isEmpty()) {
                members.wrong("/hosts/" + id, "is not a host we know");
            } else {
                hosts.put(host.get(), ManifestMembers.each(table, "/hosts", id, this::recipe));
            }
        }
        return members.problems().isEmpty()
                ? Checked.of(new BundleManifest(tool, hosts))
                : Checked.failed(members.problems());
    }

    private BundleRecipe recipe(Value.Table table, String at) {
        List<String> libraries = ManifestMembers.texts(table, "libraries");
        libraries.forEach(folder -> members.inside(folder, at + "/libraries"));
        return new BundleRecipe(
                members.text(table, at, "version", ManifestMembers.NAME),
                source(table, at),
                members.inside(table, at, "programs"),
                libraries,
                layout(table, at));
    }

    private BundleLayout layout(Value.Table table, String at) {
        BundleLayout layout =
                new BundleLayout(
                        ManifestMembers.count(table, "skip", 0),
                        ManifestMembers.each(table, at, "moves", this::move),
                        ManifestMembers.texts(table, "keep"),
                        ManifestMembers.texts(table, "drop"),
                        ManifestMembers.each(table, at, "edits", this::edit));
        try {
            layout.wanted();
            layout.edits().forEach(edit -> edit.fits("x"));
        } catch (PatternSyntaxException e) {
            members.wrong(at, "has a glob that cannot be read");
        }
        return layout;
    }

    private BundleLayout.Move move(Value.Table table, String at) {
        return new BundleLayout.Move(
                members.inside(table, at, "from"), members.inside(table, at, "to"));
    }

    private BundleLayout.TextEdit edit(Value.Table table, String at) {
        String find = table.findText("find").orElse("");
        if (find.isEmpty()) {
            members.wrong(at + "/find", "is missing");
        }
        return new BundleLayout.TextEdit(
                table.findText("files").orElse(""), find, table.findText("put").orElse(""));
    }

    private BundleSource source(Value.Table table, String at) {
        if (table.find("archive").isPresent()) {
            return new BundleSource.Archive(file(table.table("archive"), at + "/archive"));
        }
        if (table.find("made").isPresent()) {
            Value.Table made = table.table("made");
            return new BundleSource.Made(
                    members.text(made, at + "/made", "name", ManifestMembers.NAME),
                    members.text(made, at + "/made", "contents", ManifestMembers.HASH));
        }
        List<DebianPackage> packages =
                ManifestMembers.each(table, at, "debianPackages", this::debian);
        if (packages.isEmpty()) {
            members.wrong(at, "needs an archive, debianPackages or made");
        }
        return new BundleSource.DebianPackages(packages);
    }

    private DebianPackage debian(Value.Table item, String at) {
        String name = members.text(item, at, "name", ManifestMembers.NAME);
        BundleFile file = file(item.with("name", new Value.Text(name + ".deb")), at);
        return new DebianPackage(
                name, members.text(item, at, "version", ManifestMembers.VERSION), file);
    }

    private BundleFile file(Value.Table table, String at) {
        return new BundleFile(
                members.text(table, at, "name", ManifestMembers.NAME),
                members.text(table, at, "address", ManifestMembers.ADDRESS),
                ManifestMembers.count(table, "bytes", -1),
                members.text(table, at, "sha256", ManifestMembers.HASH));
    }
}
