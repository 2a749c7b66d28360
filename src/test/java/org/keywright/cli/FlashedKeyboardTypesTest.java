package org.keywright.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.application.Home;
import org.keywright.application.Keywright;
import org.keywright.application.OpenPrograms;
import org.keywright.application.UserFolders;
import org.keywright.bench.Bytes;
import org.keywright.bench.VirtualBoard;
import org.keywright.bench.avr.SimavrHost;
import org.keywright.bench.avr.SimavrKeyboard;
import org.keywright.bench.avr.Typing;
import org.keywright.bench.avr.Wiring;
import org.keywright.bench.boards.BenchBoard;
import org.keywright.bench.bus.VirtualBus;
import org.keywright.device.DeviceException;
import org.keywright.device.DeviceGoneException;
import org.keywright.device.HidNode;
import org.keywright.device.HidTransport;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keyboard.Layout;
import org.keywright.keyboard.PhysicalKey;
import org.keywright.keycode.Keycode;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.Layer;

/**
 * The whole way of a firmware: built and flashed by the program's own commands, then the chip's
 * memory is started in simavr and typed on. With {@code -Dkeywright.qmkTree=DIR}, a tree with its
 * libraries, the same keymaps are built as QMK's own firmware, too.
 */
class FlashedKeyboardTypesTest {

    private static final String CHIP = "atmega32u4";
    private static final int FLASH_BYTES = 32 * 1024;
    private static final String TREE = System.getProperty("keywright.qmkTree", "");

    @RegisterExtension static final OpenPrograms programs = OpenPrograms.ofAllTests();

    @TempDir private static Path folder;
    private static SimavrHost simavr;
    private static Keywright keywright;

    @BeforeAll
    static void needTheSimulator() throws Exception {
        List<String> missing = SimavrHost.missingTools();
        Assumptions.assumeTrue(missing.isEmpty(), () -> "skipped: not installed: " + missing);
        simavr = new SimavrHost(folder);
        keywright = programs.open(Home.find(), UserFolders.below(folder.resolve("reader")));
    }

    @AfterAll
    static void switchOff() {
        if (simavr != null) {
            simavr.close();
            keywright.close();
        }
    }

    /** One keymap of the project on one bootloader. */
    record Story(Path keymap, KeyboardDefinition keyboard, BenchBoard row, boolean whole) {
        @Override
        public String toString() {
            return "%s with %s on %s"
                    .formatted(keyboard.id(), whole ? "QMK's firmware" : "the built-in core", row);
        }
    }

    @TestFactory
    Stream<DynamicTest> whatWasFlashedTypesWhatTheKeymapSays() {
        Story first = stories(false).findFirst().orElseThrow();
        Stream<Story> others =
                rows().stream()
                        .skip(1)
                        .map(r -> new Story(first.keymap(), first.keyboard(), r, false));
        Stream<Story> qmk = TREE.isEmpty() ? Stream.empty() : stories(true);
        return Stream.of(stories(false), others, qmk)
                .flatMap(s -> s)
                .map(s -> dynamicTest(s.toString(), () -> tell(s)));
    }

    /** The project's keymaps for that chip. */
    private static Stream<Story> stories(boolean whole) {
        return keywright.examples().stream()
                .map(e -> new Story(e.file(), keyboard(e.keyboard()), rows().getFirst(), whole))
                .filter(s -> s.keyboard().processor().equals(CHIP));
    }

    /** Every bootloader of that chip. */
    private static List<BenchBoard> rows() {
        return BenchBoard.all().stream()
                .filter(row -> row.fresh().get().processor().equals(CHIP))
                .toList();
    }

    private static KeyboardDefinition keyboard(String id) {
        return keywright.boards().definition(id).value().orElseThrow();
    }

    private static void tell(Story story) throws Exception {
        VirtualBoard board = flashed(story);
        Typing typing = typing(story);
        List<String> heard = heard(story, board, typing);
        System.err.printf("%s: %d keys typed%n", story, reports(heard).size() / 2);

        assertThat(heard.getFirst()).startsWith("device " + ids(story.keyboard()));
        assertThat(typing.expected()).hasSizeGreaterThan(20);
        assertThat(reports(heard)).isEqualTo(typing.expected());
    }

    /** A board, fresh from the factory, whose flash is what runs when it starts. */
    private static VirtualBoard board(Story story) {
        List<String> wiring = Wiring.of(story.keyboard());
        return story.row().fresh().get().withFirmware(b -> new SimavrKeyboard(b, simavr, wiring));
    }

    private static VirtualBoard flashed(Story story) throws IOException {
        VirtualBoard board = board(story);
        try (VirtualBus bus = new VirtualBus()) {
            bus.plug(board.bootloader());
            flash(story, build(story), bus);
        }
        return board;
    }

    private static List<String> reports(List<String> heard) {
        return heard.stream().filter(line -> line.startsWith("keyboard")).toList();
    }

    private static String ids(KeyboardDefinition keyboard) {
        return "%04x:%04x".formatted(keyboard.usb().vendorId(), keyboard.usb().productId());
    }

    private static Path build(Story story) throws IOException {
        Path output = Files.createTempDirectory(folder, "built");
        List<String> words = new ArrayList<>(List.of("build"));
        if (story.whole()) {
            words.addAll(List.of("--tree", TREE, story.keyboard().id()));
        }
        words.addAll(List.of(story.keymap().toString(), "--no-zip", "-o", output.toString()));
        CommandRun run = CommandRun.of(folder.resolve("user"), words.toArray(String[]::new));
        assertThat(run.end()).as(run.out() + run.error()).isEqualTo(ExitCode.DONE);
        try (Stream<Path> files = Files.list(output)) {
            return files.filter(f -> f.toString().endsWith(".hex")).findFirst().orElseThrow();
        }
    }

