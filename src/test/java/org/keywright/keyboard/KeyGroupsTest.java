package org.keywright.keyboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.keywright.ui.Boards;

class KeyGroupsTest {

    private final KeyGroups grid = groups(Boards.grid("g", 3, 4));

    @Test
    void aRowAndAColumnAreWhatTheEyeSees() {
        assertThat(grid.row(5)).containsExactly(4, 5, 6, 7);
        assertThat(grid.column(5)).containsExactly(1, 5, 9);
        assertThat(grid.all()).hasSize(12);
    }

    @Test
    void aBoxHasItsTwoKeysInTheCorners() {
        assertThat(grid.between(1, 6)).containsExactly(1, 2, 5, 6);
        assertThat(grid.between(6, 1)).containsExactly(1, 2, 5, 6);
        assertThat(grid.between(9, 9)).containsExactly(9);
    }

    @Test
    void halvesPartInTheMiddleOrAtTheGap() {
        assertThat(grid.half(0)).containsExactly(0, 1, 4, 5, 8, 9);
        List<PhysicalKey> split = new ArrayList<>();
        for (double x : List.of(0.0, 1.0, 2.0, 5.0, 6.0)) {
            split.add(Boards.key(x, 0, 0, (int) x));
        }
        KeyGroups halves = groups(new Layout("split", split));
        assertThat(halves.half(2)).containsExactly(0, 1, 2);
        assertThat(halves.half(4)).containsExactly(3, 4);
    }

    @Test
    void theOtherSideIsMirroredAtTheMiddle() {
        assertThat(grid.mirrored(0)).hasValue(3);
        assertThat(grid.mirrored(6)).hasValue(5);
    }

    private static KeyGroups groups(Layout layout) {
        return new KeyGroups(KeyboardGeometry.of(layout));
    }
}
