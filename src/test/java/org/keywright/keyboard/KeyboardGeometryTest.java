package org.keywright.keyboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.keywright.ui.Boards;

class KeyboardGeometryTest {

    @Test
    void aGridIsAsLargeAsItsKeys() {
        KeyboardGeometry grid = KeyboardGeometry.of(Boards.grid("g", 4, 12));
        assertThat(grid.width()).isEqualTo(12);
        assertThat(grid.height()).isEqualTo(4);
    }

    @Test
    void aRotatedKeyThatReachesNegativeCoordinatesIsMovedIntoView() {
        KeyboardGeometry turned =
                KeyboardGeometry.of(new Layout("t", List.of(Boards.turned(0, 0, 45, 0, 0))));
        double diagonal = Math.sqrt(2);
        assertThat(turned.width()).isCloseTo(diagonal, within(1e-9));
        assertThat(turned.height()).isCloseTo(diagonal, within(1e-9));
        Outline outline = turned.outlines().getFirst();
        assertThat(outline.at(0, 1).x()).isCloseTo(0, within(1e-9));
        assertThat(outline.at(0, 0).y()).isCloseTo(0, within(1e-9));
    }

    @Test
    void rotationIsClockwiseAboutThePivot() {
        KeyboardGeometry turned =
                KeyboardGeometry.of(
                        new Layout(
                                "t",
                                List.of(Boards.key(0, 0, 0, 0), Boards.turned(2, 0, 90, 2, 0))));
        // The key at (2,0) turned a quarter about its own corner lies left of that corner.
        assertThat(turned.outlines().get(1).centre().x()).isCloseTo(1.5, within(1e-9));
        assertThat(turned.outlines().get(1).centre().y()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void anEnterKeyTwoRowsHighGetsItsIsoShapeWhenThereIsRoom() {
        PhysicalKey enter = Boards.sized(2.25, 0, 1.25, 2, 0, 2);
        assertThat(form(List.of(Boards.key(0, 0, 0, 0), enter))).isEqualTo(CapForm.ISO_ENTER);
    }

    @Test
    void aTallKeyWithANeighbourInTheWayStaysABox() {
        PhysicalKey tall = Boards.sized(1, 0, 1.25, 2, 0, 2);
        assertThat(form(List.of(Boards.key(0, 0, 0, 0), tall))).isEqualTo(CapForm.BOX);
    }

    @Test
    void aBigEnterSticksOutBelow() {
        PhysicalKey enter = Boards.sized(3, 0, 1.5, 2, 0, 2);
        assertThat(form(List.of(Boards.key(2, 0, 0, 0), enter))).isEqualTo(CapForm.BIG_ENTER);
    }

    @Test
    void arrowsFindTheKeyNextToTheOneTheyStartFrom() {
        KeyboardGeometry grid = KeyboardGeometry.of(Boards.grid("g", 3, 3));
        assertThat(grid.neighbour(4, Direction.LEFT)).hasValue(3);
        assertThat(grid.neighbour(4, Direction.RIGHT)).hasValue(5);
        assertThat(grid.neighbour(4, Direction.UP)).hasValue(1);
        assertThat(grid.neighbour(4, Direction.DOWN)).hasValue(7);
        assertThat(grid.neighbour(0, Direction.LEFT)).isEqualTo(OptionalInt.empty());
    }

    @Test
    void arrowsCrossTheGapOfASplitKeyboard() {
        Layout split = new Layout("s", List.of(Boards.key(0, 0, 0, 0), Boards.key(9, 0.5, 0, 1)));
        assertThat(KeyboardGeometry.of(split).neighbour(0, Direction.RIGHT)).hasValue(1);
    }

    private static CapForm form(List<PhysicalKey> keys) {
        return KeyboardGeometry.of(new Layout("l", keys)).outlines().getLast().form();
    }
}
