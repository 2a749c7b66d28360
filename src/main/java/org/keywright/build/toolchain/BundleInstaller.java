package org.keywright.build.toolchain;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;
import org.keywright.build.BuildStoppedException;
import org.keywright.build.Cancellation;

/**
 * Makes toolchain folders, whole or not at all, however often it is killed.
 *
 * <p>Everything happens in a folder beside the final one; the last act is one rename. What a killed
 * process left is removed by the next one that holds the lock.
 */
final class BundleInstaller {

    private static final String WORK = ".unpacking-";
    private static final String OLD = ".discarded-";

    /** Puts a bundle's files into a folder. */
    interface Fetch {
        /** The files, each already proven. */
        List<Path> into(Path folder) throws IOException, BuildStoppedException;
    }

    /** Tries a fresh toolchain before it counts as installed. */
    interface Trial {
        /** What it says it is; throws if it does not work. */
        String of(Path folder) throws IOException, BuildStoppedException;
    }

    private final Path tools;
    private final UnpackLimits limits;

    /**
     * @param tools the folder all toolchains live in
     */
    BundleInstaller(Path tools, UnpackLimits limits) {
        this.tools = tools;
        this.limits = limits;
    }

    /**
     * Installs a toolchain unless it is there by now, replacing a damaged one.
     *
     * @param unpacked hears how much of the files is unpacked, 0 to 1
     */
    Path install(
            BundleRecipe recipe,
            Fetch fetch,
            Trial trial,
            DoubleConsumer unpacked,
            Cancellation cancellation)
            throws IOException, BuildStoppedException {
        Path target = tools.resolve(recipe.version());
        try (FolderLock lock = FolderLock.take(tools, cancellation)) {
            lock.assertHeld();
            clearLeftovers();
            if (new ToolchainFolder(target).fullState() instanceof ToolchainState.Ready) {
                return target;
            }
            Path work = Files.createTempDirectory(tools, WORK);
            try {
                Path fresh = unpack(recipe, fetch, work, unpacked, cancellation);
                String about = trial.of(fresh);
                BundleListing.of(fresh, about).write(fresh);
                replace(fresh, target);
            } finally {
                FolderTree.delete(work);
            }
            return target;
        }
    }

    /** Removes a toolchain, whole or not at all. */
    void remove(BundleRecipe recipe, Cancellation cancellation)
            throws IOException, BuildStoppedException {
        Path target = tools.resolve(recipe.version());
        try (FolderLock lock = FolderLock.take(tools, cancellation)) {
            lock.assertHeld();
            clearLeftovers();
            if (Files.exists(target)) {
                FolderTree.delete(discard(target));
            }
        }
    }

    private Path unpack(
            BundleRecipe recipe,
            Fetch fetch,
            Path work,
            DoubleConsumer unpacked,
            Cancellation cancellation)
            throws IOException, BuildStoppedException {
        Path downloads = Files.createDirectory(work.resolve("downloads"));
        Path fresh = Files.createDirectory(work.resolve("fresh"));
        UnpackFolder folder = new UnpackFolder(fresh, limits, recipe.layout(), cancellation);
        List<Path> files = fetch.into(downloads);
        try {
            unpack(files, folder, unpacked);
        } catch (InterruptedIOException e) {
            cancellation.check();
            throw e;
        }
        folder.finish();
        return fresh;
    }

    private static void unpack(List<Path> files, UnpackFolder folder, DoubleConsumer unpacked)
            throws IOException {
        double all = 1;
        for (Path file : files) {
            all += Files.size(file);
        }
        double total = all;
        long before = 0;
        for (Path file : files) {
            long start = before;
            ArchiveUnpacker.unpack(file, folder, n -> unpacked.accept((start + n) / total));
            before += Files.size(file);
        }
    }

    private void replace(Path fresh, Path target) throws IOException {
        if (Files.exists(target)) {
            FolderTree.delete(discard(target));
        }
        Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        syncFolder();
    }

    /** Takes a folder out of sight in one step, so that it can be deleted file by file. */
    private Path discard(Path target) throws IOException {
        Path old = Files.createTempDirectory(tools, OLD);
        Files.move(target, old.resolve("old"), StandardCopyOption.ATOMIC_MOVE);
        return old;
    }

    /** Makes the rename last through a power cut, where the system can. */
    private void syncFolder() throws IOException {
        if (System.getProperty("os.name", "").startsWith("Windows")) {
            return;
        }
        try (FileChannel folder = FileChannel.open(tools)) {
            folder.force(true);
        }
    }

    private void clearLeftovers() throws IOException {
        List<Path> leftovers;
        try (Stream<Path> all = Files.list(tools)) {
            leftovers = all.filter(BundleInstaller::isLeftover).toList();
        }
        for (Path leftover : leftovers) {
            FolderTree.delete(leftover);
        }
    }

    private static boolean isLeftover(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.startsWith(WORK) || name.startsWith(OLD);
    }
}
