package org.keywright.launch;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.keywright.application.Example;
import org.keywright.application.Home;
import org.keywright.application.Keywright;
import org.keywright.application.ToolchainState;
import org.keywright.application.UserFolders;
import org.keywright.cli.CommandLineDoor;
import org.keywright.cli.Console;
import org.keywright.ui.shell.WindowDoor;

/**
 * Does what users do and ends, so that the JVM can write down which classes that needs (JEP 514).
 * The launcher runs it in the background with the toolkit's headless platform; nothing of the
 * user's is touched.
 */
public final class Training {

    /** The rehearsal has ended well before; a window that hangs must not stay for ever. */
    private static final long WINDOW_MILLISECONDS = 60_000;

    private Training() {}

    /**
     * Runs once through the program.
     *
     * @param arguments a folder that may be filled and is thrown away afterwards
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        UserFolders folders = UserFolders.below(folder);
        try (Keywright keywright = Keywright.open(Home.find(), folders)) {
            for (Example example : keywright.examples().stream().limit(1).toList()) {
                commands(keywright, example.file().toString(), folder.resolve("output"));
            }
        }
        Thread.ofPlatform().daemon().start(Training::endSoon);
        WindowDoor.rehearse(() -> Keywright.open(Home.find(), folders));
    }

    private static void commands(Keywright keywright, String keymap, Path output) {
        run(keywright, "boards", "--json");
        run(keywright, "lint", keymap);
        run(keywright, "generate", keymap);
        run(keywright, "generate", "all", "--out", output.resolve("all").toString());
        // The user's compiler lies elsewhere; fetching one only to practise would be too much.
        if (keywright.toolchains().state() instanceof ToolchainState.Ready) {
            run(keywright, "build", keymap, "--output", output.toString());
        }
    }

    private static void run(Keywright keywright, String... arguments) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        CommandLineDoor.run(List.of(arguments), Console.plain(nowhere, nowhere), () -> keywright);
    }

    private static void endSoon() {
        try {
            Thread.sleep(WINDOW_MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        System.exit(0);
    }
}
