package org.keywright.firmware;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Layers among other bytes: found where they are, or not at all. */
class LayerSearchTest {

    private static final int ROWS = 5;
    private static final int COLUMNS = 14;
    private static final int MO_1 = 0x5221;
    private static final int TRANSPARENT = 1;
    private static final int UNKNOWN = 0xBEEF;

    private final KeyMatrix matrix = matrix(3, 17, 44, 58, 60, 69);

    private static KeyMatrix matrix(Integer... gaps) {
        BitSet keys = new BitSet();
        keys.set(0, ROWS * COLUMNS);
        Arrays.stream(gaps).forEach(keys::clear);
        return new KeyMatrix(ROWS, COLUMNS, keys);
    }

    /** The keys of a keyboard, in some order, one of them leading to another layer. */
    private static int[] letters(KeyMatrix matrix, int layerKey, long seed) {
        List<Integer> codes = new ArrayList<>();
        for (int code = 4; code < 4 + matrix.count() - 1; code++) {
            codes.add(code);
        }
        Collections.shuffle(codes, new Random(seed));
        codes.add(layerKey);
        int[] layer = new int[matrix.size()];
        int next = 0;
        for (int place = 0; place < layer.length; place++) {
            layer[place] = matrix.hasKey(place) ? codes.get(next++) : 0;
        }
        return layer;
    }

    private static int[] filled(KeyMatrix matrix, int code) {
        int[] layer = new int[matrix.size()];
        for (int place = 0; place < layer.length; place++) {
            layer[place] = matrix.hasKey(place) ? code : 0;
        }
        return layer;
    }

    /** Noise, the layers from byte 5,001 on, and noise again. */
    private static byte[] image(long seed, int[]... layers) {
        byte[] content = new byte[20_000];
        new Random(seed).nextBytes(content);
        int at = 5_001;
        for (int[] layer : layers) {
            for (int code : layer) {
                content[at++] = (byte) code;
                content[at++] = (byte) (code >> 8);
            }
        }
        return content;
    }

    @Test
    void layersAreFoundWhereTheyAre() {
        int[] first = letters(matrix, MO_1, 1);
        int[] second = filled(matrix, TRANSPARENT);
        FoundLayers found = LayerSearch.find(image(1, first, second), matrix).orElseThrow();
        assertThat(found.offset()).isEqualTo(5_001);
        assertThat(found.layers())
                .containsExactly(
                        Arrays.stream(first).boxed().toList(),
                        Arrays.stream(second).boxed().toList());
    }

    @Test
    void aSecondWayOfTypingIsALayerOfTheSameKeymap() {
        byte[] image = image(2, letters(matrix, MO_1, 1), letters(matrix, MO_1, 2));
        assertThat(LayerSearch.find(image, matrix).orElseThrow().layers()).hasSize(2);
    }

    @Test
    void nothingIsFoundInNoise() {
        for (int seed = 0; seed < 20; seed++) {
            assertThat(LayerSearch.find(image(seed), matrix)).isEmpty();
        }
    }

    @Test
    void aMatrixWithoutGapsDoesNotShowWhereLayersBegin() {
        KeyMatrix whole = matrix();
        byte[] image = image(3, letters(whole, MO_1, 1), filled(whole, TRANSPARENT));
        assertThat(LayerSearch.find(image, whole)).isEmpty();
    }

    @Test
    void zerosBehindTheLayersMayBeALayerOrNot() {
        byte[] image = image(4, letters(matrix, 0x29, 1), filled(matrix, 0));
        assertThat(LayerSearch.find(image, matrix)).isEmpty();
        byte[] known = image(4, letters(matrix, MO_1, 1), filled(matrix, 0));
        assertThat(LayerSearch.find(known, matrix).orElseThrow().layers()).hasSize(2);
    }

    @Test
    void aLayerWithAFewCodesUnknownToUsMakesAllOfItUnsure() {
        int[] strange = filled(matrix, TRANSPARENT);
        strange[5] = UNKNOWN;
        int[] first = letters(matrix, 0x29, 1);
        assertThat(LayerSearch.find(image(5, first, strange), matrix)).isEmpty();
        assertThat(LayerSearch.find(image(5, strange, first), matrix)).isEmpty();
    }

    @Test
    void aKeyThatLeadsToALayerThatIsNotThereMakesItUnsure() {
        byte[] image = image(6, letters(matrix, 0x5223, 1), filled(matrix, TRANSPARENT));
        assertThat(LayerSearch.find(image, matrix)).isEmpty();
    }

    @Test
    void twoKeymapsAreNone() {
        byte[] image = image(7, letters(matrix, MO_1, 1), filled(matrix, TRANSPARENT));
        System.arraycopy(image, 5_001, image, 9_000, 4 * ROWS * COLUMNS);
        assertThat(LayerSearch.find(image, matrix)).isEmpty();
    }

    @Test
    void aFileFullOfKeymapsIsNotLookedAtForEver() {
        byte[] image = new byte[1 << 20];
        int[] layer = letters(matrix, MO_1, 1);
        for (int at = 0; at + 1 < image.length; at += 2) {
            int code = layer[at / 2 % layer.length];
            image[at] = (byte) code;
            image[at + 1] = (byte) (code >> 8);
        }
        assertThat(LayerSearch.find(image, matrix)).isEmpty();
    }
}
