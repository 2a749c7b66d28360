package org.keywright.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.application.TreeChoice;
import org.keywright.application.TreeFacts;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;
import org.keywright.ui.fx.Background;

class FirmwareSourcesViewModelTest {

    private static final Problem WRONG =
            Problem.error("wrong", new Location.Everywhere(), "This is no tree.", "Take another.");

    @TempDir Path folder;

    private final Trees trees = new Trees();

    @Test
    void theBuiltInTreeComesFirstAndThenThoseUsedLately() {
        trees.recent.add(folder);
        assertThat(sources().entries()).containsExactly(TreeChoice.BUILT_IN, at(folder));
    }

    @Test
    void aFolderThatIsChosenIsUsedByTheWholeWindow() {
        FirmwareSourcesViewModel sources = sources();
        trees.browsed = Optional.of(folder);
        sources.onBrowse();
        assertThat(sources.currentProperty().get()).isEqualTo(at(folder));
        assertThat(sources.attemptProperty().get()).isEqualTo(new Attempt.None());
        assertThat(trees.changes).isEqualTo(1);
    }

    @Test
    void aFolderThatIsNoTreeIsRefusedWithReasonsAndNothingChanges() {
        trees.wrong.add(WRONG);
        FirmwareSourcesViewModel sources = sources();
        sources.onFolder(folder);
        assertThat(sources.attemptProperty().get())
                .isEqualTo(new Attempt.Refused(at(folder), List.of(WRONG)));
        assertThat(sources.currentProperty().get()).isEqualTo(TreeChoice.BUILT_IN);
        assertThat(trees.changes).isZero();
    }

    @Test
    void aFileThatIsDroppedStandsForItsFolder() throws IOException {
        FirmwareSourcesViewModel sources = sources();
        sources.onFolder(Files.createFile(folder.resolve("Makefile")));
        assertThat(sources.currentProperty().get()).isEqualTo(at(folder));
    }

    @Test
    void whileATreeIsReadNoOtherIsTakenUp() {
        List<Runnable> working = new ArrayList<>();
        FirmwareSourcesViewModel sources =
                new FirmwareSourcesViewModel(
                        trees, new Background(working::add, Runnable::run, failure -> {}));
        sources.onFolder(folder);
        sources.onUse(TreeChoice.BUILT_IN);
        assertThat(sources.attemptProperty().get()).isEqualTo(new Attempt.Running(at(folder)));
        assertThat(working).hasSize(1);
        working.getFirst().run();
        assertThat(sources.currentProperty().get()).isEqualTo(at(folder));
    }

    @Test
    void takingTheTreeInUseOffTheListGoesBackToTheBuiltInOne() {
        FirmwareSourcesViewModel sources = sources();
        sources.onFolder(folder);
        sources.onForget(at(folder));
        assertThat(sources.currentProperty().get()).isEqualTo(TreeChoice.BUILT_IN);
        assertThat(sources.entries()).containsExactly(TreeChoice.BUILT_IN);
    }

    @Test
    void aTreeIsLookedIntoOnce() {
        FirmwareSourcesViewModel sources = sources();
        sources.facts(TreeChoice.BUILT_IN);
        assertThat(sources.facts(TreeChoice.BUILT_IN).get())
                .contains(Checked.of(new TreeFacts(7, Optional.empty())));
        assertThat(trees.looks).isEqualTo(1);
    }

    private FirmwareSourcesViewModel sources() {
        return new FirmwareSourcesViewModel(trees, Background.direct());
    }

    private static TreeChoice at(Path folder) {
        return new TreeChoice(Optional.of(folder));
    }

    /** Keeps trees as the program does, without reading any. */
    private static final class Trees implements TreeActions {

        private final List<Path> recent = new ArrayList<>();
        private final List<Problem> wrong = new ArrayList<>();
        private Optional<Path> browsed = Optional.empty();
        private TreeChoice current = TreeChoice.BUILT_IN;
        private int changes;
        private int looks;

        @Override
        public TreeChoice current() {
            return current;
        }

        @Override
        public List<Path> recent() {
            return recent;
        }

        @Override
        public Checked<TreeFacts> look(TreeChoice tree) {
            looks++;
            return Checked.of(new TreeFacts(7, Optional.empty()));
        }

        @Override
        public List<Problem> use(TreeChoice tree) {
            if (wrong.isEmpty()) {
                current = tree;
                tree.folder().ifPresent(f -> recent.addFirst(f));
            }
            return wrong;
        }

        @Override
        public void changed() {
            changes++;
        }

        @Override
        public void forget(Path folder) {
            recent.remove(folder);
        }

        @Override
        public Optional<Path> browse() {
            return browsed;
        }
    }
}
