package org.keywright.launch;

import java.util.List;
import org.keywright.application.Home;
import org.keywright.application.QmkTree;
import org.keywright.qmk.Place;
import org.keywright.qmk.QmkDoor;
import org.keywright.qmk.Streams;

/** The start for makefiles: knows neither the window nor the other command line. */
public final class QmkMain {

    private QmkMain() {}

    /** Answers one call of QMK's command line and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments)));
    }

    static int run(List<String> words) {
        return QmkDoor.run(
                words,
                Place.ofThisProcess(),
                Streams.ofThisProcess(),
                folder -> QmkTree.open(Home.find(), folder));
    }
}
