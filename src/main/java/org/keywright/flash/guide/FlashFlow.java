package org.keywright.flash.guide;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keywright.device.DeviceBus;
import org.keywright.device.DeviceNode;
import org.keywright.flash.BootloaderEntry;
import org.keywright.flash.EepromImage;
import org.keywright.flash.FlashBoard;
import org.keywright.flash.FlashEvent;
import org.keywright.flash.FlashGuide;
import org.keywright.flash.FlashOrder;
import org.keywright.flash.FlashOutcome;
import org.keywright.flash.FlashPhase;
import org.keywright.flash.FlashStage;
import org.keywright.flash.FlashTarget;
import org.keywright.flash.FlashWish;
import org.keywright.flash.Flasher;
import org.keywright.flash.Recognition;
import org.keywright.problem.Problem;

/** Leads a user from "flash this" to a keyboard that types, one half after the other. */
public final class FlashFlow {

    private final DeviceBus bus;
    private final Recognition recognition;
    private final List<BootloaderEntry> entries;
    private final Flasher flasher;

    /**
     * @param entries ways of asking a keyboard into its bootloader, the gentlest first
     */
    public FlashFlow(
            DeviceBus bus,
            Recognition recognition,
            List<BootloaderEntry> entries,
            Flasher flasher) {
        this.bus = bus;
        this.recognition = recognition;
        this.entries = List.copyOf(entries);
        this.flasher = flasher;
    }

    /**
     * Runs to its end; the guide has been shown every stage, the last of them {@link
     * FlashStage.Ended}.
     */
    public FlashOutcome run(FlashWish wish, FlashGuide guide) {
        int halves = wish.dryRun() ? 1 : wish.board().map(FlashBoard::halves).orElse(1);
        Set<DeviceNode> done = new HashSet<>();
        FlashOutcome outcome = half(wish, guide, halves == 1 ? 0 : 1, done);
        for (int n = 2; n <= halves && outcome instanceof FlashOutcome.Flashed; n++) {
            outcome = half(wish.forOtherHalf(), guide, n, done);
        }
        guide.shows(new FlashStage.Ended(outcome, GuideProblems.afterwards(wish, outcome)));
        return outcome;
    }

    private FlashOutcome half(FlashWish wish, FlashGuide guide, int half, Set<DeviceNode> done) {
        Optional<FlashTarget> target =
                new TargetSearch(bus, recognition, entries, wish, guide).await(half, done);
        if (target.isEmpty()) {
            return guide.stopped() ? stopped() : refused(GuideProblems.noBootloader(wish));
        }
        FlashOrder order = order(wish, target.get());
        List<Problem> noticed = flasher.tryOut(order);
        Optional<Problem> error = noticed.stream().filter(Problem::stops).findFirst();
        if (error.isPresent()) {
            return refused(error.get());
        }
        guide.shows(new FlashStage.Checked(target.get(), noticed));
        return wish.dryRun() || !confirmed(wish, guide, target.get())
                ? stopped()
                : flash(order, guide, done);
    }

    private static boolean confirmed(FlashWish wish, FlashGuide guide, FlashTarget target) {
        Optional<Problem> mismatch = GuideProblems.mismatch(wish, target);
        if (mismatch.isEmpty()) {
            return true;
        }
        String word = wish.board().map(FlashBoard::name).orElse("flash");
        guide.shows(new FlashStage.Confirming(target, mismatch.get(), word));
        return guide.confirms(mismatch.get(), word);
    }

    private FlashOutcome flash(FlashOrder order, FlashGuide guide, Set<DeviceNode> done) {
        Pace pace = new Pace();
        FlashOutcome outcome =
                flasher.flash(
                        order,
                        (FlashEvent event) ->
                                guide.shows(
                                        new FlashStage.Working(
                                                order.target(),
                                                event,
                                                pace.left(event, System.nanoTime()))),
                        guide::stopped);
        if (bus.nodes().contains(order.target().node())) {
            done.add(order.target().node());
        }
        return outcome;
    }

    private static FlashOrder order(FlashWish wish, FlashTarget target) {
        return new FlashOrder(
                target,
                wish.file(),
                wish.board().map(FlashBoard::processor).filter(p -> !p.isEmpty()).stream().toList(),
                wish.verify(),
                eeprom(wish, target),
                wish.expected(),
                wish.patience());
    }

    private static Optional<EepromImage> eeprom(FlashWish wish, FlashTarget target) {
        int size = target.flash().map(f -> f.eeprom()).orElse(0);
        Optional<EepromImage> cleared =
                wish.clearEeprom() && size > 0
                        ? Optional.of(EepromImage.cleared(size))
                        : Optional.empty();
        Optional<EepromImage> side = wish.left().map(EepromImage::handedness);
        return cleared.isPresent() && side.isPresent()
                ? cleared.map(c -> c.with(side.get()))
                : cleared.or(() -> side);
    }

    private static FlashOutcome stopped() {
        return new FlashOutcome.Stopped(FlashPhase.CHECK, FlashOutcome.DeviceState.UNCHANGED);
    }

    private static FlashOutcome refused(Problem problem) {
        return new FlashOutcome.Failed(
                FlashPhase.CHECK, problem, FlashOutcome.DeviceState.UNCHANGED);
    }
}
