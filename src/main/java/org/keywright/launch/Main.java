package org.keywright.launch;

import java.util.List;
import java.util.Optional;
import org.keywright.application.Home;
import org.keywright.application.Keywright;
import org.keywright.application.UserFolders;
import org.keywright.cli.CommandLineDoor;
import org.keywright.cli.Console;
import org.keywright.cli.ExitCode;
import org.keywright.ui.shell.WindowDoor;

/** Picks the door: the window without arguments, the command line with them. */
public final class Main {

    private Main() {}

    /** Starts the program and ends the process with its exit code. */
    public static void main(String[] arguments) {
        if (arguments.length > 0 && arguments[0].equals("qmk")) {
            System.exit(QmkMain.run(List.of(arguments).subList(1, arguments.length)));
        }
        if (arguments.length > 0 && arguments[0].equals("uf2conv")) {
            System.exit(QmkMain.run(List.of(arguments)));
        }
        ExitCode end = arguments.length == 0 ? window() : commandLine(List.of(arguments));
        System.exit(end.number());
    }

    private static ExitCode commandLine(List<String> arguments) {
        return CommandLineDoor.run(arguments, Console.ofThisProcess(), Main::open);
    }

    private static ExitCode window() {
        Optional<String> hindrance =
                Display.hindrance(System.getProperty("os.name"), System.getenv(), Display::loads);
        if (hindrance.isPresent()) {
            return CommandLineDoor.noWindow(hindrance.get(), Console.ofThisProcess());
        }
        try {
            WindowDoor.run(Main::open);
            return ExitCode.DONE;
        } catch (RuntimeException | LinkageError failed) {
            Optional<String> why = Display.refusal(failed);
            if (why.isEmpty()) {
                throw failed;
            }
            return CommandLineDoor.noWindow(why.get(), Console.ofThisProcess());
        }
    }

    private static Keywright open() {
        return Keywright.open(Home.find(), UserFolders.ofThisUser());
    }
}
