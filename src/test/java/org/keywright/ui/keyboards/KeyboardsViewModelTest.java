package org.keywright.ui.keyboards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.keywright.problem.Checked;
import org.keywright.ui.Boards;
import org.keywright.ui.fx.Background;

class KeyboardsViewModelTest {

    @Test
    void aSlowSearchDoesNotOverwriteALaterOne() {
        List<Runnable> working = new ArrayList<>();
        Background slow = new Background(working::add, Runnable::run, failure -> {});
        List<String> asked = new ArrayList<>();
        KeyboardsViewModel keyboards =
                new KeyboardsViewModel(
                        query -> {
                            asked.add(query);
                            if (query.isEmpty()) {
                                throw new AssertionError("its answer must not matter");
                            }
                            return List.of();
                        },
                        id -> Checked.of(Boards.keyboard()),
                        slow);
        keyboards.queryProperty().set("planck");
        working.getLast().run();
        assertThat(keyboards.searchedProperty().get()).isTrue();
        assertThat(asked).containsExactly("planck");
    }

    @Test
    void aKeyboardIsReadOnceHoweverOftenItIsLookedAt() {
        AtomicInteger reads = new AtomicInteger();
        KeyboardsViewModel keyboards =
                new KeyboardsViewModel(
                        query -> List.of(),
                        id -> {
                            reads.incrementAndGet();
                            return Checked.of(Boards.keyboard());
                        },
                        Background.direct());
        assertThat(keyboards.look("a").get()).isPresent();
        keyboards.look("a");
        assertThat(reads).hasValue(1);
    }
}
