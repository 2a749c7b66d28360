package org.keywright.ui.keymap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.keywright.keyboard.Layout;
import org.keywright.keycode.KeycodeParser;
import org.keywright.keymap.AssignKey;
import org.keywright.keymap.History;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.QuickFix;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;
import org.keywright.ui.Boards;
import org.keywright.ui.FxTest;
import org.keywright.ui.fx.Background;

class ProblemsPaneTest {

    private static final Layout TWO = Boards.grid("LAYOUT", 1, 2);
    private static final Problem WRONG =
            Problem.warning("test", new Location.OnKey(0, 1), "B is wrong.", "Make it C.");

    private final EditorViewModel editor =
            new EditorViewModel(
                    Boards.keyboard(TWO),
                    Boards.keycodes(),
                    new History(Boards.keymap(TWO, "KC_A KC_B")),
                    ProblemsPaneTest::check,
                    Background.direct());

    @Test
    void aProblemIsRepairedWithOneButtonAndOneUndo() {
        FxTest.run(
                () -> {
                    editor.repairBy(ProblemsPaneTest::repair);
                    ProblemsPane pane = pane();
                    Button button = (Button) pane.lookup(".problem-card .button");
                    assertThat(button.getText()).isEqualTo("Use KC_C");

                    button.fire();

                    assertThat(second()).isEqualTo("KC_C");
                    assertThat(pane.lookup(".problem-card")).isNull();
                    editor.onUndo();
                    assertThat(second()).isEqualTo("KC_B");
                    assertThat(pane.lookup(".problem-card .button")).isNotNull();
                });
    }

    @Test
    void aProblemThatNeedsADecisionHasNoButton() {
        FxTest.run(
                () -> {
                    ProblemsPane pane = pane();
                    assertThat(pane.lookup(".problem-card")).isNotNull();
                    assertThat(pane.lookup(".problem-card .button")).isNull();
                });
    }

    private ProblemsPane pane() {
        ProblemsPane pane = new ProblemsPane(editor, problem -> {});
        pane.attach();
        FxTest.dress(new Scene(pane, 600, 300), false);
        pane.applyCss();
        pane.layout();
        return pane;
    }

    private String second() {
        return editor.document().layers().getFirst().keys().get(1).text();
    }

    private static List<Problem> check(KeymapDocument keymap) {
        boolean wrong = keymap.layers().getFirst().keys().get(1).text().equals("KC_B");
        return wrong ? List.of(WRONG) : List.of();
    }

    private static Optional<QuickFix> repair(Problem problem, KeymapDocument keymap) {
        return Optional.of(
                new QuickFix("Use KC_C", new AssignKey(0, 1, KeycodeParser.parse("KC_C"))));
    }
}
