package org.keywright.firmware;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class FirmwareImageTest {

    @Test
    void fillsGapsAsErasedFlash() {
        FirmwareImage image =
                new FirmwareImage(
                        List.of(new Segment(12, new byte[] {4}), new Segment(8, new byte[] {1, 2})),
                        0);

        assertThat(image.binary()).containsExactly(1, 2, 0xFF, 0xFF, 4);
        assertThat(image.byteCount()).isEqualTo(3);
    }

    @Test
    void holdsNoOverlap() {
        List<Segment> segments = List.of(new Segment(0, new byte[4]), new Segment(3, new byte[1]));

        assertThatThrownBy(() -> new FirmwareImage(segments, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
