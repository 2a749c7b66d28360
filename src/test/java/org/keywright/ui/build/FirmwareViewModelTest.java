package org.keywright.ui.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywright.application.TreeChoice;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;
import org.keywright.ui.fx.Background;

class FirmwareViewModelTest {

    private static final FirmwareOffer TREE = tree("qmk", "12345678");
    private static final Problem SPLIT = problem("The built-in firmware does not support split.");

    private final Trees trees = new Trees();

    @Test
    void theTreeThatKeyboardsAreReadFromIsChosenWithItsCommit() {
        assertThat(model(TREE.tree()).chosenProperty().get()).isEqualTo(TREE);
    }

    @Test
    void choosingAnotherOneIsToldAndJudged() {
        FirmwareViewModel model = model(TreeChoice.BUILT_IN);
        model.onChoose(TREE);
        assertThat(trees.chosen).containsExactly(TREE.tree());
        assertThat(model.verdictProperty().get()).isEqualTo(new FirmwareVerdict.Possible());
    }

    @Test
    void choosingTheSameAgainChangesNothing() {
        model(TREE.tree()).onChoose(TREE);
        assertThat(trees.chosen).isEmpty();
    }

    @Test
    void whatTheBuiltInCoreCannotDoIsSaidWithTheTreeThatCan() {
        trees.against.put(TreeChoice.BUILT_IN, List.of(SPLIT));
        assertThat(model(TreeChoice.BUILT_IN).verdictProperty().get())
                .isEqualTo(
                        new FirmwareVerdict.Impossible(
                                "The built-in core cannot build this keymap. The built-in firmware"
                                        + " does not support split. The QMK tree qmk can.",
                                Optional.of(TREE)));
    }

    @Test
    void withoutATreeItSaysWhereToGetOne() {
        trees.offers = List.of(FirmwareOffer.CORE);
        trees.against.put(TreeChoice.BUILT_IN, List.of(SPLIT, problem("No."), problem("No!")));
        assertThat(model(TreeChoice.BUILT_IN).verdictProperty().get())
                .isEqualTo(
                        new FirmwareVerdict.Impossible(
                                "The built-in core cannot build this keymap. The built-in firmware"
                                        + " does not support split. There are 2 more reasons. It"
                                        + " needs a QMK tree: add one under Firmware sources.",
                                Optional.empty()));
    }

    @Test
    void aWarningKeepsNobodyFromBuilding() {
        Problem hint = Problem.hint("test", new Location.Everywhere(), "Left out.", "");
        trees.against.put(TreeChoice.BUILT_IN, List.of(hint));
        assertThat(model(TreeChoice.BUILT_IN).verdictProperty().get())
                .isEqualTo(new FirmwareVerdict.Possible());
    }

    @Test
    void aChangedKeymapIsJudgedAgain() {
        FirmwareViewModel model = model(TreeChoice.BUILT_IN);
        trees.against.put(TreeChoice.BUILT_IN, List.of(SPLIT));
        model.onKeymapChanged();
        assertThat(model.verdictProperty().get()).isInstanceOf(FirmwareVerdict.Impossible.class);
    }

    @Test
    void onlyTheAnswerForTheNewestKeymapCounts() {
        List<Runnable> waiting = new ArrayList<>();
        Background slow = new Background(waiting::add, Runnable::run, e -> {});
        FirmwareViewModel model = new FirmwareViewModel(TreeChoice.BUILT_IN, trees, slow);
        model.onKeymapChanged();
        trees.against.put(TreeChoice.BUILT_IN, List.of(SPLIT));
        Runnable old = waiting.removeLast();
        model.onKeymapChanged();
        waiting.getLast().run();
        trees.against.clear();
        old.run();
        assertThat(model.verdictProperty().get()).isInstanceOf(FirmwareVerdict.Impossible.class);
    }

    @Test
    void aTreeThatIsNotOfferedAnyMoreStaysChosen() {
        FirmwareViewModel model = model(TREE.tree());
        trees.offers = List.of(FirmwareOffer.CORE);
        model.onOffersChanged();
        assertThat(model.offers()).contains(TREE);
        assertThat(model.chosenProperty().get()).isEqualTo(TREE);
    }

    @Test
    void pinningChoosesThePinnedFirmwareAndUnpinningLeavesItChosen() {
        FirmwareViewModel model = model(TreeChoice.BUILT_IN);
        trees.offers = List.of(FirmwareOffer.CORE, TREE.asPinned());
        model.onPinChanged();
        assertThat(model.chosenProperty().get()).isEqualTo(TREE.asPinned());
        assertThat(trees.chosen).containsExactly(TREE.tree());
        trees.offers = List.of(FirmwareOffer.CORE, TREE);
        model.onPinChanged();
        assertThat(model.chosenProperty().get()).isEqualTo(TREE);
    }

    @Test
    void aPinThatIsGoneIsNotShownAnyMoreThoughItsTreeStaysChosen() {
        trees.offers = List.of(FirmwareOffer.CORE, TREE.asPinned());
        FirmwareViewModel model = model(TREE.tree());
        assertThat(model.chosenProperty().get().pinned()).isTrue();
        trees.offers = List.of(FirmwareOffer.CORE);
        model.onPinChanged();
        assertThat(model.chosenProperty().get()).isEqualTo(TREE);
    }

    private FirmwareViewModel model(TreeChoice first) {
        return new FirmwareViewModel(first, trees, Background.direct());
    }

    private static FirmwareOffer tree(String name, String commit) {
        return new FirmwareOffer(
                new TreeChoice(Optional.of(Path.of("/trees", name))), name, commit);
    }

    private static Problem problem(String message) {
        return Problem.error("test", new Location.Everywhere(), message, "Do something else.");
    }

    /** Answers as it was told to. */
    private static final class Trees implements FirmwareActions {
        private final Map<TreeChoice, List<Problem>> against = new HashMap<>();
        private final List<TreeChoice> chosen = new ArrayList<>();
        private List<FirmwareOffer> offers = List.of(FirmwareOffer.CORE, TREE);

        @Override
        public List<FirmwareOffer> offers() {
            return offers;
        }

        @Override
        public List<Problem> foresee(TreeChoice firmware) {
            return against.getOrDefault(firmware, List.of());
        }

        @Override
        public void chosen(TreeChoice firmware) {
            chosen.add(firmware);
        }

        @Override
        public void manage() {
            throw new AssertionError("not asked for");
        }
    }
}
