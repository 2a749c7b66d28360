package org.keywright.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.keywright.application.Home;
import org.keywright.application.QmkTree;
import org.keywright.qmk.Place;
import org.keywright.qmk.QmkDoor;
import org.keywright.qmk.Streams;

/**
 * Answers what makefiles ask, with the keyboards that come along, so that the JVM can write down
 * which classes that needs (JEP 514). The launcher runs it in the background.
 */
public final class QmkTraining {

    private static final PrintStream NOWHERE = new PrintStream(OutputStream.nullOutputStream());

    private final Home home;
    private final Path folder;

    private QmkTraining(Home home, Path folder) {
        this.home = home;
        this.folder = folder;
    }

    /**
     * Runs once through what a build calls.
     *
     * @param arguments a folder that may be filled and is thrown away afterwards
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0])).toAbsolutePath();
        new QmkTraining(Home.find(), folder).run();
    }

    private void run() throws IOException {
        QmkTree tree = QmkTree.builtIn(home);
        call("hello");
        call("env");
        call("list-keyboards");
        call("generate-version-h", "--skip-git", "-q", "-o", file("version.h"));
        for (String board : tree.keyboards().stream().limit(8).toList()) {
            generate(board);
        }
        try (Stream<Path> examples = Files.walk(home.examples())) {
            for (Path keymap : examples.filter(Files::isRegularFile).limit(2).toList()) {
                generateFrom(keymap.toString());
            }
        }
    }

    private void generate(String board) {
        for (String kind : List.of("config-h", "rules-mk", "keyboard-c", "keyboard-h")) {
            call("generate-" + kind, "--quiet", "-kb", board, "-o", file(kind));
        }
        call("generate-community-modules-rules-mk", "-q", "-kb", board, "-o", file("modules"));
        call("generate-make-dependencies", "-kb", board, "-km", "default", "-o", file("deps"));
        call("resolve-alias", board);
        call("list-keymaps", "-kb", board);
        call("info", "-kb", board, "-f", "json");
    }

    private void generateFrom(String keymap) {
        for (String kind : List.of("config-h", "rules-mk", "keymap-h")) {
            call("generate-" + kind, "--quiet", "-o", file("keymap-" + kind), keymap);
        }
        call("json2c", "--quiet", "-o", file("keymap-c"), keymap);
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    /** Each call reads its tree afresh, as each process does. */
    private void call(String... words) {
        QmkDoor.run(
                Stream.concat(Stream.of("--tree", folder.toString()), Stream.of(words)).toList(),
                new Place(folder, Map.of()),
                new Streams(InputStream.nullInputStream(), NOWHERE, NOWHERE),
                root -> QmkTree.builtIn(home));
    }
}
