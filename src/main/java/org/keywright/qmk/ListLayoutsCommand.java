package org.keywright.qmk;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.keywright.application.QmkTree;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.option.Value;

/** {@code list-layouts}: the community layouts that a keyboard supports, one a line. */
final class ListLayoutsCommand implements QmkCommand {

    @Override
    public Syntax syntax() {
        return new Syntax().value("-kb", "--keyboard");
    }

    @Override
    public boolean run(Call call) {
        QmkTree tree = call.tree();
        Optional<KeyboardDefinition> keyboard = call.good(tree.keyboard(call.keyboard(tree)));
        TreeSet<String> names = new TreeSet<>();
        for (Value layout :
                keyboard.map(k -> k.resolved().items("community_layouts")).orElse(List.of())) {
            if (layout instanceof Value.Text name) {
                names.add(name.text());
            }
        }
        names.forEach(call.streams()::print);
        return keyboard.isPresent();
    }
}
