package org.keywright.bench.guest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.keywright.application.Example;
import org.keywright.application.Home;
import org.keywright.application.Keywright;
import org.keywright.application.UserFolders;
import org.keywright.bench.Ports;
import org.keywright.bench.VirtualBoard;
import org.keywright.bench.avr.SimavrHost;
import org.keywright.bench.avr.SimavrKeyboard;
import org.keywright.bench.avr.Typing;
import org.keywright.bench.avr.Wiring;
import org.keywright.bench.boards.Boards;
import org.keywright.bench.dfu.FlipChip;
import org.keywright.bench.usbip.KernelPorts;
import org.keywright.cli.CommandRun;
import org.keywright.cli.ExitCode;
import org.keywright.device.NodeSources;
import org.keywright.device.SystemBus;
import org.keywright.device.UsbId;
import org.keywright.device.drive.MountedDrives;
import org.keywright.device.hid.LibraryHid;
import org.keywright.device.serial.LibrarySerial;
import org.keywright.device.usb.LibraryUsb;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keyboard.Layout;
import org.keywright.keymap.KeymapDocument;

/**
 * The bench's longest story: a keymap is built, flashed over the kernel's USB, comes back as the
 * firmware it is, in simavr at a port of the kernel, and what is typed on it arrives at {@code
 * /dev/input}.
 */
public final class TypingMain {

    private static final Path USER = Path.of("/run/keywright");
    private static final String USUAL = "axolstudio/yeti/soldered";
    private static final String TREE = "tree=";

    private final Keywright keywright;
    private final SimavrHost simavr;
    private final List<String> arguments;
    private final long start = System.nanoTime();

    private TypingMain(Keywright keywright, SimavrHost simavr, List<String> arguments) {
        this.keywright = keywright;
        this.simavr = simavr;
        this.arguments = arguments;
    }

    /**
     * @param arguments keyboards of the project's examples, the first one without; {@code
     *     tree=DIR}: builds QMK's own firmware from that tree
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        System.setProperty(Home.PROPERTY, Path.of("").toAbsolutePath().toString());
        Path folder = Files.createDirectories(USER.resolve("simavr"));
        boolean good = true;
        try (Keywright keywright = Keywright.open(Home.find(), UserFolders.below(USER));
                SimavrHost simavr = new SimavrHost(folder)) {
            TypingMain bench = new TypingMain(keywright, simavr, List.of(arguments));
            for (Example example : bench.meant()) {
                good &= bench.run(example);
            }
        }
        System.out.println(good ? "all good" : "NOT all good");
        System.exit(good ? 0 : 1);
    }

    private List<Example> meant() {
        List<Example> all = keywright.examples();
        List<Example> named = all.stream().filter(e -> arguments.contains(e.keyboard())).toList();
        return named.isEmpty()
                ? all.stream().filter(e -> e.keyboard().equals(USUAL)).toList()
                : named;
    }

    private List<String> build(Example example, Path output) {
        List<String> words = new ArrayList<>(List.of("build"));
        arguments.stream()
                .filter(a -> a.startsWith(TREE))
                .forEach(
                        a ->
                                words.addAll(
                                        List.of(
                                                "--tree",
                                                a.substring(TREE.length()),
                                                example.keyboard())));
        words.addAll(List.of(example.file().toString(), "--no-zip", "-o", output.toString()));
        return words;
    }

    private boolean run(Example example) throws IOException, InterruptedException {
        KeyboardDefinition keyboard =
                keywright.boards().definition(example.keyboard()).value().orElseThrow();
        Path output = USER.resolve("built/" + example.keyboard());
        List<String> build = build(example, output);
        if (!done("built", CommandRun.of(USER, build.toArray(String[]::new)))) {
            return false;
        }
        Path firmware = onlyHex(output);
        List<String> wiring = Wiring.of(keyboard);
        VirtualBoard board =
                Boards.atmelDfu(FlipChip.ATMEGA32U4)
                        .withFirmware(b -> new SimavrKeyboard(b, simavr, wiring));
        try (Ports ports = new KernelPorts()) {
            ports.plug(board.bootloader());
            CommandRun flashed = flash(firmware);
            return done("flashed", flashed)
                    && flashed.out().contains("is back")
                    && types(keyboard, example, ports);
        }
    }

    private static Path onlyHex(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".hex")).findFirst().orElseThrow();
        }
    }

    private static CommandRun flash(Path firmware) throws IOException {
        NodeSources sources =
                new NodeSources(
                        new LibraryUsb(),
                        new LibraryHid(),
                        new LibrarySerial(USER),
                        new MountedDrives());
        try (SystemBus bus = new SystemBus(sources)) {
            return CommandRun.of(bus, USER, "flash", firmware.toString(), "--return", "60");
        }
    }

    private boolean done(String what, CommandRun run) {
        System.out.print(run.out() + (run.end() == ExitCode.DONE ? "" : run.error()));
        say(what + ": " + run.end());
        return run.end() == ExitCode.DONE;
    }

    private void say(String text) {
        System.out.printf("[%5.1f s] %s%n", (System.nanoTime() - start) / 1e9, text);
    }

    private boolean types(KeyboardDefinition keyboard, Example example, Ports ports)
            throws IOException, InterruptedException {
        UsbId id = new UsbId(keyboard.usb().vendorId(), keyboard.usb().productId());
        Kernel.waitFor(id);
        KeymapDocument keymap =
                keywright.keymaps().open(example.file()).value().orElseThrow().document();
        Layout layout = keyboard.findLayout(keymap.layout()).orElseThrow();
        Typing typing = Typing.of(keymap, layout);
        SimavrKeyboard running = (SimavrKeyboard) ports.devices().getFirst();
        try (KeyEvents events = KeyEvents.of(id)) {
            boolean good = new Fingers(running, events).type(typing);
            say(
                    "%d keys of %s arrived at /dev/input: %s"
                            .formatted(typing.usages().size(), keyboard.id(), good));
            return good && resets(running, Typing.reset(keymap, layout));
        }
    }

    /** The reset key of a keymap that has one brings the bootloader back. */
    private boolean resets(SimavrKeyboard running, List<String> commands)
            throws IOException, InterruptedException {
        if (!commands.isEmpty()) {
            commands.forEach(running::type);
            Kernel.waitFor(FlipChip.ATMEGA32U4.id());
            say("its reset key brought the bootloader back");
        }
        return true;
    }
}
