package org.keywright.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.keywright.build.BuildRecord;
import org.keywright.build.BuildRecord.Outcome;
import org.keywright.ui.fx.Background;

class HistoryViewModelTest {

    private final FakeBuilds builds = new FakeBuilds();
    private final HistoryViewModel history = new HistoryViewModel(builds, Background.direct());

    @Test
    void theNewestBuildIsFirstAndLookedAtWithItsLog() {
        builds.add("dz60", Outcome.SUCCEEDED);
        builds.add("planck/rev6", Outcome.FAILED);
        history.attach();
        assertThat(keyboards()).containsExactly("planck/rev6", "dz60");
        assertThat(history.selectedProperty().get()).contains(history.rows().getFirst());
        assertThat(history.log().text()).isEqualTo("log of planck/rev6");
    }

    @Test
    void anEmptyHistoryIsKnownToBeEmpty() {
        assertThat(history.readProperty().get()).isFalse();
        history.attach();
        assertThat(history.readProperty().get()).isTrue();
        assertThat(history.filtered()).isFalse();
        assertThat(history.selectedProperty().get()).isEmpty();
    }

    @Test
    void wordsFindKeyboardOutcomeFirmwareAndHashTogether() {
        builds.add("dz60", Outcome.SUCCEEDED);
        builds.add("dz60", Outcome.FAILED);
        builds.add("crkbd/rev1", Outcome.FAILED);
        history.attach();
        history.onFilter("  DZ60 failed ");
        assertThat(keyboards()).containsExactly("dz60");
        history.onFilter("qmk feed");
        assertThat(keyboards()).containsExactly("dz60");
        history.onFilter("nothing like it");
        assertThat(history.rows()).isEmpty();
        assertThat(history.filtered()).isTrue();
        history.onFilter("");
        assertThat(history.rows()).hasSize(3);
    }

    @Test
    void aBuildThatEndsMeanwhileIsAddedAndOnlyThatIsRead() {
        builds.add("dz60", Outcome.SUCCEEDED);
        history.attach();
        BuildRecord chosen = history.rows().getFirst();
        builds.asked.clear();
        builds.add("crkbd/rev1", Outcome.SUCCEEDED);
        builds.changed.run();
        assertThat(keyboards()).containsExactly("crkbd/rev1", "dz60");
        assertThat(builds.asked).containsExactly("find");
        assertThat(history.selectedProperty().get()).contains(chosen);
    }

    @Test
    void deletingCanBeTakenBack() {
        BuildRecord one = builds.add("dz60", Outcome.SUCCEEDED);
        builds.add("crkbd/rev1", Outcome.SUCCEEDED);
        history.attach();
        history.onDelete(List.of(one));
        assertThat(keyboards()).containsExactly("crkbd/rev1");
        assertThat(history.deletedProperty().get()).isEqualTo("1 build deleted");
        history.onUndoDelete();
        assertThat(keyboards()).containsExactly("crkbd/rev1", "dz60");
        assertThat(history.deletedProperty().get()).isEmpty();
        history.onDeleteNow();
        assertThat(builds.records).hasSize(2);
    }

    @Test
    void whatNobodyWantsBackIsDeletedForGood() {
        BuildRecord one = builds.add("dz60", Outcome.SUCCEEDED);
        history.attach();
        history.onDelete(List.of(one));
        assertThat(builds.records).hasSize(1);
        history.onDeleteNow();
        assertThat(builds.records).isEmpty();
        assertThat(history.rows()).isEmpty();
    }

    @Test
    void leavingDeletesWhatWasToBeDeletedAndFollowsNothing() {
        BuildRecord one = builds.add("dz60", Outcome.SUCCEEDED);
        history.attach();
        history.onDelete(List.of(one));
        history.detach();
        assertThat(builds.records).isEmpty();
        assertThat(builds.unwatched).isTrue();
    }

    @Test
    void aSecondDeletionLeavesOnlyItselfToBeTakenBack() {
        BuildRecord one = builds.add("dz60", Outcome.SUCCEEDED);
        BuildRecord two = builds.add("crkbd/rev1", Outcome.SUCCEEDED);
        history.attach();
        history.onDelete(List.of(one));
        history.onDelete(List.of(two));
        history.onUndoDelete();
        assertThat(keyboards()).containsExactly("crkbd/rev1");
    }

    @Test
    void hundredsAreReadAndADamagedOneIsPassedOver() {
        IntStream.range(0, 9).forEach(i -> builds.add("board" + i, Outcome.SUCCEEDED));
        String damaged = builds.ids().get(4);
        builds.records.put(damaged, null);
        history.attach();
        assertThat(history.rows()).hasSize(8);
        assertThat(history.readProperty().get()).isTrue();
    }

    @Test
    void lookingAtAnotherShowsItsLog() {
        builds.add("dz60", Outcome.SUCCEEDED);
        builds.add("crkbd/rev1", Outcome.SUCCEEDED);
        history.attach();
        history.onSelect(Optional.of(history.rows().getLast()));
        assertThat(history.log().text()).isEqualTo("log of dz60");
    }

    private List<String> keyboards() {
        return history.rows().stream().map(record -> record.subject().keyboard()).toList();
    }
}
