package org.keywright.build.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.keywright.build.WaitsFor;

/** Whose turn it is. */
class TurnsTest {

    private final One dz60 = new One("dz60", false);
    private final One planck = new One("planck", false);
    private final One crkbd = new One("crkbd", false);
    private final One measuring = new One("measuring", true);
    private final Turns<One> turns = new Turns<>(1);

    @Test
    void whoComesFirstRunsFirst() {
        List.of(dz60, planck).forEach(turns::add);
        assertThat(turns.begin()).containsExactly(dz60);
        assertThat(turns.begin()).isEmpty();
        turns.ended(dz60);
        assertThat(turns.begin()).containsExactly(planck);
    }

    @Test
    void twoOfOnePlaceNeverRunAtOnceButOthersPassThem() {
        Turns<One> two = new Turns<>(2);
        One again = new One("dz60", false);
        List.of(dz60, again, planck).forEach(two::add);
        assertThat(two.begin()).containsExactly(dz60, planck);
        assertThat(two.reason(again)).isEqualTo(WaitsFor.SAME_KEYBOARD);
        two.ended(planck);
        assertThat(two.begin()).isEmpty();
        two.ended(dz60);
        assertThat(two.reason(again)).isEqualTo(WaitsFor.ITS_TURN);
        assertThat(two.begin()).containsExactly(again);
    }

    @Test
    void theBackgroundRunsOnlyAloneAndIsInterruptedAtOnce() {
        List.of(measuring, dz60).forEach(turns::add);
        assertThat(turns.begin()).containsExactly(dz60);
        turns.ended(dz60);
        assertThat(turns.begin()).containsExactly(measuring);
        assertThat(turns.toInterrupt()).isEmpty();

        turns.add(planck);
        assertThat(turns.begin()).as("need not wait for the background").containsExactly(planck);
        assertThat(turns.toInterrupt()).containsExactly(measuring);
        turns.again(measuring);
        assertThat(turns.begin()).isEmpty();
        turns.ended(planck);
        assertThat(turns.begin()).containsExactly(measuring);
    }

    @Test
    void theOrderCanBeChangedAndPlacesOutsideAreItsEnds() {
        List.of(dz60, planck, crkbd).forEach(turns::add);
        assertThat(turns.move(crkbd, 0)).isTrue();
        assertThat(turns.waiting()).containsExactly(crkbd, dz60, planck);
        assertThat(turns.move(crkbd, 99)).isTrue();
        assertThat(turns.waiting()).containsExactly(dz60, planck, crkbd);
        turns.begin();
        assertThat(turns.move(dz60, 1)).as("it runs").isFalse();
        assertThat(turns.leave(dz60)).isFalse();
    }

    /** Something in the queue. */
    private static final class One implements Turn {
        private final String place;
        private final boolean background;

        One(String place, boolean background) {
            this.place = place;
            this.background = background;
        }

        @Override
        public boolean inBackground() {
            return background;
        }

        @Override
        public Set<String> places() {
            return Set.of(place);
        }
    }
}
