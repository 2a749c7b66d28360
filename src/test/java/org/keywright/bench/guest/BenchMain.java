package org.keywright.bench.guest;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keywright.application.Home;
import org.keywright.application.Keywright;
import org.keywright.application.UserFolders;
import org.keywright.bench.Ports;
import org.keywright.bench.boards.BenchBoard;
import org.keywright.bench.usbip.KernelPorts;
import org.keywright.device.NodeSources;
import org.keywright.device.SystemBus;
import org.keywright.device.drive.MountedDrives;
import org.keywright.device.hid.LibraryHid;
import org.keywright.device.serial.LibrarySerial;
import org.keywright.device.usb.LibraryUsb;
import org.keywright.flash.Recognition;
import org.keywright.flash.protocol.Protocols;

/** The bench's program: for each bootloader a referee, then Keywright, and a table of both. */
public final class BenchMain {

    private final PrintStream out = System.out;
    private final List<BenchLine> lines = new ArrayList<>();

    private BenchMain() {}

    /**
     * @param arguments {@code referees} or {@code flash} for one side only, and names of
     *     bootloaders; without names all
     */
    public static void main(String[] arguments) throws IOException {
        System.exit(new BenchMain().run(List.of(arguments)) ? 0 : 1);
    }

    private boolean run(List<String> arguments) throws IOException {
        boolean referees = !arguments.contains("flash");
        boolean keywright = !arguments.contains("referees");
        List<String> names =
                arguments.stream().filter(a -> !List.of("flash", "referees").contains(a)).toList();
        NodeSources sources =
                new NodeSources(
                        new LibraryUsb(),
                        new LibraryHid(),
                        new LibrarySerial(Path.of("/run/keywright")),
                        new MountedDrives());
        try (Ports ports = new KernelPorts();
                SystemBus bus = new SystemBus(sources)) {
            RefereeRun judge = new RefereeRun(ports, out);
            KeywrightRun ours = new KeywrightRun(ports, bus, Protocols.all(), recognition(), out);
            for (BenchBoard row : BenchBoard.all()) {
                if (names.isEmpty() || names.contains(row.bootloader())) {
                    note(
                            row,
                            referees ? tried(ports, row, judge::flash) : Optional.empty(),
                            keywright
                                    ? tried(ports, row, r -> Optional.of(ours.flash(r)))
                                    : Optional.empty());
                }
            }
        }
        out.println(BenchLine.HEAD);
        lines.forEach(out::println);
        boolean good = lines.stream().allMatch(BenchLine::good);
        out.println(good ? "all good" : "NOT all good");
        return good;
    }

    private static Recognition recognition() {
        Home home = new Home(Path.of(System.getProperty(Home.PROPERTY, "")).toAbsolutePath());
        try (Keywright program =
                Keywright.open(home, UserFolders.below(Path.of("/run/keywright")))) {
            return program.devices().recognition();
        }
    }

    private void note(BenchBoard row, Optional<BenchResult> referee, Optional<BenchResult> ours) {
        BenchLine line = new BenchLine(row, referee, ours);
        lines.add(line);
        out.println(line);
    }

    /** One flashing by one side. */
    private interface Side {
        Optional<BenchResult> flash(BenchBoard row) throws IOException, InterruptedException;
    }

    private Optional<BenchResult> tried(Ports ports, BenchBoard row, Side side) {
        try {
            return side.flash(row);
        } catch (IOException | InterruptedException | RuntimeException e) {
            out.println(row + ": " + e);
            List.copyOf(ports.devices()).forEach(ports::unplug);
            return Optional.of(new BenchResult(row, 0, 0, false));
        }
    }
}
