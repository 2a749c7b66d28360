package org.keywright.device;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks a source again only when the folder of device files has changed since, as Linux changes it
 * with every device file that comes or goes: looking often costs next to nothing while nothing
 * happens.
 *
 * @param <N> the kind of its nodes
 */
public final class QuietSource<N extends DeviceNode> implements NodeSource<N> {

    /** So long after a change the source may still be behind it, and another may share its time. */
    private static final Duration SETTLED = Duration.ofSeconds(4);

    private final NodeSource<N> source;
    private final Path folder;
    private @Nullable FileTime seen;
    private List<N> last = List.of();

    QuietSource(NodeSource<N> source, Path folder) {
        this.source = source;
        this.folder = folder;
    }

    /** The source itself, or on Linux a quiet one. */
    public static <N extends DeviceNode> NodeSource<N> of(NodeSource<N> source) {
        return SystemCode.here() == SystemCode.LINUX
                ? new QuietSource<>(source, Path.of("/dev"))
                : source;
    }

    @Override
    public synchronized List<N> nodes() {
        Instant asked = Instant.now();
        FileTime changed = changed();
        if (changed == null || !changed.equals(seen)) {
            last = source.nodes();
            boolean settled = changed != null && changed.toInstant().plus(SETTLED).isBefore(asked);
            seen = settled ? changed : null;
        }
        return last;
    }

    private @Nullable FileTime changed() {
        try {
            return Files.getLastModifiedTime(folder);
        } catch (IOException unknown) {
            return null;
        }
    }
}
