package org.keywright.build.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** When a file last changed. */
final class LastChange {

    private LastChange() {}

    /**
     * The latest of what the file system tells: its content, its name, and a link that leads to it.
     *
     * @return absent if there is no such file
     */
    static Optional<Instant> of(Path file) {
        try {
            Map<String, Object> target = Files.readAttributes(file, "unix:lastModifiedTime,ctime");
            Object link = Files.getAttribute(file, "unix:ctime", LinkOption.NOFOLLOW_LINKS);
            return Stream.concat(target.values().stream(), Stream.of(link))
                    .map(time -> ((FileTime) time).toInstant())
                    .max(Comparator.naturalOrder());
        } catch (UnsupportedOperationException | IllegalArgumentException e) {
            return ofContent(file);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** All that other systems tell. */
    private static Optional<Instant> ofContent(Path file) {
        try {
            return Optional.of(Files.getLastModifiedTime(file).toInstant());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
