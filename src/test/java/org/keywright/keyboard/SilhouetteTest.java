package org.keywright.keyboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SilhouetteTest {

    private static PhysicalKey key(double x, double y, double w, double h, double r) {
        return new PhysicalKey("Q", x, y, w, h, r, x + 1, y - 1, 3, 4, OptionalInt.empty());
    }

    @Test
    void keysComeBackWhereTheyWere() {
        List<PhysicalKey> keys = new ArrayList<>();
        Random random = new Random(1);
        for (int i = 0; i < 300; i++) {
            keys.add(
                    key(
                            random.nextInt(-64, 1600) / 64.0,
                            random.nextInt(-64, 640) / 64.0,
                            random.nextInt(32, 400) / 64.0,
                            random.nextInt(32, 128) / 64.0,
                            random.nextInt(-4, 5) * 15));
        }
        List<PhysicalKey> back = packedAndBack(keys);
        assertThat(back).hasSameSizeAs(keys);
        for (int i = 0; i < keys.size(); i++) {
            PhysicalKey key = keys.get(i);
            assertThat(back.get(i).x()).isEqualTo(key.x());
            assertThat(back.get(i).y()).isEqualTo(key.y());
            assertThat(back.get(i).width()).isEqualTo(key.width());
            assertThat(back.get(i).height()).isEqualTo(key.height());
            assertThat(back.get(i).rotation()).isEqualTo(key.rotation());
            if (key.rotation() != 0) {
                assertThat(back.get(i).rotationX()).isEqualTo(key.rotationX());
                assertThat(back.get(i).rotationY()).isEqualTo(key.rotationY());
            }
        }
    }

    private static List<PhysicalKey> packedAndBack(List<PhysicalKey> keys) {
        Silhouette silhouette = Silhouette.of(new Layout("LAYOUT", keys));
        Silhouette back = Silhouette.unpack(silhouette.packed());
        assertThat(back).isEqualTo(silhouette).hasSameHashCodeAs(silhouette);
        return back.layout().keys();
    }

    @Test
    void aRowOfPlainKeysTakesOneByteEach() {
        List<PhysicalKey> row = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            row.add(key(i, 0, 1, 1, 0));
        }
        assertThat(Silhouette.of(new Layout("LAYOUT", row)).packed()).hasSize(12);
    }

    @Test
    void knobsStayKnobs() {
        PhysicalKey knob = new PhysicalKey("", 0, 0, 1, 1, 0, 0, 0, 0, 0, OptionalInt.of(1));
        assertThat(packedAndBack(List.of(knob, key(1, 0, 1, 1, 0))))
                .extracting(key -> key.encoder().isPresent())
                .containsExactly(true, false);
    }

    @Test
    void oddPlacesAreRoundedAndAbsurdOnesCut() {
        PhysicalKey back = packedAndBack(List.of(key(0.123, 1e9, 1.01, 1, 0))).getFirst();
        assertThat(back.x()).isCloseTo(0.123, within(1 / 128.0));
        assertThat(back.y()).isLessThan(1e6);
    }

    @Test
    void anyBytesAtAllAreReadWithoutHarm() {
        Random random = new Random(2);
        for (int i = 0; i < 2_000; i++) {
            byte[] bytes = new byte[random.nextInt(80)];
            random.nextBytes(bytes);
            assertThat(Silhouette.unpack(bytes).layout().keys())
                    .hasSizeLessThanOrEqualTo(bytes.length);
        }
        assertThat(Silhouette.unpack(new byte[1 << 20]).layout().keys()).hasSize(2_000);
        assertThat(Silhouette.none().layout().keys()).isEmpty();
    }
}
