package org.keywright.qmk;

import java.time.LocalDateTime;
import java.util.Optional;
import org.keywright.application.QmkGenerator;

/** {@code generate-version-h}: what a firmware says about its own making. */
final class VersionCommand implements QmkCommand {

    @Override
    public Syntax syntax() {
        return Syntax.output().flag("--skip-git").flag("--skip-all");
    }

    @Override
    public boolean run(Call call) {
        boolean nothing = call.arguments().has("skip-all");
        if (nothing || call.arguments().has("skip-git")) {
            Optional<LocalDateTime> now =
                    nothing ? Optional.empty() : Optional.of(LocalDateTime.now());
            return call.deliver(QmkGenerator.plainVersion(now));
        }
        return call.deliver(
                call.tree().generator().version(LocalDateTime.now(), call.place().userspace()));
    }
}
