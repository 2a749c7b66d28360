package org.keywright.bench.guest;

import java.io.IOException;
import java.util.Iterator;
import org.keywright.bench.avr.SimavrKeyboard;
import org.keywright.bench.avr.Typing;

/** Does what a typing says, and holds what the kernel hears against it. */
record Fingers(SimavrKeyboard keyboard, KeyEvents events) {

    private static final String TAP = "tap ";
    private static final int KEYBOARD_PAGE = 7 << 16;
    private static final int USAGE_A = 4;
    private static final int KEY_A = 30;

    /** Whether everything arrived, and nothing else. */
    boolean type(Typing typing) throws IOException, InterruptedException {
        Iterator<Integer> usages = typing.usages().iterator();
        boolean good = true;
        for (String command : typing.commands()) {
            if (command.startsWith(TAP)) {
                good &= tap(command.substring(TAP.length()), usages.next());
            } else {
                keyboard.type(command);
            }
        }
        return good && events.unasked() == 0;
    }

    private boolean tap(String place, int usage) throws IOException, InterruptedException {
        keyboard.type("press " + place);
        KeyEvents.Event down = events.next();
        keyboard.type("release " + place);
        KeyEvents.Event up = events.next();
        boolean good =
                down.usage() == (KEYBOARD_PAGE | usage)
                        && down.down()
                        && !up.down()
                        && up.usage() == down.usage()
                        && up.code() == down.code()
                        && (usage != USAGE_A || down.code() == KEY_A);
        if (!good) {
            System.out.println("usage " + usage + " expected, heard " + down + " and " + up);
        }
        return good;
    }
}
