package org.keywright.ui.shell;

import java.util.List;
import java.util.function.Function;
import javafx.scene.layout.BorderPane;
import org.keywright.keycode.KeycodeEntry;
import org.keywright.ui.build.BuildView;
import org.keywright.ui.build.BuildViewModel;
import org.keywright.ui.keymap.EditorView;
import org.keywright.ui.keymap.ProblemsPane;

/** The screen of an open keymap: top bar, editor, and the drawer for problems and builds. */
final class KeymapScreen extends BorderPane {

    private final EditorView editor;
    private final ProblemsPane problems;
    private final BuildViewModel buildModel;
    private final BuildView build;
    private final TopBar bar;
    private final Drawer drawer;

    KeymapScreen(
            ShellViewModel shell,
            Session session,
            Commands commands,
            Function<String, List<KeycodeEntry>> search) {
        editor = new EditorView(session.editor(), search);
        problems = new ProblemsPane(session.editor(), editor::focusKeyboard);
        buildModel = new BuildViewModel(new ShellBuilds(shell, session), shell.background());
        build = new BuildView(buildModel);
        drawer = new Drawer(problems, build);
        bar = new TopBar(session.editor(), commands);
        // In a small window something is cut off: let it not be the top bar.
        editor.setMinSize(0, 0);
        setTop(bar);
        setCenter(editor);
        setRight(drawer);
    }

    void attach() {
        bar.attach();
        editor.attach();
        problems.attach();
        build.attach();
        editor.focusKeyboard();
    }

    void detach() {
        bar.detach();
        editor.detach();
        problems.detach();
        build.detach();
        buildModel.onForget();
    }

    void build() {
        drawer.showBuild();
        buildModel.onBuild();
    }

    void toggleProblems() {
        drawer.toggleProblems();
    }

    void focusSearch() {
        editor.focusSearch();
    }
}
