package org.keywright.ui.quick;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywright.ui.fx.Background;

/** What the command palette lists and does. */
class QuickViewModelTest {

    private final List<String> done = new ArrayList<>();
    private final List<String> taken = new ArrayList<>(List.of("b"));

    @Test
    void whatWasTakenLatelyComesFirstAndWhatCannotBeDoneLast() {
        assertThat(titles(quick())).containsExactly("Build", "Save", "Undo");
    }

    @Test
    void optionsAndKeyboardsAreFoundOnceSomethingIsTyped() {
        QuickViewModel quick = quick();
        quick.queryProperty().set("tapping");
        assertThat(titles(quick)).containsExactly("Tapping term", "New keymap for tapping");
        quick.queryProperty().set("zzz");
        assertThat(titles(quick)).containsExactly("New keymap for zzz");
    }

    @Test
    void takingRemembersLeavesAndDoes() {
        QuickViewModel quick = quick();
        quick.onTake(quick.found().getFirst());
        assertThat(taken).containsExactly("b", "b");
        assertThat(done).containsExactly("left", "Build");
    }

    @Test
    void whatCannotBeDoneStaysWhereItIs() {
        QuickViewModel quick = quick();
        quick.onTake(quick.found().getLast());
        assertThat(done).isEmpty();
        assertThat(taken).hasSize(1);
    }

    private static List<String> titles(QuickViewModel quick) {
        return quick.found().stream().map(QuickEntry::title).toList();
    }

    private QuickViewModel quick() {
        return new QuickViewModel(new Few(), Background.direct(), () -> done.add("left"));
    }

    private QuickEntry entry(String id, QuickKind kind, String title, Optional<String> whyNot) {
        return new QuickEntry(id, kind, title, "", "", whyNot, () -> done.add(title));
    }

    private final class Few implements QuickSource {
        @Override
        public List<QuickEntry> ready() {
            return List.of(
                    entry("u", QuickKind.COMMAND, "Undo", Optional.of("nothing")),
                    entry("s", QuickKind.COMMAND, "Save", Optional.empty()),
                    entry("b", QuickKind.COMMAND, "Build", Optional.empty()));
        }

        @Override
        public List<QuickEntry> slow() {
            return List.of(entry("t", QuickKind.OPTION, "Tapping term", Optional.empty()));
        }

        @Override
        public List<QuickEntry> keyboards(String query) {
            String title = "New keymap for " + query;
            return List.of(entry(query, QuickKind.KEYBOARD, title, Optional.empty()));
        }

        @Override
        public List<String> recent() {
            return List.copyOf(taken);
        }

        @Override
        public void taken(String id) {
            taken.add(id);
        }
    }
}
