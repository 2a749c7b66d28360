package org.keywright.qmk;

import java.util.Optional;
import org.keywright.application.QmkJson;
import org.keywright.application.QmkTree;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.option.Value;

/** {@code info}: what is known about a keyboard. */
final class InfoCommand implements QmkCommand {

    @Override
    public Syntax syntax() {
        return new Syntax().needed("-kb", "--keyboard").value("-f", "--format").flag("-a", "--api");
    }

    @Override
    public boolean run(Call call) {
        QmkTree tree = call.tree();
        Optional<Value.Table> known =
                call.good(tree.keyboard(call.keyboard(tree)).map(KeyboardDefinition::resolved));
        if (known.isEmpty()) {
            return false;
        }
        Value.Table shown = call.arguments().has("api") ? known.get() : QmkJson.shown(known.get());
        String format = call.arguments().find("format").orElse("friendly");
        switch (format) {
            case "json" -> call.streams().print(QmkJson.keyboard(shown));
            case "text" -> InfoText.dotted(shown).forEach(call.streams()::print);
            case "friendly" -> InfoText.friendly(shown).forEach(call.streams()::print);
            default -> {
                return call.refuse("unknown format: " + format);
            }
        }
        return true;
    }
}