    /** With everything that a bootloader can do; the file says by itself which keyboard it is. */
    private static void flash(Story story, Path firmware, VirtualBus bus) {
        boolean starts = story.row().startsByItself();
        CommandRun run =
                CommandRun.of(
                        bus,
                        folder.resolve("user"),
                        "flash",
                        firmware.toString(),
                        "--confirm",
                        story.keyboard().name(),
                        "--return",
                        starts ? "10" : "0");
        assertThat(run.end()).as(run.out() + run.error()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains(starts ? "is back" : "ok");
    }

    private static List<String> heard(Story story, VirtualBoard board, Typing typing)
            throws Exception {
        return simavr.type(board.flash(), Wiring.of(story.keyboard()), typing.commands());
    }

    private static KeymapDocument keymap(Story story) {
        return keywright.keymaps().open(story.keymap()).value().orElseThrow().document();
    }

    private static Typing typing(Story story) {
        KeymapDocument keymap = keymap(story);
        return Typing.of(keymap, story.keyboard().findLayout(keymap.layout()).orElseThrow());
    }

    @Test
    void whatWasBuiltTellsItsLayers() throws IOException {
        Story story = stories(false).findFirst().orElseThrow();
        CommandRun run =
                CommandRun.of(folder.resolve("user"), "file", build(story).toString(), "--layers");

        assertThat(run.out()).contains("Layers", "of " + story.keyboard().id());
        List<Layer> layers = keymap(story).layers();
        for (int i = 0; i < layers.size(); i++) {
            List<String> keys = layers.get(i).keys().stream().map(Keycode::text).toList();
            assertThat(run.out().replaceAll("\\s+", " "))
                    .contains("Layer " + i + " " + String.join(" ", keys));
        }
    }

    @Test
    void anEmptyChipDoesNotStart() {
        Story story = stories(false).findFirst().orElseThrow();
        VirtualBoard empty = story.row().fresh().get();

        assertThatThrownBy(() -> heard(story, empty, typing(story)))
                .hasMessageContaining("crashed");
    }

    @Test
    void anotherKeymapOfTheSameKeyboardIsHeard() throws Exception {
        Story story = stories(false).findFirst().orElseThrow();
        Path swapped = folder.resolve("swapped.json");
        Files.writeString(
                swapped,
                Files.readString(story.keymap())
                        .replace("\"KC_Q\"", "\"KC_1\"")
                        .replaceFirst("\"KC_1\"", "\"KC_Q\""));
        Story other = new Story(swapped, story.keyboard(), story.row(), false);
        VirtualBoard board = flashed(other);

        assertThat(reports(heard(story, board, typing(story))))
                .isNotEqualTo(typing(story).expected())
                .isEqualTo(typing(other).expected());
    }

    @Test
    void theFirmwareItselfComesBackTypesAndItsResetKeyBringsTheBootloaderBack() throws Exception {
        Story story = stories(false).findFirst().orElseThrow();
        KeymapDocument keymap = keymap(story);
        Layout layout = story.keyboard().findLayout(keymap.layout()).orElseThrow();
        VirtualBoard board = board(story);
        try (VirtualBus bus = new VirtualBus()) {
            bus.plug(board.bootloader());
            Path firmware = build(story);
            flash(story, firmware, bus);
            SimavrKeyboard keyboard = (SimavrKeyboard) bus.devices().getFirst();
            assertThat(keyboard.descriptors().identity().id())
                    .hasToString(ids(story.keyboard()).toUpperCase(Locale.ROOT));

            HidNode keys = keys(bus);
            try (HidTransport computer = bus.open(keys)) {
                String a = place(keymap, layout, "KC_A");
                keyboard.type("press " + a);
                assertThat(next(computer)).isEqualTo(Bytes.of(0, 0, 4, 0, 0, 0, 0, 0));
                keyboard.type("release " + a);
                assertThat(next(computer)).isEqualTo(new byte[8]);

                assertThat(Typing.reset(keymap, layout)).isNotEmpty().allSatisfy(keyboard::type);
                assertThatThrownBy(() -> next(computer)).isInstanceOf(DeviceGoneException.class);
            }
            assertThat(bus.nodes()).isNotEmpty().doesNotContain(keys);
            flash(story, firmware, bus);
            assertThat(keys(bus).identity().id())
                    .hasToString(ids(story.keyboard()).toUpperCase(Locale.ROOT));
        }
    }

    private static HidNode keys(VirtualBus bus) {
        return bus.nodes().stream()
                .filter(n -> n instanceof HidNode hid && hid.usagePage() == 1 && hid.usage() == 6)
                .map(HidNode.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** The next report; the firmware takes its time to find out what a switch does. */
    private static byte[] next(HidTransport computer) throws DeviceException {
        for (int i = 0; i < 100; i++) {
            Optional<byte[]> report = computer.read(Duration.ofSeconds(1));
            if (report.isPresent()) {
                return report.get();
            }
        }
        throw new AssertionError("nothing was typed");
    }

    private static String place(KeymapDocument keymap, Layout layout, String code) {
        List<Keycode> first = keymap.layers().getFirst().keys();
        PhysicalKey key =
                layout.keys().get(first.stream().map(Keycode::text).toList().indexOf(code));
        return key.row() + " " + key.column();
    }
}
