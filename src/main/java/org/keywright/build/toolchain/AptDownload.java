package org.keywright.build.toolchain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.keywright.build.BuildStoppedException;
import org.keywright.build.Cancellation;

/**
 * Fetches Debian packages with the machine's own {@code apt-get}, which knows its mirrors and
 * proxies; needs no root.
 *
 * <p>First with the package lists the machine has; if those are empty or old, with private ones.
 */
final class AptDownload {

    /** How the machine reaches the network; nothing else of the user's environment is passed on. */
    private static final List<String> NETWORK =
            List.of("http_proxy", "https_proxy", "ftp_proxy", "no_proxy", "APT_CONFIG");

    private final Path program;
    private final Path folder;
    private final Cancellation cancellation;
    private final Consumer<String> log;
    private boolean privateLists;

    /**
     * @param program {@code apt-get}
     * @param folder an empty folder to put the packages and the private lists in
     */
    AptDownload(Path program, Path folder, Cancellation cancellation, Consumer<String> log) {
        this.program = program;
        this.folder = folder;
        this.cancellation = cancellation;
        this.log = log;
    }

    /**
     * Fetches packages at their exact versions.
     *
     * @return where each is; those the machine's mirrors lack are missing
     */
    Map<DebianPackage, Path> fetch(List<DebianPackage> wanted)
            throws IOException, BuildStoppedException {
        download(wanted);
        if (found(wanted).size() < wanted.size()) {
            updatePrivateLists();
            download(wanted);
        }
        // One that cannot be had keeps apt from fetching any of the others.
        for (DebianPackage each : wanted) {
            if (!found(wanted).containsKey(each)) {
                download(List.of(each));
            }
        }
        return found(wanted);
    }

    private void updatePrivateLists() throws IOException, BuildStoppedException {
        log.accept("The package lists are empty or old; fetching private ones.");
        Files.createDirectories(folder.resolve("lists/partial"));
        Files.createDirectories(folder.resolve("cache/archives/partial"));
        privateLists = true;
        // Some of a machine's sources may be out of reach; the download will tell if ours is.
        run(List.of("update"));
    }

    private void download(List<DebianPackage> wanted) throws IOException, BuildStoppedException {
        List<String> action = new ArrayList<>(List.of("download"));
        wanted.forEach(each -> action.add(each.name() + "=" + each.version()));
        run(action);
    }

    private Map<DebianPackage, Path> found(List<DebianPackage> wanted) throws IOException {
        List<Path> files;
        try (Stream<Path> list = Files.list(folder)) {
            files = list.toList();
        }
        Map<DebianPackage, Path> found = new LinkedHashMap<>();
        for (DebianPackage each : wanted) {
            files.stream()
                    .filter(f -> String.valueOf(f.getFileName()).startsWith(each.name() + "_"))
                    .findFirst()
                    .ifPresent(f -> found.put(each, f));
        }
        return found;
    }

    private void run(List<String> action) throws IOException, BuildStoppedException {
        List<String> command = new ArrayList<>();
        command.add(program.toString());
        command.addAll(List.of("-q", "-y", "-o", "APT::Sandbox::User=root"));
        command.addAll(List.of("-o", "Acquire::Retries=2", "-o", "Acquire::http::Timeout=30"));
        if (privateLists) {
            command.addAll(List.of("-o", "Dir::State::lists=" + folder.resolve("lists")));
            command.addAll(List.of("-o", "Dir::Cache=" + folder.resolve("cache")));
            command.addAll(List.of("-o", "Acquire::Languages=none"));
        }
        command.addAll(action);
        ToolProcess.run(command, folder, environment(), cancellation, log);
    }

    private static Map<String, String> environment() {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("PATH", "/usr/sbin:/usr/bin:/sbin:/bin");
        for (String name : NETWORK) {
            Optional.ofNullable(System.getenv(name)).ifPresent(v -> variables.put(name, v));
        }
        return variables;
    }
}
