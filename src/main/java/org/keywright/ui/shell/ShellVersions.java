package org.keywright.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keywright.application.Comparison;
import org.keywright.application.KeymapVersions;
import org.keywright.keymap.GoBack;
import org.keywright.keymap.History;
import org.keywright.keymap.KeymapDocument;
import org.keywright.ui.words.Echo;
import org.keywright.ui.words.Phrase;

/** Earlier states of the open keymap: named, compared, taken over again. */
final class ShellVersions {

    private final ShellViewModel shell;

    ShellVersions(ShellViewModel shell) {
        this.shell = shell;
    }

    /**
     * An earlier state as the sheet lists it.
     *
     * @param name what it is called
     * @param facts when, and what kind it is
     * @param document the keymap then
     */
    record Row(String name, String facts, KeymapDocument document) {}

    /** Lists what there is. */
    void onShow() {
        Optional<Session> session = shell.sessionProperty().get();
        if (session.isPresent()) {
            shell.background()
                    .run(
                            () -> shell.program().versions().named(session.get().opened()),
                            named ->
                                    shell.onSheet(
                                            new Sheet.Page(
                                                    new VersionsPage(
                                                            this,
                                                            rows(session.get(), named),
                                                            session.get().file().isPresent()))));
        }
    }

    private static List<Row> rows(Session session, List<KeymapVersions.Version> named) {
        List<Row> rows = new ArrayList<>();
        for (KeymapVersions.Version version : named) {
            String name = version.automatic() ? Phrase.of("Before a build") : version.name();
            rows.add(new Row(name, VersionsPage.when(version.at()), version.document()));
        }
        rows.add(
                new Row(
                        Phrase.of("As in the file"),
                        Phrase.of("what was saved last"),
                        session.editor().saved()));
        for (History.Past past : session.editor().past().reversed()) {
            rows.add(
                    new Row(
                            Phrase.of("Before “{0}”", Echo.edit(past.label())),
                            VersionsPage.when(past.at()),
                            past.document()));
        }
        return rows;
    }

    /** Gives the keymap as it is now a name. */
    void onName(String name) {
        shell.sessionProperty()
                .get()
                .filter(session -> !name.isBlank())
                .ifPresent(
                        session -> {
                            KeymapDocument now = session.editor().document();
                            shell.background()
                                    .run(
                                            () -> {
                                                shell.program()
                                                        .versions()
                                                        .name(
                                                                session.opened(),
                                                                now,
                                                                name.strip(),
                                                                false);
                                                return name;
                                            },
                                            kept -> onShow());
                        });
    }

    /** Puts a state in place of the present one: one step of undo. */
    void onTake(Row row) {
        shell.onDismiss();
        shell.sessionProperty()
                .get()
                .ifPresent(
                        s -> s.editor().apply(new GoBack(row.document(), "“" + row.name() + "”")));
    }

    /** Shows what has changed since then. */
    void onCompare(Row row) {
        shell.sessionProperty()
                .get()
                .ifPresent(
                        session -> compare(session, row.document(), row.name(), Phrase.of("Now")));
    }

    /** Shows what has changed between another keymap and the open one. */
    void compare(Session session, KeymapDocument before, String then, String now) {
        KeymapDocument after = session.editor().document();
        shell.background()
                .run(
                        () -> Comparison.of(before, after),
                        found ->
                                shell.onSheet(
                                        new Sheet.Page(
                                                new ComparePage(
                                                        found,
                                                        session.editor(),
                                                        then + " → " + now))));
    }

    /** Compares the open keymap with one in a file. */
    void onCompareFile() {
        shell.sessionProperty()
                .get()
                .ifPresent(
                        session ->
                                shell.dialogs()
                                        .chooseKeymap()
                                        .ifPresent(file -> compareWith(session, file)));
    }

    private void compareWith(Session session, java.nio.file.Path file) {
        String keyboard = session.editor().keyboard().id();
        String name = String.valueOf(file.getFileName());
        shell.background()
                .run(
                        () -> shell.program().files().read(file, Optional.of(keyboard)),
                        read ->
                                read.value()
                                        .ifPresentOrElse(
                                                other ->
                                                        compare(
                                                                session,
                                                                other.document(),
                                                                name,
                                                                Phrase.of("Now")),
                                                () ->
                                                        shell.onSheet(
                                                                new Sheet.Trouble(
                                                                        Phrase.of("Compare"),
                                                                        read.problems()))));
    }

    /** Compares the open keymap with the one its keyboard comes with. */
    void onCompareDefault() {
        shell.sessionProperty()
                .get()
                .ifPresent(
                        session -> {
                            KeymapDocument now = session.editor().document();
                            shell.background()
                                    .run(
                                            () ->
                                                    shell.program()
                                                            .keymaps()
                                                            .create(
                                                                    now.keyboard(),
                                                                    Optional.of(now.layout())),
                                            read ->
                                                    read.value()
                                                            .ifPresent(
                                                                    o ->
                                                                            compare(
                                                                                    session,
                                                                                    o.document(),
                                                                                    Phrase.of(
                                                                                            "The keyboard's own"),
                                                                                    Phrase.of(
                                                                                            "Now"))));
                        });
    }
}
