package org.keywright.build.reach;

/**
 * A file that a text asks for, or asks whether it is there.
 *
 * @param name as it stands between the quotes or brackets
 * @param quoted whether the folder of the text itself is searched first
 * @param every whether more than the first file of that name may matter
 */
public record Include(String name, boolean quoted, boolean every) {

    /** Reads {@code "name"} or {@code <name>}; what follows does not count. */
    static Include of(String text, boolean every) {
        boolean quoted = text.startsWith("\"");
        int end = text.indexOf(quoted ? '"' : '>', 1);
        return new Include(text.substring(1, end), quoted, every);
    }
}
