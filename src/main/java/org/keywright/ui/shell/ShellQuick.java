package org.keywright.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.keywright.keyboard.BoardSummary;
import org.keywright.keymap.LayerNames;
import org.keywright.option.OptionDescriptor;
import org.keywright.ui.control.KeyWords;
import org.keywright.ui.quick.QuickEntry;
import org.keywright.ui.quick.QuickKind;
import org.keywright.ui.quick.QuickSource;
import org.keywright.ui.words.Echo;
import org.keywright.ui.words.Language;
import org.keywright.ui.words.Phrase;

/** What the command palette offers in this window. */
record ShellQuick(ShellViewModel shell, Commands commands) implements QuickSource {

    @Override
    public List<QuickEntry> ready() {
        List<QuickEntry> all = new ArrayList<>();
        Stream.of(WindowCommand.values())
                .filter(command -> command != WindowCommand.QUICK)
                .forEach(command -> all.add(entry(command)));
        Stream.of(Themes.Choice.values()).forEach(choice -> all.add(entry(choice)));
        Stream.of(CapColours.values()).forEach(colours -> all.add(entry(colours)));
        Stream.of(Language.values()).forEach(language -> all.add(entry(language)));
        shell.sessionProperty().get().ifPresent(open -> all.addAll(layers(open)));
        shell.program().settings().recentFiles().forEach(file -> all.add(entry(file)));
        return all;
    }

    private QuickEntry entry(WindowCommand command) {
        return new QuickEntry(
                command.id(),
                QuickKind.COMMAND,
                command.title(),
                command.group().title(),
                command.keys().isEmpty() ? "" : KeyWords.of(command.keys().getFirst()),
                command.whyNot(shell),
                () -> commands.run(command));
    }

    private QuickEntry entry(CapColours colours) {
        return plain(
                "caps:" + colours.name(),
                QuickKind.COMMAND,
                Phrase.of("Keycap colours: {0}", colours.title()),
                "",
                () -> commands.caps(colours));
    }

    private QuickEntry entry(Themes.Choice choice) {
        return plain(
                "theme:" + choice.name(),
                QuickKind.COMMAND,
                Phrase.of("Theme: {0}", choice.title()),
                "",
                () -> commands.theme(choice));
    }

    private QuickEntry entry(Language language) {
        return plain(
                "language:" + language.code(),
                QuickKind.COMMAND,
                Phrase.of("Language: {0}", language.title()),
                "",
                () -> commands.language(Optional.of(language)));
    }

    private QuickEntry entry(Path file) {
        return plain(
                "keymap:" + file,
                QuickKind.KEYMAP,
                Phrase.of("Open {0}", file.getFileName()),
                String.valueOf(file.getParent()),
                () -> shell.keymaps().onOpen(file));
    }

    private List<QuickEntry> layers(Session open) {
        List<String> names = LayerNames.of(open.editor().document());
        return IntStream.range(0, names.size())
                .mapToObj(
                        i ->
                                plain(
                                        "layer:" + i,
                                        QuickKind.LAYER,
                                        Phrase.of("Layer {0}", i),
                                        names.get(i),
                                        () -> commands.showLayer(i)))
                .toList();
    }

    @Override
    public List<QuickEntry> slow() {
        return shell.sessionProperty().get().stream()
                .flatMap(open -> options(open).stream())
                .map(this::entry)
                .toList();
    }

    private List<OptionDescriptor> options(Session open) {
        return shell.program().options().of(open.editor().keyboard()).book().options();
    }

    private QuickEntry entry(OptionDescriptor option) {
        List<String> above = option.words().above().stream().map(Echo::option).toList();
        String where = above.isEmpty() ? "" : String.join(" › ", above) + " · ";
        return plain(
                "option:" + option.path(),
                QuickKind.OPTION,
                Echo.option(option.words().title()),
                where + option.path(),
                () -> commands.showOption(option.path()));
    }

    @Override
    public List<QuickEntry> keyboards(String query) {
        return shell.program().boards().search(query).boards().stream()
                .limit(20)
                .map(this::entry)
                .toList();
    }

    private QuickEntry entry(BoardSummary board) {
        return plain(
                "keyboard:" + board.id(),
                QuickKind.KEYBOARD,
                Phrase.of("New keymap for {0}", board.id()),
                board.name(),
                () -> shell.whenSafe(() -> shell.keymaps().onCreate(board.id(), Optional.empty())));
    }

    private static QuickEntry plain(
            String id, QuickKind kind, String title, String detail, Runnable action) {
        return new QuickEntry(id, kind, title, detail, "", Optional.empty(), action);
    }

    @Override
    public List<String> recent() {
        return shell.program().settings().recentCommands();
    }

    @Override
    public void taken(String id) {
        shell.program().settings().ran(id);
    }
}
