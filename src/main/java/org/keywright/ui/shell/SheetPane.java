package org.keywright.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.keywright.problem.Problem;
import org.keywright.ui.control.ProblemCard;
import org.keywright.ui.flash.FlashView;
import org.keywright.ui.flash.FlashViewModel;
import org.keywright.ui.history.BuildsView;
import org.keywright.ui.history.HistoryViewModel;
import org.keywright.ui.history.QueueViewModel;
import org.keywright.ui.keyboards.BoardChooser;
import org.keywright.ui.keyboards.KeyboardsViewModel;
import org.keywright.ui.keyboards.SearchClock;
import org.keywright.ui.live.ConsoleView;
import org.keywright.ui.live.TesterView;
import org.keywright.ui.quick.QuickPane;
import org.keywright.ui.quick.QuickViewModel;
import org.keywright.ui.settings.FirmwareSourcesView;
import org.keywright.ui.settings.FirmwareSourcesViewModel;
import org.keywright.ui.words.Echo;
import org.keywright.ui.words.Phrase;

/** A sheet as it is drawn: title, what it says, its buttons. */
final class SheetPane extends VBox {

    private static final int MOST_UNSCROLLED = 4;

    private final ShellViewModel shell;
    private final Commands commands;
    private final HBox buttons = new HBox(8);
    private Runnable release = () -> {};
    private Runnable first = () -> buttons.getChildren().getLast().requestFocus();

    SheetPane(ShellViewModel shell, Commands commands, Sheet sheet) {
        this.shell = shell;
        this.commands = commands;
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getStyleClass().add("sheet-pane");
        addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
        setMaxSize(560, USE_PREF_SIZE);
        switch (sheet) {
            case Sheet.Builds builds -> builds();
            case Sheet.Flash flash -> flash();
            case Sheet.Console console -> console();
            case Sheet.Tester tester -> tester();
            case Sheet.Help help -> help();
            case Sheet.Quick quick -> quick();
            case Sheet.Sources sources -> sources(sources);
            case Sheet.ChooseBoard choose -> chooseBoard(choose);
            case Sheet.MoveTo moveTo -> moveTo();
            case Sheet.Moved moved -> new MovedPage(shell, moved.plan()).fill(frame());
            case Sheet.Imported imported -> imported(imported);
            case Sheet.Page page -> page.content().fill(frame());
            case Sheet.Trouble trouble -> trouble(trouble);
            case Sheet.Broken broken -> broken(broken);
            case Sheet.AskSave ask -> askSave(ask);
            case Sheet.AskBuilds ask -> askBuilds(ask);
            case Sheet.AskOverwrite ask -> askOverwrite(ask);
            case Sheet.Recover recover -> new RecoverPage(shell, recover).fill(frame());
        }
        if (!buttons.getChildren().isEmpty()) {
            getChildren().add(buttons);
        }
    }

    private SheetPage.Frame frame() {
        return new SheetPage.Frame() {
            @Override
            public void title(String title, String words) {
                say(title, words);
            }

            @Override
            public void add(Node content) {
                getChildren().add(content);
            }

            @Override
            public void problems(List<Problem> problems) {
                getChildren().add(cards(problems));
            }

            @Override
            public void button(String words, String styleClass, Runnable onPress) {
                SheetPane.this.button(words, styleClass, onPress);
            }

            @Override
            public void size(double width, double height) {
                setMaxSize(width, height > 0 ? height : USE_PREF_SIZE);
            }

            @Override
            public void close() {
                shell.onDismiss();
            }
        };
    }

