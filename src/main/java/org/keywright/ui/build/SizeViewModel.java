package org.keywright.ui.build;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.keywright.application.SizeListener;
import org.keywright.application.TreeChoice;
import org.keywright.build.FeatureSwitch;
import org.keywright.build.SizeProposal;
import org.keywright.build.SizeTable;
import org.keywright.problem.Problem;
import org.keywright.ui.fx.Background;

/** What the features of the firmware that was built cost, and what to switch so that it fits. */
public final class SizeViewModel {

    private final SizeActions actions;
    private final Background background;
    private final ReadOnlyObjectWrapper<SizeState> state =
            new ReadOnlyObjectWrapper<>(new SizeState.Unasked());
    private Runnable cancel = () -> {};
    private int newest;

    /** Nothing is measured yet. */
    public SizeViewModel(SizeActions actions, Background background) {
        this.actions = actions;
        this.background = background;
    }

    /** How far it is. */
    public ReadOnlyObjectProperty<SizeState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Measures the keymap as it is now; with plans, if the firmware does not fit. */
    public void onMeasure(TreeChoice tree, boolean plan) {
        onForget();
        state.set(new SizeState.Known(Optional.empty(), Optional.empty(), plan));
        cancel = actions.measure(tree, plan, new Following(newest, plan));
    }

    /** The keymap is another one: what was measured is not true any more. */
    public void onForget() {
        newest++;
        cancel.run();
        cancel = () -> {};
        state.set(new SizeState.Unasked());
    }

    /** Puts one switch into its other position. */
    public void onApply(FeatureSwitch change) {
        actions.apply(change);
    }

    /** Does what a plan proposes. */
    public void onApply(SizeProposal proposal) {
        actions.apply(proposal);
    }

    /** Follows one measurement. */
    private final class Following implements SizeListener {
        private final int number;
        private final boolean plan;
        private Optional<SizeTable> table = Optional.empty();

        Following(int number, boolean plan) {
            this.number = number;
            this.plan = plan;
        }

        @Override
        public void measured(SizeTable now) {
            table = Optional.of(now);
            become(new SizeState.Known(table, Optional.empty(), plan));
        }

        @Override
        public void proposed(List<SizeProposal> proposals) {
            become(new SizeState.Known(table, Optional.of(proposals), plan));
        }

        @Override
        public void unbuildable(List<Problem> problems) {
            become(new SizeState.Unbuildable(problems));
        }

        private void become(SizeState next) {
            background.later(
                    () -> {
                        if (number == newest) {
                            state.set(next);
                        }
                    });
        }
    }
}
