package org.keywright.qmk;

/** {@code hello}: makefiles ask it whether the program works at all. */
final class HelloCommand implements QmkCommand {

    @Override
    public Syntax syntax() {
        return new Syntax().value("-n", "--name");
    }

    @Override
    public boolean run(Call call) {
        call.streams().say("Hello, " + call.arguments().find("name").orElse("World") + "!");
        return true;
    }
}