    /** A list keeps this key to itself, though it has nothing to do with it. */
    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && event.getTarget() instanceof ListView) {
            shell.onDismiss();
            event.consume();
        }
    }

    /** Puts the keyboard focus where the user most likely goes on. */
    void focusFirst() {
        first.run();
    }

    /** Lets go of what it follows; it will not be shown again. */
    void release() {
        release.run();
    }

    private void builds() {
        setMaxSize(1080, 740);
        ShellHistory actions = new ShellHistory(shell);
        BuildsView view =
                new BuildsView(
                        new QueueViewModel(actions, shell.background()),
                        new HistoryViewModel(actions, shell.background()));
        say(Phrase.of("Builds"), "");
        VBox.setVgrow(view, Priority.ALWAYS);
        getChildren().add(view);
        view.attach();
        release = view::detach;
        first = view::focusSearch;
        button(Phrase.of("Close"), "accent", shell::onDismiss);
    }

    private void flash() {
        setMaxSize(720, 540);
        FlashViewModel flash = shell.flashing().model();
        FlashView view = new FlashView(flash, shell::onFlashFile, shell::onDismiss);
        VBox.setVgrow(view, Priority.ALWAYS);
        getChildren().add(view);
        view.attach();
        release =
                () -> {
                    view.detach();
                    flash.onClosed();
                };
        first = view::focusFirst;
    }

    private void console() {
        setMaxSize(1080, 740);
        ConsoleView view = new ConsoleView(shell.live().console());
        say(Phrase.of("Console"), "");
        VBox.setVgrow(view, Priority.ALWAYS);
        getChildren().add(view);
        view.attach();
        release = view::detach;
        first = view::focusFilter;
        button(Phrase.of("Close"), "accent", shell::onDismiss);
    }

    private void tester() {
        setMaxSize(1240, 770);
        TesterView view = new TesterView(shell.live().tester());
        say(Phrase.of("Key tester"), "");
        VBox.setVgrow(view, Priority.ALWAYS);
        getChildren().add(view);
        view.attach();
        release = view::detach;
        button(Phrase.of("Close"), "accent", shell::onDismiss);
    }

    private void help() {
        setMaxSize(1200, 760);
        say(Phrase.of("Shortcuts"), "");
        HelpPane help = new HelpPane();
        VBox.setVgrow(help, Priority.ALWAYS);
        getChildren().add(help);
        first = help::focusSearch;
        button(Phrase.of("Close"), "accent", shell::onDismiss);
    }

    private void quick() {
        setMaxSize(720, 520);
        QuickPane quick =
                new QuickPane(
                        new QuickViewModel(
                                new ShellQuick(shell, commands),
                                shell.background(),
                                shell::onDismiss));
        VBox.setVgrow(quick, Priority.ALWAYS);
        getChildren().add(quick);
        quick.attach();
        release = quick::detach;
        first = quick::focusSearch;
    }

    private void sources(Sheet.Sources sheet) {
        setMaxWidth(760);
        FirmwareSourcesViewModel sources =
                new FirmwareSourcesViewModel(new ShellTrees(shell), shell.background());
        FirmwareSourcesView view = new FirmwareSourcesView(sources, shell.sourceWork());
        getChildren().add(view);
        view.attach();
        release = view::detach;
        sheet.dropped().ifPresent(sources::onFolder);
        button(Phrase.of("Close"), "accent", shell::onDismiss);
    }

    private void chooseBoard(Sheet.ChooseBoard sheet) {
        say(
                Phrase.of("Which keyboard is {0} for?", sheet.file().getFileName()),
                Phrase.of("Neither the file nor the folder it lies in says so."));
        chooser(
                Phrase.of("Import"),
                sheet.query(),
                id -> shell.imports().onImport(sheet.file(), Optional.of(id)));
    }

    private void moveTo() {
        say(
                Phrase.of("Move to another keyboard"),
                Phrase.of("You see what comes along and what is lost before anything happens."));
        chooser(Phrase.of("Preview"), "", id -> new ShellMigrations(shell).onBoard(id));
    }

    private void chooser(String action, String query, Consumer<String> onChosen) {
        KeyboardsViewModel keyboards =
                new KeyboardsViewModel(
                        new CatalogueFinder(shell.program()), shell.background(), SearchClock.OFF);
        keyboards.queryProperty().set(query);
        BoardChooser chooser = new BoardChooser(keyboards, onChosen);
        getChildren().add(chooser);
        chooser.attach();
        release = chooser::detach;
        first = chooser::focusSearch;
        button(Phrase.of("Cancel"), "flat", shell::onDismiss);
        button(action, "accent", chooser::onChosen);
    }

    private void imported(Sheet.Imported sheet) {
        setMaxWidth(640);
        say(
                Phrase.of("Imported {0}", sheet.file()),
                ImportWords.summary(sheet.file(), sheet.keymap()));
        if (!sheet.problems().isEmpty()) {
            Label heading = new Label(ImportWords.doubts(sheet.problems()));
            heading.getStyleClass().add("pane-title");
            heading.setWrapText(true);
            getChildren().addAll(heading, cards(sheet.problems()));
        }
        button(Phrase.of("Go on"), "accent", shell::onDismiss);
    }

    private void trouble(Sheet.Trouble trouble) {
        say(trouble.title(), Phrase.of("This did not work:"));
        getChildren().add(cards(trouble.problems()));
        button(Phrase.of("Close"), "accent", shell::onDismiss);
    }

    private void broken(Sheet.Broken broken) {
        say(Echo.failure(broken.failure().message()), Echo.failure(broken.failure().advice()));
        if (!broken.details().isEmpty()) {
            TextArea details = new TextArea(broken.details());
            details.setAccessibleText(Phrase.of("Details for a report"));
            details.setEditable(false);
            details.setPrefRowCount(10);
            details.getStyleClass().add("code-field");
            getChildren().add(details);
        }
        button(Phrase.of("Close"), "accent", shell::onDismiss);
    }

    private void askSave(Sheet.AskSave ask) {
        say(
                Phrase.of("Save changes to “{0}”?", ask.name()),
                Phrase.of("Changes that are not saved will be lost."));
        button(
                Phrase.of("Discard"),
                "danger",
                () -> {
                    shell.onDismiss();
                    ask.then().run();
                });
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        buttons.getChildren().add(space);
        button(Phrase.of("Cancel"), "flat", shell::onDismiss);
        button(
                Phrase.of("Save"),
                "accent",
                () -> {
                    shell.onDismiss();
                    if (shell.saving().onSave()) {
                        ask.then().run();
                    }
                });
    }

    private void askBuilds(Sheet.AskBuilds ask) {
        ClosingPane pane =
                new ClosingPane(
                        new ClosingViewModel(
                                ClosingViewModel.Builds.of(shell.program().builds().queue()),
                                shell.background(),
                                ask.close()),
                        shell::onDismiss);
        getChildren().add(pane);
        pane.attach();
        release = pane::detach;
        first = pane::focusFirst;
    }

    private void askOverwrite(Sheet.AskOverwrite ask) {
        say(
                Phrase.of("{0} was changed by another program", ask.file()),
                Phrase.of(
                        "Saving now would undo those changes. Saving under another name keeps both."));
        button(
                Phrase.of("Overwrite"),
                "danger",
                () -> {
                    shell.onDismiss();
                    ask.overwrite().run();
                });
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        buttons.getChildren().add(space);
        button(Phrase.of("Cancel"), "flat", shell::onDismiss);
        button(
                Phrase.of("Save as…"),
                "accent",
                () -> {
                    shell.onDismiss();
                    shell.saving().onSaveAs();
                });
    }

    private void say(String title, String words) {
        Label heading = new Label(title);
        heading.getStyleClass().add("title-4");
        heading.setWrapText(true);
        getChildren().add(heading);
        if (!words.isEmpty()) {
            Label text = new Label(words);
            text.setWrapText(true);
            text.setMinHeight(USE_PREF_SIZE);
            text.getStyleClass().add("text-muted");
            getChildren().add(text);
        }
    }

    /** A few stand as they are: a scroll pane would guess their height and show half of one. */
    private static Node cards(List<Problem> problems) {
        VBox cards = new VBox(8);
        problems.forEach(p -> cards.getChildren().add(new ProblemCard(p)));
        if (problems.size() <= MOST_UNSCROLLED) {
            return cards;
        }
        ScrollPane scroll = scrolling(cards);
        scroll.setPrefHeight(380);
        return scroll;
    }

    static ScrollPane scrolling(Node content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(380);
        scroll.getStyleClass().add("sheet-scroll");
        return scroll;
    }

    private void button(String words, String styleClass, Runnable onPress) {
        Button button = new Button(words);
        button.getStyleClass().add(styleClass);
        button.setOnAction(event -> onPress.run());
        buttons.getChildren().add(button);
    }
}
