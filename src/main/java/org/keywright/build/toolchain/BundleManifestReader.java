package org.keywright.build.toolchain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;
import org.keywright.schema.JsonDocument;
import org.keywright.schema.JsonReader;

/** Reads {@code toolchain-bundles/*.json}; its README explains every member. */
public final class BundleManifestReader {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /** A name that is one step of a path and nothing else. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._+~-]{0,150}");

    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.+:~-]{0,80}");
    private static final Pattern ADDRESS = Pattern.compile("https?://[\\x21-\\x7e]{4,300}");

    private final JsonDocument document;
    private final List<Problem> problems = new ArrayList<>();

    private BundleManifestReader(JsonDocument document) {
        this.document = document;
    }

    /** Reads a manifest's file. */
    public static Checked<BundleManifest> read(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        return JsonReader.read(name, Files.readAllBytes(file))
                .then(document -> new BundleManifestReader(document).manifest());
    }

    private Checked<BundleManifest> manifest() {
        Value.Table root = document.table().orElse(Value.Table.empty());
        String tool = text(root, "", "tool", NAME);
        Map<Host, List<BundleRecipe>> hosts = new EnumMap<>(Host.class);
        root.table("hosts").members().keySet().forEach(id -> host(root, id, hosts));
        return problems.isEmpty()
                ? Checked.of(new BundleManifest(tool, hosts))
                : Checked.failed(problems);
    }

    private void host(Value.Table root, String id, Map<Host, List<BundleRecipe>> hosts) {
        Optional<Host> host = Host.find(id);
        if (host.isEmpty()) {
            wrong("/hosts/" + id, "is not a host we know");
            return;
        }
        List<BundleRecipe> recipes = new ArrayList<>();
        List<Value> items = root.table("hosts").items(id);
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Value.Table table) {
                recipes.add(recipe(table, "/hosts/" + id + "/" + i));
            }
        }
        hosts.put(host.get(), recipes);
    }

    private BundleRecipe recipe(Value.Table table, String at) {
        String programs = table.findText("programs").orElse("");
        List<String> libraries = texts(table, "libraries");
        for (String folder : libraries) {
            inside(folder, at + "/libraries");
        }
        inside(programs, at + "/programs");
        return new BundleRecipe(
                text(table, at, "version", NAME),
                source(table, at),
                programs,
                libraries,
                texts(table, "keep"),
                texts(table, "drop"));
    }

    private BundleSource source(Value.Table table, String at) {
        if (table.find("archive").isPresent()) {
            return new BundleSource.Archive(file(table.table("archive"), at + "/archive"));
        }
        List<DebianPackage> packages = new ArrayList<>();
        List<Value> items = table.items("debianPackages");
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Value.Table item) {
                packages.add(debian(item, at + "/debianPackages/" + i));
            }
        }
        if (packages.isEmpty()) {
            wrong(at, "needs an archive or debianPackages");
        }
        return new BundleSource.DebianPackages(packages);
    }

    private DebianPackage debian(Value.Table item, String at) {
        String name = text(item, at, "name", NAME);
        BundleFile file = file(item.with("name", new Value.Text(name + ".deb")), at);
        return new DebianPackage(name, text(item, at, "version", VERSION), file);
    }

    private BundleFile file(Value.Table table, String at) {
        long bytes =
                table.find("bytes")
                        .flatMap(
                                v ->
                                        v instanceof Value.Whole w
                                                ? w.asInt()
                                                : Optional.<Integer>empty())
                        .orElse(-1);
        return new BundleFile(
                text(table, at, "name", NAME),
                text(table, at, "address", ADDRESS),
                bytes,
                text(table, at, "sha256", HASH));
    }

    private String text(Value.Table table, String at, String member, Pattern form) {
        String text = table.findText(member).orElse("");
        if (!form.matcher(text).matches()) {
            wrong(at + "/" + member, "is missing or malformed");
        }
        return text;
    }

    private void inside(String folder, String at) {
        try {
            if (EntryPath.of(folder).isEmpty()) {
                wrong(at, "is missing");
            }
        } catch (HostileArchiveException e) {
            wrong(at, "leaves the folder");
        }
    }

    private static List<String> texts(Value.Table table, String member) {
        return table.items(member).stream()
                .flatMap(
                        v ->
                                v instanceof Value.Text t
                                        ? Optional.of(t.text()).stream()
                                        : java.util.stream.Stream.<String>empty())
                .toList();
    }

    private void wrong(String pointer, String message) {
        problems.add(
                Problem.error(
                        "toolchain-manifest",
                        document.locate(pointer),
                        "This member " + message + ".",
                        "Restore the file from the program's download."));
    }
}
