package org.keywright.keyboard;

import java.util.Arrays;

/**
 * Where the keys of a layout are, packed into a few bytes: enough for a small picture.
 *
 * <p>Sizes are rounded to 1/64 of a key unit and angles to 1/64 of a degree. Labels and the matrix
 * are left out.
 */
public final class Silhouette {

    private static final Silhouette NONE = new Silhouette(new byte[0]);

    private final byte[] packed;

    private Silhouette(byte[] packed) {
        this.packed = packed;
    }

    /** Of no keys at all. */
    public static Silhouette none() {
        return NONE;
    }

    /** Of a layout. */
    public static Silhouette of(Layout layout) {
        SilhouetteWriter writer = new SilhouetteWriter();
        layout.keys().forEach(writer::add);
        return new Silhouette(writer.bytes());
    }

    /** From bytes that {@link #packed} gave; of any others, the keys that can be made out. */
    public static Silhouette unpack(byte[] packed) {
        return new Silhouette(packed.clone());
    }

    /** To be kept in a file. */
    public byte[] packed() {
        return packed.clone();
    }

    /** The keys, in the order of the layout; labels are empty and places in the matrix are 0. */
    public Layout layout() {
        return new Layout("", new SilhouetteReader(packed).keys());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Silhouette same && Arrays.equals(packed, same.packed);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(packed);
    }

    @Override
    public String toString() {
        return "Silhouette of " + packed.length + " bytes";
    }
}
