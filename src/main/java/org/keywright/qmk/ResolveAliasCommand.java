package org.keywright.qmk;

import java.util.Optional;

/** {@code resolve-alias}: the present name of a keyboard. */
final class ResolveAliasCommand implements QmkCommand {

    @Override
    public Syntax syntax() {
        return new Syntax().flag("--allow-unknown").word("keyboard");
    }

    @Override
    public boolean run(Call call) {
        String name = call.arguments().findWord().orElseThrow();
        Optional<String> folder = call.tree().folder(name);
        if (folder.isEmpty() && !call.arguments().has("allow-unknown")) {
            return call.refuse("there is no keyboard '" + name + "'");
        }
        call.streams().print(folder.orElse(name));
        return true;
    }
}
