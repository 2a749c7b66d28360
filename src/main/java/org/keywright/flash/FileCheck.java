package org.keywright.flash;

import java.util.List;
import org.keywright.problem.Problem;

/**
 * Looks for one kind of reason why a file must not go onto a bootloader; runs before anything on
 * the device is changed.
 */
@FunctionalInterface
public interface FileCheck {

    /**
     * What is wrong; an error stops the flashing.
     *
     * @param flash where firmware may go, in the device's own word where it has one
     */
    List<Problem> check(FlashOrder order, ChipFlash flash);
}
