package org.keywright.ui.build;

import java.util.ArrayList;
import java.util.List;
import org.keywright.application.SizeListener;
import org.keywright.application.TreeChoice;
import org.keywright.build.FeatureSwitch;
import org.keywright.build.SizeProposal;
import org.keywright.ui.fx.Background;

/** Measures nothing, and remembers whether plans were wanted. */
final class NoSizes implements SizeActions {

    final List<Boolean> plans = new ArrayList<>();

    SizeViewModel model() {
        return new SizeViewModel(this, Background.direct());
    }

    @Override
    public Runnable measure(TreeChoice tree, boolean plan, SizeListener listener) {
        plans.add(plan);
        return () -> {};
    }

    @Override
    public void apply(FeatureSwitch change) {
        throw new AssertionError("not asked for");
    }

    @Override
    public void apply(SizeProposal proposal) {
        throw new AssertionError("not asked for");
    }
}
