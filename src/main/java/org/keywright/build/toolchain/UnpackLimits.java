package org.keywright.build.toolchain;

/**
 * Where an archive stops being a toolchain and becomes a bomb.
 *
 * @param entries files, folders and links together
 * @param bytes of all files together, unpacked
 */
public record UnpackLimits(int entries, long bytes) {

    /** Ten times what the largest known toolchain holds. */
    public static final UnpackLimits TOOLCHAIN = new UnpackLimits(60_000, 4L << 30);
}
