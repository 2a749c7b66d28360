package org.keywright.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.keywright.application.Home;
import org.keywright.application.Keywright;
import org.keywright.application.UserFolders;
import org.keywright.device.DeviceBus;

/**
 * One command line run inside the test's process, through the program's real entry.
 *
 * @param end how it ended
 * @param out what it printed as its result
 * @param error what it said on the way
 */
public record CommandRun(ExitCode end, String out, String error) {

    /** Runs with the checkout as home and everything the user owns below a folder. */
    public static CommandRun of(Path userFolder, String... arguments) {
        return of(Path.of(System.getProperty(Home.PROPERTY)), userFolder, arguments);
    }

    /** Runs with a home of the test's own. */
    public static CommandRun of(Path home, Path userFolder, String... arguments) {
        return of(() -> Keywright.open(new Home(home), UserFolders.below(userFolder)), arguments);
    }

    /** Runs with other devices than this computer's. */
    public static CommandRun of(DeviceBus bus, Path userFolder, String... arguments) {
        Home home = new Home(Path.of(System.getProperty(Home.PROPERTY)));
        return of(() -> Keywright.open(home, UserFolders.below(userFolder), bus), arguments);
    }

    private static CommandRun of(Supplier<Keywright> opener, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream error = new ByteArrayOutputStream();
        Console console = Console.plain(stream(out), stream(error));
        ExitCode end = CommandLineDoor.run(List.of(arguments), console, opener);
        return new CommandRun(end, text(out), text(error));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
