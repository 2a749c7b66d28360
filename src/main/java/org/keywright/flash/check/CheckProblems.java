package org.keywright.flash.check;

import java.util.List;
import org.keywright.flash.FlashOrder;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** A problem of the file that shall be flashed. */
final class CheckProblems {

    private CheckProblems() {}

    static List<Problem> error(FlashOrder order, String code, String message, String advice) {
        return List.of(
                Problem.error(code, new Location.InFile(order.file().name()), message, advice));
    }
}
