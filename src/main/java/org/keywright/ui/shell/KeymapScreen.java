package org.keywright.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.keywright.application.Settings;
import org.keywright.build.JobState;
import org.keywright.keycode.KeycodeEntry;
import org.keywright.keymap.ExtraKind;
import org.keywright.option.OptionPath;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;
import org.keywright.ui.build.BuildView;
import org.keywright.ui.build.BuildViewModel;
import org.keywright.ui.fx.Pause;
import org.keywright.ui.keymap.EditorView;
import org.keywright.ui.keymap.EditorViewModel;
import org.keywright.ui.keymap.ProblemsPane;

/** The screen of an open keymap: top bar, editor, and the drawer for problems and builds. */
final class KeymapScreen extends BorderPane {

    /** Which firmware can be built is asked once the user has paused, not after every key. */
    private static final double SETTLED = 600;

    private final EditorViewModel keymap;
    private final EditorView keys;
    private final EditorDeck editor;
    private final ExtrasSide side;
    private final ProblemsPane problems;
    private final BuildViewModel buildModel;
    private final BuildView build;
    private final TopBar bar;
    private final OutsideBar outside;
    private final ReadOnlyBooleanProperty changed;
    private final Drawer drawer;
    private final DrawerSplit split;
    private final Pause judging;
    private final Settings settings;
    private final DrawingPlace drawing;
    private Optional<DividerPlace> divider = Optional.empty();
    private Subscription bound = Subscription.EMPTY;

    KeymapScreen(
            ShellViewModel shell,
            Session session,
            Commands commands,
            Function<String, List<KeycodeEntry>> search) {
        settings = shell.program().settings();
        keymap = session.editor();
        keys = new EditorView(keymap, search);
        drawing = new DrawingPlace(keys.drawing(), keymap.keyboard().id(), settings);
        editor = new EditorDeck(keys, shell, session);
        side =
                new ExtrasSide(
                        keymap,
                        shell.program().hostLanguages(),
                        search,
                        pane -> setRight(pane.orElse(null)));
        problems = new ProblemsPane(keymap, this::show);
        buildModel = session.build();
        build = new BuildView(buildModel);
        drawer = new Drawer(problems, build, commands::builds);
        bar =
                new TopBar(
                        keymap,
                        commands,
                        buildModel.firmware(),
                        editor.showingOptionsProperty(),
                        side.openProperty());
        split = new DrawerSplit(editor, drawer, settings);
        judging = new Pause(SETTLED, buildModel.firmware()::onKeymapChanged);
        outside = new OutsideBar(new ShellOutside(shell, session));
        changed = session.outsideProperty();
        setTop(new VBox(bar, outside));
        setCenter(split);
    }

    void attach() {
        bar.attach();
        editor.attach();
        problems.attach();
        build.attach();
        split.attach();
        bound =
                Subscription.combine(
                        changed.subscribe(outside::show),
                        keymap.documentProperty()
                                .subscribe(
                                        (before, after) -> {
                                            judging.restart();
                                            buildModel.onKeymapChanged();
                                        }),
                        buildModel.stateProperty().subscribe((was, now) -> begun(now)));
        // Split panes take their content in when they are first styled; before, nothing in them
        // takes the focus.
        applyCss();
        divider = Optional.of(dividerPlace());
        divider.get().restore();
        drawing.restore();
        keys.focusKeyboard();
    }

    private DividerPlace dividerPlace() {
        return new DividerPlace(keys.split(), settings);
    }

    void detach() {
        divider.ifPresent(DividerPlace::remember);
        drawing.remember();
        side.close();
        bound.unsubscribe();
        judging.cancel();
        split.detach();
        bar.detach();
        editor.detach();
        problems.detach();
        build.detach();
        buildModel.onForget();
    }

    /** Whoever has started a build: it is shown. */
    private void begun(Optional<JobState> state) {
        if (state.filter(JobState.Queued.class::isInstance).isPresent()) {
            drawer.showBuild();
        }
    }

    void build() {
        drawer.showBuild();
        buildModel.onBuild();
    }

    void toggleProblems() {
        drawer.toggleProblems();
    }

    /** Shows what a problem is about. */
    private void show(Problem problem) {
        editor.show(problem);
        switch (problem.location()) {
            case Location.OnMacro(int macro) -> side.reveal(ExtraKind.MACRO, macro);
            case Location.OnExtra(String list, int index) ->
                    ExtraKind.find(list).ifPresent(kind -> side.reveal(kind, index));
            case Location.OnKey k -> {}
            case Location.OnEncoder e -> {}
            case Location.OnLayer l -> {}
            case Location.OnOption o -> {}
            case Location.InFile f -> {}
            case Location.InText t -> {}
            case Location.Everywhere e -> {}
        }
    }

    void toggleExtras() {
        side.toggle();
    }

    void showOption(OptionPath path) {
        editor.showOption(path);
    }

    void toggleOptions() {
        editor.toggleOptions();
    }

    /** Puts the keyboard focus on the drawn keys. */
    void focusKeyboard() {
        keys.focusKeyboard();
    }

    void focusSearch() {
        editor.focusSearch();
    }
}
