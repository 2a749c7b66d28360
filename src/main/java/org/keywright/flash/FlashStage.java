package org.keywright.flash;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.keywright.device.DeviceIdentity;
import org.keywright.problem.Problem;

/** Where a guided flashing is, in the words a user needs. */
public sealed interface FlashStage {

    /**
     * No bootloader is there.
     *
     * @param half which half of a split keyboard is meant, 1 or 2; 0 if it has none
     * @param keyboard the keyboard itself, if it is plugged in and running
     * @param instructions how to start its bootloader by hand
     */
    record Waiting(int half, Optional<DeviceIdentity> keyboard, String instructions)
            implements FlashStage {}

    /**
     * The running keyboard is asked into its bootloader.
     *
     * @param way how, before a person
     */
    record Asking(DeviceIdentity keyboard, String way) implements FlashStage {}

    /**
     * A bootloader is there but cannot be used yet.
     *
     * @param problem why, and what to do about it
     */
    record NotReady(String bootloader, Problem problem) implements FlashStage {}

    /** Several bootloaders are there, and one has to be chosen. */
    record Choosing(List<FlashTarget> targets) implements FlashStage {
        public Choosing {
            targets = List.copyOf(targets);
        }
    }

    /**
     * File and bootloader were held against each other.
     *
     * @param noticed warnings and hints; errors end the flashing
     */
    record Checked(FlashTarget target, List<Problem> noticed) implements FlashStage {
        public Checked {
            noticed = List.copyOf(noticed);
        }
    }

    /** Something does not match, and the user has to type a word to go on. */
    record Confirming(FlashTarget target, Problem mismatch, String word) implements FlashStage {}

    /**
     * It is being flashed.
     *
     * @param event the latest news
     * @param left how long the step will take still, if that can be said
     */
    record Working(FlashTarget target, FlashEvent event, Optional<Duration> left)
            implements FlashStage {}

    /**
     * It is over.
     *
     * @param outcome of the last half
     * @param advice what the user may want to do now; may be empty
     */
    record Ended(FlashOutcome outcome, List<Problem> advice) implements FlashStage {
        public Ended {
            advice = List.copyOf(advice);
        }
    }
}
