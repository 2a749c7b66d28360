package org.keywright.application;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.keywright.device.DeviceBus;
import org.keywright.device.access.RuleFile;
import org.keywright.flash.check.FileChecks;
import org.keywright.flash.enter.SerialTouch;
import org.keywright.flash.enter.ViaJump;
import org.keywright.flash.protocol.Protocols;

/**
 * Everything a user can do, put together once. The doors hold one of these and nothing below it.
 */
public final class Keywright implements AutoCloseable {

    private final Trees trees;
    private final FirmwareSources sources;
    private final WholeTree wholeTree;
    private final Boards boards;
    private final HostLanguages hostLanguages;
    private final Keymaps keymaps;
    private final Options options;
    private final Builds builds;
    private final ForeignFiles files;
    private final KeymapVersions versions;
    private final OutsideEdits outside;
    private final Sizes sizes;
    private final History history;
    private final Toolchains toolchains;
    private final Settings settings;
    private final Doctor doctor;
    private final Examples examples;
    private final Devices devices;
    private final PluggedIn pluggedIn;
    private final Flashing flashing;
    private final Live live;

    private Keywright(Home home, UserFolders folders, Supplier<DeviceBus> bus, RuleFile ruleFile) {
        Core core = new Core(home);
        settings = new Settings(folders);
        trees = new Trees(home, settings, folders);
        sources = new FirmwareSources(home, folders);
        wholeTree = new WholeTree(trees);
        boards = new Boards(trees);
        hostLanguages = new HostLanguages(trees, home, settings);
        options = new Options(home, trees);
        keymaps = new Keymaps(boards, hostLanguages, options, core, folders);
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
        versions = new KeymapVersions(folders);
        outside = new OutsideEdits(keymaps);
        files = new ForeignFiles(home, boards, keymaps);
        sizes = new Sizes(home, builds);
        doctor = new Doctor(home, folders, toolchains);
        examples = new Examples(home);
        devices = new Devices(home, bus, ruleFile);
        flashing =
                new Flashing(
                        boards,
                        devices::bus,
                        devices::recognition,
                        Protocols.all(),
                        FileChecks.all(),
                        List.of(new ViaJump(), new SerialTouch()));
        live = new Live(boards, devices::bus);
        pluggedIn = new PluggedIn(devices, boards, settings);
    }

    /** Opens nothing yet: every part reads its files when it is first asked. */
    public static Keywright open(Home home, UserFolders folders) {
        Path cache = folders.cache().resolve("native");
        return new Keywright(
                home, folders, () -> Devices.ofThisComputer(cache), RuleFile.ofThisComputer());
    }

    /** The same with other devices than those of this computer. */
    public static Keywright open(Home home, UserFolders folders, DeviceBus bus) {
        return open(home, folders, bus, RuleFile.ofThisComputer());
    }

    /** The same with another file of udev rules than this computer's. */
    public static Keywright open(Home home, UserFolders folders, DeviceBus bus, RuleFile ruleFile) {
        return new Keywright(home, folders, () -> bus, ruleFile);
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

    /** What keys type on computers set to a language. */
    public HostLanguages hostLanguages() {
        return hostLanguages;
    }

    /** Keymap files, what is wrong with them, unsaved changes. */
    public Keymaps keymaps() {
        return keymaps;
    }

    /** Keymaps in other programs' files. */
    public ForeignFiles files() {
        return files;
    }

    /** What other programs do to the files of open keymaps. */
    public OutsideEdits outside() {
        return outside;
    }

    /** The past of keymaps beyond a session. */
    public KeymapVersions versions() {
        return versions;
    }

    /** What keymaps may set. */
    public Options options() {
        return options;
    }

    /** Keymaps for other keyboards. */
    public Migrations migrations() {
        return new Migrations(boards);
    }

    /** Keymaps on paper. */
    public Pictures pictures() {
        return new Pictures(boards, hostLanguages);
    }

    /** Keyboards of the user's own. */
    public OwnKeyboards ownKeyboards() {
        return new OwnKeyboards(trees);
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

    /** Which keyboards are plugged in. */
    public PluggedIn pluggedIn() {
        return pluggedIn;
    }

    /** Putting firmware on keyboards. */
    public Flashing flashing() {
        return flashing;
    }

    /** Listening to keyboards that run. */
    public Live live() {
        return live;
    }

    /** Cancels what still runs and waits for it. */
    @Override
    public void close() {
        trees.close();
        builds.close();
        outside.close();
        keymaps.close();
        versions.close();
        devices.close();
    }
}
