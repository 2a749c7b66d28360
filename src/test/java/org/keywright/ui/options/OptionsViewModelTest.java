package org.keywright.ui.options;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.option.OptionPath;
import org.keywright.option.Value;

class OptionsViewModelTest {

    @TempDir Path folder;

    private OptionsBench bench;
    private OptionsViewModel model;

    @BeforeEach
    void open() {
        bench = new OptionsBench(folder, "planck/rev3");
        model = bench.model;
        model.attach();
    }

    @Test
    void everyOptionIsShownUnderHeadings() {
        assertThat(shown()).hasSizeGreaterThan(400).contains("tapping.term", "features.audio");
        assertThat(model.rows().getFirst()).isInstanceOf(OptionsRow.Heading.class);
        assertThat(model.groups().getFirst().id()).isEmpty();
        assertThat(model.countProperty().get()).contains("options");
    }

    @Test
    void aGroupIsShownAlone() {
        model.onGroup("tapping");
        assertThat(shown()).contains("tapping.term").doesNotContain("features.audio");
    }

    @Test
    void aSearchLooksThroughEveryGroup() {
        model.onGroup("sound");
        model.onSearch("TAPPING_TERM");
        assertThat(shown().getFirst()).isEqualTo("tapping.term");
        assertThat(model.groupProperty().get()).isEmpty();
        model.onSearch("no such thing");
        assertThat(shown()).isEmpty();
        assertThat(model.narrowed()).isTrue();
    }

    @Test
    void onlyWhatTheKeymapSetsIsShownWhenAskedFor() {
        set("tapping.term", "150");
        model.onChangedOnly(true);
        assertThat(shown()).containsExactly("tapping.term");
        bench.undo();
        assertThat(shown()).isEmpty();
    }

    @Test
    void whatIsTypedIsTakenOverAtEnterAndUndoneInOneStep() {
        OptionField term = bench.field("tapping.term");
        term.onType("1");
        term.onType("15");
        term.onType("150");
        assertThat(bench.own("tapping.term")).isEmpty();
        term.onApply();
        term.onApply();
        assertThat(bench.own("tapping.term")).contains(new Value.Whole(150));
        assertThat(bench.steps()).isEqualTo(1);
        assertThat(term.standing().changed()).isTrue();
        assertThat(changedIn("tapping")).isEqualTo(1);
        bench.undo();
        assertThat(term.standing().changed()).isFalse();
        assertThat(term.draftProperty().get()).isEmpty();
    }

    @Test
    void whatIsRefusedSaysWhyWhileItIsTypedAndChangesNothing() {
        OptionField term = bench.field("tapping.term");
        term.onType("12x");
        assertThat(term.reasonProperty().get()).contains("whole number");
        term.onApply();
        assertThat(bench.own("tapping.term")).isEmpty();
        assertThat(term.draftProperty().get()).isEqualTo("12x");
        term.onRevert();
        assertThat(term.draftProperty().get()).isEmpty();
        assertThat(term.reasonProperty().get()).isEmpty();
    }

    @Test
    void aMistakeThatIsAlreadyInTheFileIsShownAtItsField() {
        bench.reread(
                new Value.Table(
                        Map.of("tapping", new Value.Table(Map.of("term", new Value.Whole(-1))))));
        assertThat(bench.field("tapping.term").reasonProperty().get()).contains("less than 0");
        assertThat(bench.field("tapping.term").draftProperty().get()).isEqualTo("-1");
    }

    @Test
    void anEmptiedFieldLeavesTheOptionToTheKeyboard() {
        set("tapping.term", "150");
        set("tapping.term", "");
        assertThat(bench.config().members()).isEmpty();
    }

    @Test
    void aChangeElsewhereLeavesWhatIsBeingTypedAlone() {
        OptionField term = bench.field("tapping.term");
        term.onType("15");
        set("debounce", "8");
        assertThat(term.draftProperty().get()).isEqualTo("15");
        bench.undo();
        assertThat(term.draftProperty().get()).isEqualTo("15");
    }

    @Test
    void resettingTakesTheOptionOutAndLeavesUnknownNeighbours() {
        Value.Table strange =
                new Value.Table(
                        Map.of(
                                "tapping",
                                new Value.Table(
                                        Map.of(
                                                "term", new Value.Whole(150),
                                                "x_new", new Value.Text("kept")))));
        bench.reread(strange);
        bench.field("tapping.term").onReset();
        assertThat(bench.own("tapping.term")).isEmpty();
        assertThat(bench.own("tapping.x_new")).contains(new Value.Text("kept"));
    }

    @Test
    void whatAnOptionNeedsIsTurnedOnInOneStep() {
        OptionField sleep = bench.field("rgb_matrix.sleep");
        assertThat(sleep.standing().unmet()).hasSize(1);
        sleep.onMeet(sleep.standing().unmet().getFirst());
        assertThat(sleep.standing().unmet()).isEmpty();
        assertThat(bench.own("features.rgb_matrix")).contains(new Value.Flag(true));
        assertThat(bench.steps()).isEqualTo(1);
    }

    @Test
    void everythingHalfTypedIsTakenOverBeforeTheKeymapIsSaved() {
        bench.field("tapping.term").onType("150");
        bench.field("debounce").onType("not a number");
        model.onApplyAll();
        assertThat(bench.own("tapping.term")).contains(new Value.Whole(150));
        assertThat(bench.own("debounce")).isEmpty();
    }

    @Test
    void anOptionThatIsWantedIsShownAmongAllOthers() {
        model.onSearch("debounce");
        model.onShow(OptionPath.of("tapping.term"));
        assertThat(shown()).contains("tapping.term", "features.audio");
        assertThat(model.wantedProperty().get()).contains(bench.field("tapping.term"));
    }

    @Test
    void numbersCountUpAndDownWithinTheirLimits() {
        OptionField brightness = bench.field("rgb_matrix.max_brightness");
        NumberStep.take(brightness, false, true);
        assertThat(brightness.draftProperty().get()).isEqualTo("245");
        NumberStep.take(brightness, true, true);
        NumberStep.take(brightness, true, false);
        assertThat(brightness.draftProperty().get()).isEqualTo("255");
    }

    private void set(String path, String text) {
        bench.field(path).onType(text);
        bench.field(path).onApply();
    }

    private int changedIn(String group) {
        return model.groups().stream()
                .filter(row -> row.id().equals(group))
                .findFirst()
                .orElseThrow()
                .changed();
    }

    private List<String> shown() {
        return model.rows().stream()
                .filter(OptionsRow.Field.class::isInstance)
                .map(row -> ((OptionsRow.Field) row).field().option().path().toString())
                .toList();
    }
}
