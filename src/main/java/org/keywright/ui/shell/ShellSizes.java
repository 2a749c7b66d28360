package org.keywright.ui.shell;

import java.nio.file.Path;
import org.keywright.application.SizeListener;
import org.keywright.application.SizeOrder;
import org.keywright.application.Sizes;
import org.keywright.application.TreeChoice;
import org.keywright.build.FeatureSwitch;
import org.keywright.build.SizeProposal;
import org.keywright.ui.build.SizeActions;

/** Measures the features of one session's keymap. */
final class ShellSizes implements SizeActions {

    private final ShellViewModel shell;
    private final Session session;

    ShellSizes(ShellViewModel shell, Session session) {
        this.shell = shell;
        this.session = session;
    }

    @Override
    public Runnable measure(TreeChoice tree, boolean plan, SizeListener listener) {
        Path folder = tree.folder().orElseThrow();
        SizeOrder order =
                new SizeOrder.OnScreen(session.opened(), session.editor().document(), folder);
        Sizes sizes = shell.program().sizes();
        return plan ? sizes.plan(order, listener)::cancel : sizes.measure(order, listener)::cancel;
    }

    @Override
    public void apply(FeatureSwitch change) {
        session.editor().apply(Sizes.edit(change));
    }

    @Override
    public void apply(SizeProposal proposal) {
        session.editor().apply(Sizes.edit(proposal));
    }
}
