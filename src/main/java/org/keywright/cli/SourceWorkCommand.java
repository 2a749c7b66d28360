package org.keywright.cli;

import org.keywright.application.FirmwareSource;
import org.keywright.application.ProgressListener;
import org.keywright.build.Cancellation;
import org.keywright.problem.Checked;

/** A command that changes a firmware source, shows how far it is, and ends well at Ctrl-C. */
abstract class SourceWorkCommand extends AnsweringCommand {

    SourceWorkCommand(Session session) {
        super(session);
    }

    /** Does the work. */
    abstract Checked<FirmwareSource> work(ProgressListener listener, Cancellation cancellation);

    @Override
    final Reply answer() {
        Cancellation cancellation = new Cancellation();
        try (ProgressLine progress = progress();
                OnInterrupt _ = new OnInterrupt(cancellation::cancel)) {
            return SourcesReply.of(work(progress, cancellation));
        }
    }
}
