package org.keywright.flash.guide;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.keywright.device.DeviceBus;
import org.keywright.device.DeviceIdentity;
import org.keywright.device.DeviceNode;
import org.keywright.device.DeviceWatch;
import org.keywright.device.UsbNode;
import org.keywright.flash.BootloaderEntry;
import org.keywright.flash.BootloaderFamily;
import org.keywright.flash.FlashBoard;
import org.keywright.flash.FlashGuide;
import org.keywright.flash.FlashStage;
import org.keywright.flash.FlashTarget;
import org.keywright.flash.FlashWish;
import org.keywright.flash.Recognition;

/**
 * Waits until a bootloader is there, and helps the keyboard into it where it lets itself be asked.
 */
final class TargetSearch {

    private static final long LOOK_MILLIS = 250;

    /** So long a keyboard that was asked may take until its bootloader is there. */
    private static final long CHANGING_NANOS = 5_000_000_000L;

    private static final String BY_HAND =
            "Start the keyboard's bootloader: press its reset button, or the key that is QK_BOOT.";

    private final DeviceBus bus;
    private final Recognition recognition;
    private final List<BootloaderEntry> entries;
    private final FlashWish wish;
    private final FlashGuide guide;
    private final Set<String> asked = new HashSet<>();
    private final Set<DeviceNode> still = new HashSet<>();
    private Optional<FlashStage> shown = Optional.empty();
    private Optional<Long> askedAt = Optional.empty();

    TargetSearch(
            DeviceBus bus,
            Recognition recognition,
            List<BootloaderEntry> entries,
            FlashWish wish,
            FlashGuide guide) {
        this.bus = bus;
        this.recognition = recognition;
        this.entries = List.copyOf(entries);
        this.wish = wish;
        this.guide = guide;
    }

    /**
     * Waits for a bootloader.
     *
     * @param half which half of a split keyboard is meant; 0 if it has none
     * @param done bootloaders that were flashed already and are still there; forgets those that
     *     left
     * @return empty when the user stopped or the wish's waiting time is over
     */
    Optional<FlashTarget> await(int half, Set<DeviceNode> done) {
        Semaphore news = new Semaphore(0);
        long until = System.nanoTime() + wish.search().toNanos();
        try (DeviceWatch _ = bus.watch(event -> news.release())) {
            if (half > 1) {
                still.addAll(bus.nodes());
            }
            while (!guide.stopped()) {
                List<DeviceNode> nodes = bus.nodes();
                still.retainAll(nodes);
                List<FlashTarget> found = targets(nodes, done);
                if (!found.isEmpty()) {
                    return choose(found);
                }
                if (System.nanoTime() >= until) {
                    return Optional.empty();
                }
                help(half, nodes);
                pause(news);
            }
        }
        return Optional.empty();
    }

    private List<FlashTarget> targets(List<DeviceNode> nodes, Set<DeviceNode> done) {
        done.retainAll(nodes);
        List<FlashTarget> found = new ArrayList<>();
        for (DeviceNode node : nodes) {
            if (!done.contains(node)) {
                recognition.find(node).map(this::withBoard).ifPresent(found::add);
            }
        }
        return found;
    }

    private FlashTarget withBoard(FlashTarget target) {
        return wish.board()
                .map(b -> recognition.withBoard(target, b.processor(), b.bootloader()))
                .orElse(target);
    }

    private Optional<FlashTarget> choose(List<FlashTarget> found) {
        if (found.size() == 1) {
            return Optional.of(found.getFirst());
        }
        guide.shows(new FlashStage.Choosing(found));
        return guide.chooses(found).filter(found::contains);
    }

    /** Says what is missing, and asks the keyboard once if it can be asked. */
    private void help(int half, List<DeviceNode> nodes) {
        Optional<FlashStage> unready = unready(nodes);
        if (unready.isPresent()) {
            show(unready.get());
            return;
        }
        if (changing()) {
            return;
        }
        Optional<DeviceIdentity> keyboard = keyboard(nodes);
        show(new FlashStage.Waiting(half, keyboard, instructions()));
        keyboard.ifPresent(k -> ask(k, nodes));
    }

    private boolean changing() {
        return askedAt.filter(at -> System.nanoTime() - at < CHANGING_NANOS).isPresent();
    }

    private Optional<FlashStage> unready(List<DeviceNode> nodes) {
        for (DeviceNode node : nodes) {
            if (node instanceof UsbNode usb) {
                Optional<BootloaderFamily> family = recognition.findWaiting(usb);
                if (family.isPresent()) {
                    return family.map(
                            f -> new FlashStage.NotReady(f.label(), GuideProblems.notReady(f)));
                }
            }
        }
        return Optional.empty();
    }

    /** The user's own keyboard among what is plugged in. */
    private Optional<DeviceIdentity> keyboard(List<DeviceNode> nodes) {
        return wish.board()
                .flatMap(FlashBoard::usb)
                .flatMap(
                        id ->
                                nodes.stream()
                                        .flatMap(n -> n.usb().stream())
                                        .filter(i -> i.id().equals(id))
                                        .findFirst());
    }

    /** The half that was flashed just now is not asked again for the other one. */
    private void ask(DeviceIdentity keyboard, List<DeviceNode> nodes) {
        for (DeviceNode node : nodes) {
            boolean its = node.usb().filter(keyboard::equals).isPresent();
            if (its && !still.contains(node) && asked.add(node.path())) {
                ask(keyboard, node);
            }
        }
    }

    private void ask(DeviceIdentity keyboard, DeviceNode node) {
        for (BootloaderEntry entry : entries) {
            if (entry.ask(node, bus) == BootloaderEntry.Answer.ASKED) {
                askedAt = Optional.of(System.nanoTime());
                show(new FlashStage.Asking(keyboard, entry.title()));
                return;
            }
        }
    }

    private String instructions() {
        Optional<FlashBoard> board = wish.board();
        Optional<String> own = board.map(FlashBoard::instructions).filter(s -> !s.isBlank());
        return own.or(
                        () ->
                                board.flatMap(b -> recognition.findFamily(b.bootloader()))
                                        .map(BootloaderFamily::byHand))
                .orElse(BY_HAND);
    }

    private void show(FlashStage stage) {
        if (!shown.equals(Optional.of(stage))) {
            shown = Optional.of(stage);
            guide.shows(stage);
        }
    }

    private static void pause(Semaphore news) {
        try {
            if (news.tryAcquire(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                news.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
