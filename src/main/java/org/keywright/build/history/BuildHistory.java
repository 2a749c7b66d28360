package org.keywright.build.history;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.keywright.build.BuildRecord;
import org.keywright.build.BuildRecord.KeptFile;
import org.keywright.build.Sha256;

/**
 * The builds of a user, each in a folder of its own. A folder appears whole and goes whole, so any
 * number of programs share the history without waiting for each other.
 */
public final class BuildHistory {

    private static final String RECORD = "record.json";
    private static final int LARGEST_RECORD = 8 << 20;

    private final Path folder;
    private final ContentStore contents;
    private final Leftovers leftovers;

    /**
     * @param folder made when the first build is kept
     */
    public BuildHistory(Path folder) {
        this.folder = folder;
        this.contents = new ContentStore(folder.resolve(".content"));
        this.leftovers = new Leftovers(folder);
    }

    /** The names of all builds, the newest first; reads none of them. */
    public List<String> ids() throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.map(file -> file.getFileName().toString())
                    .filter(RecordId::valid)
                    .sorted(Comparator.reverseOrder())
                    .toList();
        } catch (NoSuchFileException noneYet) {
            return List.of();
        }
    }

    /** One build; absent for a name that is none, and for a record that cannot be read. */
    public Optional<BuildRecord> find(String id) throws IOException {
        if (!RecordId.valid(id)
                || !Files.isDirectory(folder.resolve(id), LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(folder.resolve(id).resolve(RECORD))) {
            return RecordReader.read(id, in.readNBytes(LARGEST_RECORD));
        } catch (NoSuchFileException goneMeanwhile) {
            return Optional.empty();
        }
    }

    /**
     * Keeps a build: as a whole, or not at all.
     *
     * @param draft its name and its files are of no account
     * @param files by path below the record's folder
     * @return the record with its name and its files
     * @throws IOException if the disk refuses; nothing is left of it then
     */
    public BuildRecord keep(BuildRecord draft, SortedMap<String, byte[]> files) throws IOException {
        Files.createDirectories(folder);
        leftovers.remove();
        Path fresh = leftovers.fresh();
        try {
            List<KeptFile> kept = new ArrayList<>();
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                kept.add(write(fresh, file.getKey(), file.getValue()));
            }
            return appear(fresh, draft, kept);
        } finally {
            leftovers.delete(fresh);
        }
    }

    private KeptFile write(Path fresh, String path, byte[] content) throws IOException {
        Path target = fresh.resolve(path).normalize();
        if (!target.startsWith(fresh) || target.equals(fresh)) {
            throw new IllegalArgumentException("leads out of the record: " + path);
        }
        String hash = Sha256.of(content);
        Files.createDirectories(target.getParent());
        contents.put(target, content, hash);
        return new KeptFile(path, content.length, hash);
    }

    /** Two builds of the same millisecond and the same bytes get different milliseconds. */
    private BuildRecord appear(Path fresh, BuildRecord draft, List<KeptFile> kept)
            throws IOException {
        String hash =
                draft.firmware()
                        .map(BuildRecord.Firmware::sha256)
                        .orElseGet(() -> Sha256.of(draft.toString()));
        for (Instant time = draft.began(); ; time = time.plusMillis(1)) {
            BuildRecord record = draft.as(RecordId.of(time, hash), kept);
            Files.write(
                    fresh.resolve(RECORD), RecordText.of(record).getBytes(StandardCharsets.UTF_8));
            Path place = folder.resolve(record.id());
            try {
                Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
                return record;
            } catch (FileSystemException refused) {
                boolean taken =
                        refused instanceof FileAlreadyExistsException || Files.exists(place);
                if (!taken) {
                    throw refused;
                }
            }
        }
    }

    /** Where a file of a build lies. It is not to be written to: others may share its content. */
    public Path path(BuildRecord record, KeptFile file) {
        return folder.resolve(record.id()).resolve(file.path());
    }

    /** The content of a file; absent if it is not what it was when it was kept. */
    public Optional<byte[]> read(BuildRecord record, KeptFile file) throws IOException {
        try (InputStream in = Files.newInputStream(path(record, file))) {
            byte[] content = in.readNBytes(Math.toIntExact(file.bytes() + 1));
            return Sha256.of(content).equals(file.sha256())
                    ? Optional.of(content)
                    : Optional.empty();
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        }
    }

    /** Deletes builds; names that are none, or are gone already, are passed over. */
    public void delete(Collection<String> ids) throws IOException {
        for (String id : ids) {
            if (RecordId.valid(id)) {
                leftovers.vanish(folder.resolve(id));
            }
        }
        leftovers.remove();
        Set<String> wanted = new HashSet<>();
        for (String id : ids()) {
            find(id).ifPresent(r -> r.files().forEach(file -> wanted.add(file.sha256())));
        }
        contents.keepOnly(wanted);
    }

    /** How many bytes the whole history takes; equal contents are counted once. */
    public long bytes() throws IOException {
        long sum = contents.bytes();
        for (String id : ids()) {
            Path record = folder.resolve(id).resolve(RECORD);
            sum += Files.exists(record) ? Files.size(record) : 0;
        }
        return sum;
    }
}
