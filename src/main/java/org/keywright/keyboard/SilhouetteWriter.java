package org.keywright.keyboard;

import java.io.ByteArrayOutputStream;

/**
 * Packs keys one after another, each as what differs from where the eye expects it: right of the
 * one before, of its size and angle.
 *
 * <p>A key is one byte of flags, then a variable-length number for each flag set.
 */
final class SilhouetteWriter {

    static final int STEPS = 64;
    static final int ACROSS = 1;
    static final int DOWN = 2;
    static final int WIDTH = 4;
    static final int HEIGHT = 8;
    static final int TURNED = 16;
    static final int KNOB = 32;
    static final int ALL = 63;

    private static final int LIMIT = 1 << 24;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int x;
    private int y;
    private int width = STEPS;
    private int height = STEPS;
    private int rotation;
    private int centreX;
    private int centreY;

    void add(PhysicalKey key) {
        int newX = steps(key.x());
        int newY = steps(key.y());
        int newWidth = steps(key.width());
        int newHeight = steps(key.height());
        int newRotation = steps(key.rotation());
        int newCentreX = newRotation == 0 ? 0 : steps(key.rotationX());
        int newCentreY = newRotation == 0 ? 0 : steps(key.rotationY());
        boolean turned = newRotation != rotation || newCentreX != centreX || newCentreY != centreY;
        bytes.write(
                (newX != x ? ACROSS : 0)
                        | (newY != y ? DOWN : 0)
                        | (newWidth != width ? WIDTH : 0)
                        | (newHeight != height ? HEIGHT : 0)
                        | (turned ? TURNED : 0)
                        | (key.encoder().isPresent() ? KNOB : 0));
        difference(newX, x);
        difference(newY, y);
        difference(newWidth, width);
        difference(newHeight, height);
        if (turned) {
            number(newRotation);
            number(newCentreX);
            number(newCentreY);
        }
        x = newX + newWidth;
        y = newY;
        width = newWidth;
        height = newHeight;
        rotation = newRotation;
        centreX = newCentreX;
        centreY = newCentreY;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    private static int steps(double units) {
        return (int) Math.max(-LIMIT, Math.min(LIMIT, Math.round(units * STEPS)));
    }

    private void difference(int now, int before) {
        if (now != before) {
            number(now - before);
        }
    }

    /** Seven bits a byte, the lowest first; the sign is the lowest bit. */
    private void number(int signed) {
        int rest = signed << 1 ^ signed >> 31;
        while ((rest & ~0x7f) != 0) {
            bytes.write(rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        bytes.write(rest);
    }
}
