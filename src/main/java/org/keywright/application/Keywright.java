package org.keywright.application;

import java.util.List;

/**
 * Everything a user can do, put together once. The doors hold one of these and nothing below it.
 */
public final class Keywright implements AutoCloseable {

    private final Trees trees;
    private final FirmwareSources sources;
    private final WholeTree wholeTree;
    private final Boards boards;
    private final Keymaps keymaps;
    private final Builds builds;
    private final Sizes sizes;
    private final History history;
    private final Toolchains toolchains;
    private final Settings settings;
    private final Doctor doctor;
    private final Examples examples;
    private final Devices devices;

    private Keywright(Home home, UserFolders folders) {
        Core core = new Core(home);
        settings = new Settings(folders);
        trees = new Trees(home, settings, folders.cache().resolve("trees"));
        sources = new FirmwareSources(home, folders);
        wholeTree = new WholeTree(trees);
        boards = new Boards(trees);
        keymaps = new Keymaps(boards, core, folders);
        toolchains = new Toolchains(home, folders);
        history = new History(folders, keymaps);
        builds =
                new Builds(
                        folders,
                        new Sources(trees, keymaps),
                        core,
                        toolchains,
                        new TreeBuilds(home),
                        history);
        sizes = new Sizes(home, builds);
        doctor = new Doctor(home, folders, toolchains);
        examples = new Examples(home);
        devices = new Devices(home, folders);
    }

    /** Opens nothing yet: every part reads its files when it is first asked. */
    public static Keywright open(Home home, UserFolders folders) {
        return new Keywright(home, folders);
    }

    /** Which firmware tree is read. */
    public Trees trees() {
        return trees;
    }

    /** Firmware trees by name. */
    public FirmwareSources sources() {
        return sources;
    }

    /** Work on every keyboard of the firmware tree. */
    public WholeTree wholeTree() {
        return wholeTree;
    }

    /** Keyboards and keycodes. */
    public Boards boards() {
        return boards;
    }

    /** Keymap files, what is wrong with them, unsaved changes. */
    public Keymaps keymaps() {
        return keymaps;
    }

    /** Other programs' files as QMK's commands turn them into its own. */
    public Conversions conversions() {
        return new Conversions(boards);
    }

    /** Sources, firmware, source zips. */
    public Builds builds() {
        return builds;
    }

    /** What firmware and features take of the chip. */
    public Sizes sizes() {
        return sizes;
    }

    /** Builds that have ended. */
    public History history() {
        return history;
    }

    /** The compiler. */
    public Toolchains toolchains() {
        return toolchains;
    }

    /** What the program remembers about its user. */
    public Settings settings() {
        return settings;
    }

    /** What is installed, what is missing, how to mend it. */
    public Doctor doctor() {
        return doctor;
    }

    /** Keymaps that come with the program. */
    public List<Example> examples() {
        return examples.all();
    }

    /** What is plugged in. */
    public Devices devices() {
        return devices;
    }

    /** Cancels what still runs and waits for it. */
    @Override
    public void close() {
        trees.close();
        builds.close();
        keymaps.close();
        devices.close();
    }
}
