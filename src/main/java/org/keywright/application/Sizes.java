package org.keywright.application;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.keywright.build.FeatureSwitch;
import org.keywright.build.SizeProposal;
import org.keywright.build.SizeTrials;
import org.keywright.build.size.SwitchWords;
import org.keywright.catalogue.Once;
import org.keywright.keymap.Edit;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.SetOptions;
import org.keywright.problem.Checked;

/**
 * What a firmware and each of its features take of the chip, and what to switch so that it fits.
 * Thread-safe. Everything is built in the background of the queue: a build that comes interrupts
 * it, and afterwards it goes on where it was.
 */
public final class Sizes {

    private final Builds builds;
    private final Supplier<SwitchWords> words;

    Sizes(Home home, Builds builds) {
        this.builds = builds;
        this.words = Once.of(() -> words(home));
    }

    private static SwitchWords words(Home home) {
        return new SwitchWords(
                DataTable.read(home.data().resolve("switches.hjson")),
                DataTable.read(home.data().resolve("schemas/keyboard.jsonschema")));
    }

    /**
     * Finds out how large a firmware is, whether it fits or not, and nothing else.
     *
     * @param listener hears of it once
     */
    public BackgroundJob size(SizeOrder order, SizeListener listener) {
        return start("Measuring the firmware", order, listener, SizeWork.Depth.SIZE);
    }

    /**
     * Measures what each switch costs: first what would make the firmware smaller, then what many
     * want to know. Returns at once; cancel the job when the keymap changes.
     *
     * @param listener hears of each row as it becomes known
     */
    public BackgroundJob measure(SizeOrder order, SizeListener listener) {
        return start("Measuring what features cost", order, listener, SizeWork.Depth.COSTS);
    }

    /**
     * Measures as {@link #measure} does, then looks for plans that fit.
     *
     * @param listener hears of each row, and at last of the plans
     */
    public BackgroundJob plan(SizeOrder order, SizeListener listener) {
        return start("Planning what to switch off", order, listener, SizeWork.Depth.PLANS);
    }

    /** The edit of a keymap that puts a switch into its other position. */
    public static Edit edit(FeatureSwitch change) {
        return Switching.edit(change);
    }

    /** The edit that puts all switches of a plan into their other positions. */
    public static Edit edit(SizeProposal proposal) {
        return new SetOptions(
                "Switch to make it fit", proposal.changes().stream().map(Switching::edit).toList());
    }

    /** A keymap with everything in it that a plan proposes. */
    public static KeymapDocument apply(KeymapDocument keymap, SizeProposal proposal) {
        return Switching.apply(keymap, proposal.changes());
    }

    private BackgroundJob start(
            String label, SizeOrder order, SizeListener listener, SizeWork.Depth depth) {
        return builds.queue()
                .inBackground(label, new SizeWork(() -> trials(order), listener, depth));
    }

    private Checked<SizeTrials> trials(SizeOrder order) {
        return switch (order) {
            case SizeOrder.OfTree(TreeBuildOrder build) ->
                    builds.request(build).map(request -> builds.trials(request, words.get()));
            case SizeOrder.OnScreen(OpenKeymap opened, KeymapDocument now, Path tree) ->
                    builds.request(opened, now, tree)
                            .map(request -> builds.trials(request, words.get()));
            case SizeOrder.OfCore(OpenKeymap opened, KeymapDocument now) ->
                    Checked.of(builds.trials(opened, now, words.get()));
        };
    }
}
