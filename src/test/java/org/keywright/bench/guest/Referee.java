package org.keywright.bench.guest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.keywright.bench.VirtualBoard;
import org.keywright.bench.boards.BenchBoard;
import org.keywright.device.UsbId;

/** Somebody else's program that flashes {@code fw.bin}, {@code fw.hex} or {@code fw.uf2}. */
interface Referee {

    /** Flashes; true if the program says that it worked. */
    boolean flash(Tool tool) throws IOException, InterruptedException;

    /** Its name, for a bootloader that it knows. */
    static String name(BenchBoard row) {
        return switch (row.protocol()) {
            case FLIP -> "dfu-programmer";
            case DFUSE, DFU -> "dfu-util";
            case HALFKAY -> "teensy_loader_cli";
            case AVR109, USBASP -> "avrdude";
            case UF2 -> "cp";
            case LUFA_MASS_STORAGE -> "dd";
            case WB32, QMK_HID, BOOTLOADHID, SAM_BA -> "-";
        };
    }

    /** Whether it reads back what it wrote. */
    static boolean verifies(BenchBoard row) {
        return switch (row.protocol()) {
            case FLIP, AVR109, USBASP -> true;
            default -> false;
        };
    }

    /** The one that knows that bootloader; empty if Debian has none. */
    static Optional<Referee> of(BenchBoard row, VirtualBoard board, UsbId id) {
        String chip = board.processor();
        return switch (row.protocol()) {
            case FLIP -> Optional.of(tool -> dfuProgrammer(tool, chip));
            case DFUSE -> Optional.of(tool -> dfuSe(tool, id, board.flash().start()));
            case DFU -> Optional.of(tool -> plainDfu(tool, id, row.bootloader()));
            case HALFKAY -> Optional.of(tool -> halfKay(tool, chip));
            case AVR109 -> Optional.of(Referee::avr109);
            case USBASP -> Optional.of(Referee::usbasp);
            case UF2 -> Optional.of(tool -> copy(tool, "cp", "fw.uf2", Mounted.FOLDER + "/"));
            case LUFA_MASS_STORAGE ->
                    Optional.of(
                            tool ->
                                    copy(
                                            tool,
                                            "dd",
                                            "if=fw.bin",
                                            "of=" + Mounted.FOLDER + "/FLASH.BIN",
                                            "conv=notrunc"));
            case WB32, QMK_HID, BOOTLOADHID, SAM_BA -> Optional.empty();
        };
    }

    private static boolean dfuProgrammer(Tool tool, String chip)
            throws IOException, InterruptedException {
        return tool.run("dfu-programmer", chip, "erase") == 0
                && tool.run("dfu-programmer", chip, "flash", "fw.hex") == 0
                && tool.run("dfu-programmer", chip, "reset") == 0;
    }

    private static boolean dfuSe(Tool tool, UsbId id, long start)
            throws IOException, InterruptedException {
        String where = "0x%08x:leave".formatted(start);
        return tool.run("dfu-util", "-a", "0", "-d", id.toString(), "-s", where, "-D", "fw.bin")
                == 0;
    }

    /** The program resets the port and then misses the device, which it reports as 74. */
    private static boolean plainDfu(Tool tool, UsbId id, String bootloader)
            throws IOException, InterruptedException {
        String alternate = bootloader.equals("stm32duino") ? "2" : "0";
        int with = tool.run("dfu-util", "-a", alternate, "-d", id.toString(), "-R", "-D", "fw.bin");
        return with == 0 || with == 74;
    }

    private static boolean halfKay(Tool tool, String chip)
            throws IOException, InterruptedException {
        return tool.run(
                        "teensy_loader_cli",
                        "-v",
                        "--mcu=" + chip.toLowerCase(java.util.Locale.ROOT),
                        "fw.hex")
                == 0;
    }

    private static boolean avr109(Tool tool) throws IOException, InterruptedException {
        Path port = Kernel.waitForNode("ttyACM");
        return tool.run(
                        "avrdude",
                        "-p",
                        "atmega32u4",
                        "-c",
                        "avr109",
                        "-P",
                        port.toString(),
                        "-U",
                        "flash:w:fw.hex:i")
                == 0;
    }

    private static boolean usbasp(Tool tool) throws IOException, InterruptedException {
        return tool.run("avrdude", "-p", "m32", "-c", "usbasp", "-U", "flash:w:fw.hex:i") == 0;
    }

    private static boolean copy(Tool tool, String... command)
            throws IOException, InterruptedException {
        return tool.run(command) == 0 && tool.run("sync", "-f", Mounted.FOLDER.toString()) >= 0;
    }
}
