package org.keywright.build.tree;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.keywright.build.BuildStoppedException;
import org.keywright.build.Cancellation;
import org.keywright.build.Sha256;
import org.keywright.build.toolchain.ArchiveUnpacker;
import org.keywright.build.toolchain.HostileArchiveException;
import org.keywright.build.toolchain.UnpackFolder;
import org.keywright.build.toolchain.UnpackLimits;

/** A tree in a zip, as servers offer it for download: often one folder with everything in it. */
final class ZipTree {

    private final Path zip;
    private final UnpackLimits limits;

    ZipTree(Path zip, UnpackLimits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    String fileName() {
        return String.valueOf(zip.getFileName());
    }

    /** The zip's SHA-256. */
    String id() throws IOException, SourceException {
        if (!Files.isRegularFile(zip)) {
            throw SourceProblems.notAZip(zip.toString(), "there is no such file");
        }
        if (!fileName().toLowerCase(Locale.ROOT).endsWith(".zip")) {
            throw SourceProblems.notAZip(zip.toString(), "its name does not end in .zip");
        }
        return Sha256.of(zip);
    }

    /**
     * Unpacks it.
     *
     * @param folder an empty one
     * @return the tree's own folder in it
     */
    Path unpack(Path folder, Cancellation cancellation)
            throws IOException, BuildStoppedException, SourceException {
        UnpackFolder unpacked =
                new UnpackFolder(folder, limits, ZipTree::belongsToTree, cancellation);
        try {
            ArchiveUnpacker.unpack(zip, unpacked);
            unpacked.finish();
        } catch (InterruptedIOException e) {
            cancellation.check();
            throw e;
        } catch (HostileArchiveException e) {
            throw SourceProblems.hostile(zip.toString(), e.getMessage());
        } catch (NoSuchFileException e) {
            throw e;
        } catch (java.nio.file.FileSystemException e) {
            throw e;
        } catch (IOException e) {
            throw SourceProblems.notAZip(zip.toString(), String.valueOf(e.getMessage()));
        }
        return top(folder);
    }

    /** What git keeps of itself has no business in a tree, and could be obeyed by its programs. */
    private static boolean belongsToTree(String path) {
        for (String step : path.split("/")) {
            if (step.equalsIgnoreCase(".git") || step.equals("__MACOSX")) {
                return false;
            }
        }
        return true;
    }

    private static Path top(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            all.forEach(entries::add);
        }
        return entries.size() == 1 && Files.isDirectory(entries.getFirst())
                ? entries.getFirst()
                : folder;
    }
}
