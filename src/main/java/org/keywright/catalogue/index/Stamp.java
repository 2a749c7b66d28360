package org.keywright.catalogue.index;

import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * Names, sizes and times of some files as one number that changes when any of them does.
 *
 * @param hash of all files, in any order; never 0
 * @param newest when the youngest was changed, in milliseconds since 1970
 */
record Stamp(long hash, long newest) {

    /** No number of any files. */
    static final long UNSURE = 0;

    /** Longer than the coarsest clock of a file system ticks (FAT: 2 s). */
    private static final long SETTLED_AFTER = 3_000;

    private static final Stamp NONE = new Stamp(1, Long.MIN_VALUE);

    static Stamp none() {
        return NONE;
    }

    static Stamp of(String name, BasicFileAttributes file) {
        long time = file.lastModifiedTime().to(TimeUnit.NANOSECONDS);
        long hash = mixed(mixed(mixed(text(name)) ^ file.size()) ^ time);
        return new Stamp(hash, file.lastModifiedTime().toMillis());
    }

    static Stamp of(String text) {
        return new Stamp(mixed(text(text)), Long.MIN_VALUE);
    }

    /** Of these files and those; the order does not matter. */
    Stamp and(Stamp other) {
        long sum = hash + other.hash;
        return new Stamp(sum == UNSURE ? 1 : sum, Math.max(newest, other.newest));
    }

    /**
     * The number to keep. A file that was changed just before it was read might be changed again
     * within the same tick of the clock, which nobody could see: then there is no number.
     */
    long readAt(long millis) {
        boolean young = newest > millis - SETTLED_AFTER && newest < millis + SETTLED_AFTER;
        return young ? UNSURE : hash;
    }

    private static long text(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    /** The finaliser of SplitMix64, which spreads every bit over all others. */
    private static long mixed(long bits) {
        long hash = (bits ^ bits >>> 30) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ hash >>> 27) * 0x94d049bb133111ebL;
        return hash ^ hash >>> 31;
    }
}
