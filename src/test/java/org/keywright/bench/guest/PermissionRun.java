package org.keywright.bench.guest;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.keywright.bench.Ports;
import org.keywright.bench.VirtualBoard;
import org.keywright.bench.VirtualDevice;
import org.keywright.bench.boards.BenchBoard;
import org.keywright.problem.Problem;

/**
 * A user without rights flashes boards: before the program's udev rules are installed nothing may
 * work and the reason has to be named, afterwards everything.
 *
 * <p>udev itself gives the devices to the user of the seat; only the file in which systemd-logind
 * would say who that is (sd-login(3)) is written here.
 */
final class PermissionRun {

    private static final Path SEAT = Path.of("/run/systemd/seats/seat0");
    private static final int NOBODY = 65534;

    private final Ports ports;
    private final PrintStream out;

    PermissionRun(Ports ports, PrintStream out) {
        this.ports = ports;
        this.out = out;
    }

    /** One board for each kind of device file. */
    static List<BenchBoard> rows() {
        Set<String> wanted = Set.of("qmk-dfu", "qmk-hid", "caterina");
        return BenchBoard.all().stream().filter(r -> wanted.contains(r.bootloader())).toList();
    }

    boolean run() throws IOException, InterruptedException {
        Files.createDirectories(SEAT.getParent());
        Files.writeString(SEAT, "IS_SEAT0=1\nACTIVE=1\nACTIVE_UID=" + NOBODY + "\n");
        open(System.getProperty("java.class.path"));
        Map<BenchBoard, VirtualBoard> boards = plugged();
        boolean good = asPlainUser("refused");
        List<Problem> left = installRules();
        good &= left.isEmpty();
        out.println("  left after installing the rules: " + left);
        good &= asPlainUser("allowed");
        for (Map.Entry<BenchBoard, VirtualBoard> each : boards.entrySet()) {
            byte[] image = each.getKey().image(each.getValue());
            good &= KeywrightRun.holds(each.getValue(), image);
        }
        ports.unplugAll();
        out.println("a user without rights: " + (good ? "good" : "NOT good"));
        return good;
    }

    private Map<BenchBoard, VirtualBoard> plugged() throws IOException, InterruptedException {
        Map<BenchBoard, VirtualBoard> boards = new HashMap<>();
        for (BenchBoard row : rows()) {
            VirtualBoard board = row.fresh().get();
            VirtualDevice device = board.bootloader();
            boards.put(row, board);
            ports.plug(device);
            Kernel.waitFor(device.descriptors().identity().id());
        }
        return boards;
    }

    /** As the program does it for root, who need not be asked. */
    private static List<Problem> installRules() {
        try (Workbench workbench = Workbench.open()) {
            return workbench.program().devices().installRules();
        }
    }

    private boolean asPlainUser(String how) throws IOException, InterruptedException {
        out.println("as uid " + NOBODY + ", " + how + ":");
        List<String> command = new ArrayList<>();
        command.addAll(
                List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
        command.add(System.getProperty("java.home") + "/bin/java");
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.add("-Dkeywright.slower=" + Integer.getInteger("keywright.slower", 1));
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp"));
        command.add(System.getProperty("java.class.path"));
        command.addAll(List.of(PlainUser.class.getName(), how));
        out.flush();
        return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
    }

    /** The classes may lie in a folder that is somebody's own; here that hides nothing. */
    private static void open(String classPath) throws IOException {
        for (String entry : classPath.split(":")) {
            for (Path p = Path.of(entry); p != null; p = p.getParent()) {
                Set<PosixFilePermission> rights = Files.getPosixFilePermissions(p);
                if (rights.add(PosixFilePermission.OTHERS_EXECUTE) && Files.isDirectory(p)) {
                    Files.setPosixFilePermissions(p, rights);
                }
            }
        }
    }
}
