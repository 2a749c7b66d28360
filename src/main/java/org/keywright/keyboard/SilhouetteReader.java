package org.keywright.keyboard;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Unpacks what {@link SilhouetteWriter} packed. Of damaged bytes it reads the keys before the
 * damage: a picture is no reason to fail.
 */
final class SilhouetteReader {

    private static final double STEPS = SilhouetteWriter.STEPS;

    /** Far more than any keyboard has. */
    private static final int MOST_KEYS = 2_000;

    private final byte[] bytes;
    private boolean broken;
    private int at;
    private int x;
    private int y;
    private int width = SilhouetteWriter.STEPS;
    private int height = SilhouetteWriter.STEPS;
    private int rotation;
    private int centreX;
    private int centreY;

    SilhouetteReader(byte[] bytes) {
        this.bytes = bytes;
    }

    List<PhysicalKey> keys() {
        List<PhysicalKey> keys = new ArrayList<>();
        while (at < bytes.length && keys.size() < MOST_KEYS) {
            PhysicalKey key = key();
            if (broken) {
                return keys;
            }
            keys.add(key);
        }
        return keys;
    }

    private PhysicalKey key() {
        int flags = bytes[at++];
        broken = (flags & ~SilhouetteWriter.ALL) != 0;
        x += (flags & SilhouetteWriter.ACROSS) != 0 ? number() : 0;
        y += (flags & SilhouetteWriter.DOWN) != 0 ? number() : 0;
        width += (flags & SilhouetteWriter.WIDTH) != 0 ? number() : 0;
        height += (flags & SilhouetteWriter.HEIGHT) != 0 ? number() : 0;
        if ((flags & SilhouetteWriter.TURNED) != 0) {
            rotation = number();
            centreX = number();
            centreY = number();
        }
        PhysicalKey key =
                new PhysicalKey(
                        "",
                        x / STEPS,
                        y / STEPS,
                        width / STEPS,
                        height / STEPS,
                        rotation / STEPS,
                        rotation == 0 ? x / STEPS : centreX / STEPS,
                        rotation == 0 ? y / STEPS : centreY / STEPS,
                        0,
                        0,
                        (flags & SilhouetteWriter.KNOB) != 0
                                ? OptionalInt.of(0)
                                : OptionalInt.empty());
        x += width;
        return key;
    }

    private int number() {
        int number = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            if (at == bytes.length) {
                break;
            }
            int next = bytes[at++];
            number |= (next & 0x7f) << shift;
            if (next >= 0) {
                return number >>> 1 ^ -(number & 1);
            }
        }
        broken = true;
        return 0;
    }
}
