package org.keywright.ui.shell;

import org.keywright.application.Migrations;
import org.keywright.ui.words.Phrase;

/** What becomes of the open keymap on another keyboard: agreed to, or not. */
record MovedPage(ShellViewModel shell, Migrations.Plan plan) implements SheetPage {

    @Override
    public void fill(Frame frame) {
        frame.size(900, 0);
        frame.title(
                Phrase.of("On {0}", plan.keyboard().name()),
                plan.keyboard().id() + " · " + plan.layout().name());
        frame.add(
                new MigrationPane(
                        plan,
                        shell.program()
                                .boards()
                                .keycodesFor(plan.keyboard(), plan.keymap().document())));
        frame.button(Phrase.of("Cancel"), "flat", frame::close);
        frame.button(
                Phrase.of("Move the keymap"),
                "accent",
                () -> new ShellMigrations(shell).onAgreed(plan));
    }
}
