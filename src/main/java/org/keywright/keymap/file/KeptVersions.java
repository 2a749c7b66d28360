package org.keywright.keymap.file;

import java.util.ArrayList;
import java.util.List;

/**
 * What is kept of a keymap's past.
 *
 * @param content the texts that the steps led to; steps count only for a file that says the same
 * @param steps what can be undone, oldest first
 * @param named the versions that have a name, oldest first
 */
public record KeptVersions(String content, List<KeptVersion> steps, List<KeptVersion> named) {

    /** Nothing is kept. */
    public static final KeptVersions NONE = new KeptVersions("", List.of(), List.of());

    private static final int MOST_STEPS = 200;
    private static final int MOST_NAMED = 100;
    private static final int MOST_AUTOMATIC = 10;

    /** Of all texts together, in characters. */
    private static final long LARGEST = 6L * 1024 * 1024;

    public KeptVersions {
        steps = List.copyOf(steps);
        named = List.copyOf(named);
    }

    /** The same with one more named version; of automatic ones only the last few stay. */
    public KeptVersions with(KeptVersion version) {
        List<KeptVersion> all = new ArrayList<>(named);
        all.add(version);
        long automatic = all.stream().filter(KeptVersion::automatic).count();
        for (int i = 0; i < all.size() && automatic > MOST_AUTOMATIC; i++) {
            if (all.get(i).automatic()) {
                all.remove(i--);
                automatic--;
            }
        }
        return new KeptVersions(content, steps, all);
    }

    /** The same without the oldest, where there is too much of them. */
    KeptVersions bounded() {
        List<KeptVersion> some = new ArrayList<>(last(steps, MOST_STEPS));
        List<KeptVersion> others = new ArrayList<>(last(named, MOST_NAMED));
        long size = content.length() + size(some) + size(others);
        while (size > LARGEST && !(some.isEmpty() && others.isEmpty())) {
            size -= (some.isEmpty() ? others : some).removeFirst().text().length();
        }
        return new KeptVersions(content, some, others);
    }

    private static long size(List<KeptVersion> versions) {
        return versions.stream().mapToLong(version -> version.text().length()).sum();
    }

    private static List<KeptVersion> last(List<KeptVersion> all, int most) {
        return all.subList(Math.max(0, all.size() - most), all.size());
    }
}
