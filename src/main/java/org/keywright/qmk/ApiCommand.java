package org.keywright.qmk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.keywright.application.QmkTree;
import org.keywright.application.TreeReport;

/** {@code generate-api}: the files of QMK's keyboard API, where QMK puts them. */
final class ApiCommand implements QmkCommand {

    private static final String FOLDER = ".build/api_data";

    @Override
    public Syntax syntax() {
        return new Syntax().flag("-n", "--dry-run").values("-f", "--filter");
    }

    @Override
    public boolean run(Call call) {
        QmkTree tree = call.tree();
        List<String> parts = call.arguments().all("filter");
        Predicate<String> wanted = id -> parts.isEmpty() || parts.stream().anyMatch(id::contains);
        return call.arguments().has("dry-run")
                ? resolve(call, tree, wanted)
                : write(call, tree, wanted);
    }

    private static boolean resolve(Call call, QmkTree tree, Predicate<String> wanted) {
        boolean good = true;
        for (String id : tree.keyboards()) {
            good &= !wanted.test(id) || call.good(tree.keyboard(id)).isPresent();
        }
        return good;
    }

    private static boolean write(Call call, QmkTree tree, Predicate<String> wanted) {
        Path folder = tree.root().resolve(FOLDER);
        Optional<TreeReport> report = call.good(tree.writeApi(folder, wanted));
        report.ifPresent(
                done -> {
                    done.problems().values().forEach(call::report);
                    String message = "%d of %d keyboards are in %s.";
                    call.streams().say(message.formatted(done.good(), done.keyboards(), folder));
                });
        return report.filter(done -> done.good() == done.keyboards()).isPresent();
    }
}
