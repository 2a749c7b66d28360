package org.keywright.ui.keyboards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.keywright.application.IndexState;
import org.keywright.keyboard.BoardSummary;
import org.keywright.ui.fx.Background;

class KeyboardsViewModelTest {

    private final FakeFinder finder = new FakeFinder("planck/rev3", "planck/split", "corne/split");
    private final List<Runnable> working = new ArrayList<>();

    @Test
    void everythingIsListedOnceTheTreeHasBeenRead() {
        KeyboardsViewModel keyboards = ready();
        assertThat(ids(keyboards)).containsExactly("planck/rev3", "planck/split", "corne/split");
        assertThat(keyboards.stateProperty().get()).isEqualTo(new IndexState.Ready(3));
    }

    @Test
    void whatIsKnownCanBeSearchedWhileTheRestIsRead() {
        KeyboardsViewModel keyboards = keyboards(Background.direct());
        keyboards.onTreeChanged();
        finder.tell(new IndexState.Reading(0, 0));
        assertThat(ids(keyboards)).hasSize(3);
        finder.boards.add(FakeFinder.board("late/split"));
        finder.tell(new IndexState.Reading(50, 100));
        assertThat(ids(keyboards)).hasSize(4);
    }

    @Test
    void aSlowSearchDoesNotOverwriteALaterOne() {
        Background slow = new Background(working::add, Runnable::run, failure -> {});
        KeyboardsViewModel keyboards = keyboards(slow);
        keyboards.onTreeChanged();
        finder.tell(new IndexState.Ready(3));
        keyboards.queryProperty().set("planck");
        working.getLast().run();
        working.getFirst().run();
        assertThat(finder.asked).containsExactly("planck", "");
        assertThat(ids(keyboards)).containsExactly("planck/rev3", "planck/split");
    }

    @Test
    void aChipWritesItsWordAndTakesItBack() {
        KeyboardsViewModel keyboards = ready();
        keyboards.queryProperty().set("planck");
        keyboards.onToggle(keyboards.facetsProperty().get().getFirst());
        assertThat(keyboards.queryProperty().get()).isEqualTo("planck split");
        assertThat(ids(keyboards)).containsExactly("planck/split");
        assertThat(keyboards.facetsProperty().get().getFirst().chosen()).isTrue();
        keyboards.onToggle(keyboards.facetsProperty().get().getFirst());
        assertThat(keyboards.queryProperty().get()).isEqualTo("planck");
    }

    @Test
    void aWordTypedIsAChipChosen() {
        KeyboardsViewModel keyboards = ready();
        keyboards.queryProperty().set("corne split");
        assertThat(keyboards.facetsProperty().get().getFirst().chosen()).isTrue();
    }

    @Test
    void whereNothingIsFoundShorterQueriesAreOfferedTheClosestFirst() {
        KeyboardsViewModel keyboards = ready();
        keyboards.queryProperty().set("corne planck split");
        assertThat(keyboards.found()).isEmpty();
        assertThat(keyboards.rescues())
                .containsExactly(new Rescue("planck split", 1), new Rescue("corne split", 1));
        keyboards.queryProperty().set("corne");
        assertThat(keyboards.rescues()).isEmpty();
    }

    @Test
    void anotherTreeForgetsTheKeyboardsOfTheOneBefore() {
        KeyboardsViewModel keyboards = ready();
        keyboards.look("planck/rev3");
        finder.boards.clear();
        finder.boards.add(FakeFinder.board("other"));
        keyboards.onTreeChanged();
        assertThat(keyboards.found()).isEmpty();
        assertThat(finder.watches()).isEqualTo(1);
        finder.tell(new IndexState.Ready(1));
        assertThat(ids(keyboards)).containsExactly("other");
        keyboards.look("planck/rev3");
        assertThat(finder.looked).containsExactly("planck/rev3", "planck/rev3");
    }

    @Test
    void aTreeThatIsGoneSaysSo() {
        KeyboardsViewModel keyboards = keyboards(Background.direct());
        keyboards.onTreeChanged();
        finder.tell(new IndexState.Unreadable("it is gone"));
        assertThat(keyboards.stateProperty().get())
                .isEqualTo(new IndexState.Unreadable("it is gone"));
    }

    @Test
    void aKeyboardIsReadOnceHoweverOftenItIsLookedAt() {
        KeyboardsViewModel keyboards = ready();
        assertThat(keyboards.look("a").get()).isPresent();
        keyboards.look("a");
        assertThat(finder.looked).containsExactly("a");
    }

    private KeyboardsViewModel ready() {
        KeyboardsViewModel keyboards = keyboards(Background.direct());
        keyboards.onTreeChanged();
        finder.tell(new IndexState.Ready(finder.boards.size()));
        return keyboards;
    }

    private KeyboardsViewModel keyboards(Background background) {
        return new KeyboardsViewModel(finder, background, SearchClock.OFF);
    }

    private static List<String> ids(KeyboardsViewModel keyboards) {
        return keyboards.found().stream().map(BoardSummary::id).toList();
    }
}
