package org.keywright.ui.keyboards;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.keywright.application.IndexState;
import org.keywright.keyboard.Readme;
import org.keywright.problem.Checked;
import org.keywright.ui.Boards;
import org.keywright.ui.FxTest;
import org.keywright.ui.fx.Background;
import org.keywright.ui.words.Language;
import org.testfx.util.WaitForAsyncUtils;

class PreviewPaneTest {

    @Test
    void twoKeyboardsWithLayoutsOfOneNameAreDrawnEachByItsOwn() throws Exception {
        FakeFinder finder =
                new FakeFinder("small", "large") {
                    @Override
                    public BoardLook look(String id) {
                        int columns = id.equals("small") ? 2 : 5;
                        return new BoardLook(
                                Checked.of(Boards.keyboard(Boards.grid("LAYOUT", 1, columns))),
                                "LAYOUT",
                                Readme.of("# " + id + "\n\n![x](http://x)\n* Maintainer: [me](y)"));
                    }
                };
        KeyboardsViewModel keyboards =
                new KeyboardsViewModel(finder, Background.direct(), SearchClock.OFF);
        PreviewPane pane = FxTest.on(() -> new PreviewPane(keyboards, new NoStart()));
        FxTest.run(
                () -> {
                    new Scene(pane, 600, 400);
                    keyboards.onTreeChanged();
                    finder.tell(new IndexState.Ready(2));
                    pane.choose(Optional.of(keyboards.found().get(0)));
                });
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> caps(pane) == 2);
        FxTest.run(() -> pane.choose(Optional.of(keyboards.found().get(1))));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> caps(pane) == 5);
        assertThat(caps(pane)).isEqualTo(5);
        FxTest.run(pane::applyCss);
        assertThat(FxTest.on(() -> pane.lookupAll(".readme .label")))
                .extracting(label -> ((Label) label).getText())
                .containsExactly("large", "• Maintainer: me");
    }

    @Test
    void aStarMakesAKeyboardAFavourite() {
        NoStart favourites = new NoStart();
        FxTest.run(
                () -> {
                    StarButton star = new StarButton(favourites);
                    star.show(Optional.of("small"));
                    star.fire();
                    assertThat(favourites.starred).containsExactly("small");
                    star.show(Optional.of("large"));
                    assertThat(star.isSelected()).isFalse();
                    star.show(Optional.of("small"));
                    assertThat(star.isSelected()).isTrue();
                    star.fire();
                    assertThat(favourites.starred).isEmpty();
                });
    }

    private static int caps(PreviewPane pane) {
        return FxTest.on(() -> pane.lookupAll(".keycap").size());
    }

    /** Nothing is begun here. */
    private static final class NoStart implements StartActions {
        private final Set<String> starred = new HashSet<>();

        @Override
        public boolean isFavourite(String keyboard) {
            return starred.contains(keyboard);
        }

        @Override
        public void favour(String keyboard, boolean favourite) {
            if (favourite) {
                starred.add(keyboard);
            } else {
                starred.remove(keyboard);
            }
        }

        @Override
        public void create(String keyboard, Optional<String> layout) {}

        @Override
        public void open(Path file) {}

        @Override
        public void example(Path file) {}

        @Override
        public void choose() {}

        @Override
        public void sources() {}

        @Override
        public void builds() {}

        @Override
        public void console() {}

        @Override
        public void builtIn() {}

        @Override
        public void language(Optional<Language> choice) {}
    }
}
