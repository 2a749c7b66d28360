package org.keywright.build.tree;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.keywright.build.BuildStoppedException;
import org.keywright.build.Cancellation;
import org.keywright.build.toolchain.FolderTree;

/** Makes a version of a source out of a zip. */
final class ZipWork {

    private ZipWork() {}

    static void take(
            SourceWork work,
            ZipTree zip,
            TreeListener listener,
            Cancellation cancellation,
            Predicate<String> keep)
            throws IOException, BuildStoppedException, SourceException {
        listener.moved("Reading " + zip.fileName(), -1);
        cancellation.check();
        boolean had = Files.exists(work.folder().record());
        try {
            String id = zip.id();
            if (work.version(id).isEmpty()) {
                unpack(work, zip, id, listener, cancellation);
            }
            Origin origin = new Origin.Zip(zip.fileName());
            SourceRecord record =
                    SourceRecord.read(work.folder().record())
                            .orElseGet(() -> SourceRecord.fresh(origin))
                            .withOrigin(origin);
            work.use(record, id, keep);
        } finally {
            if (!had && !Files.exists(work.folder().record())) {
                FolderTree.delete(work.folder().home());
            }
        }
    }

    private static void unpack(
            SourceWork work,
            ZipTree zip,
            String id,
            TreeListener listener,
            Cancellation cancellation)
            throws IOException, BuildStoppedException, SourceException {
        listener.moved("Unpacking " + zip.fileName(), -1);
        Path folder = work.workFolder();
        try {
            Path tree = zip.unpack(Files.createDirectory(folder.resolve("fresh")), cancellation);
            cancellation.check();
            work.publish(
                    folder,
                    tree,
                    new TreeVersion(id, zip.fileName(), Instant.now(), new TreeMap<>()));
        } finally {
            FolderTree.delete(folder);
        }
    }
}
