package org.keywright.qmk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.keywright.application.Home;
import org.keywright.application.Uf2Conversion;
import org.keywright.application.Uf2Drives;
import org.keywright.application.Uf2Families;
import org.keywright.firmware.Uf2Target;

/** {@code uf2conv}: converts firmware to UF2 and hands it to bootloaders that are a drive. */
final class Uf2Command implements QmkCommand {

    /** Larger than the flash of any keyboard, in the longest of the formats. */
    private static final int LARGEST = 64 * 1024 * 1024;

    @Override
    public Syntax syntax() {
        return new Syntax()
                .value("-b", "--base")
                .value("-f", "--family")
                .value("-t", "--device-type")
                .value("-o", "--output")
                .value("-d", "--device")
                .flag("-l", "--list")
                .flag("-c", "--convert")
                .flag("-D", "--deploy")
                .flag("-w", "--wait")
                .flag("-C", "--carray")
                .flag("-i", "--info")
                .wordIfAny("INPUT");
    }

    @Override
    public boolean run(Call call) {
        Uf2Drives drives = drives(call);
        if (call.arguments().has("list")) {
            for (Uf2Drives.Drive drive : drives.present()) {
                call.streams().print(drive.folder() + " " + drive.board());
            }
            return true;
        }
        Optional<String> input = call.arguments().findWord();
        if (input.isEmpty()) {
            return call.refuse("name the file to convert");
        }
        byte[] content = bytes(call.place().resolve(input.get()));
        if (call.arguments().has("deploy")) {
            save(call, content, call.output());
            return deploy(call, drives, content);
        }
        return convert(call, drives, input.get(), content);
    }

    private static boolean convert(Call call, Uf2Drives drives, String name, byte[] content) {
        Uf2Families families = Uf2Families.read(Home.find());
        Uf2Target target = target(call.arguments(), families);
        long base = number(call.arguments().find("base").orElse("0x2000"), "base address");
        Optional<Uf2Conversion> done =
                call.good(
                        call.arguments().has("carray")
                                ? Uf2Conversion.convertToC(name, content, base, target, families)
                                : Uf2Conversion.convert(name, content, base, target, families));
        if (done.isEmpty()) {
            return false;
        }
        Uf2Conversion result = done.get();
        result.facts().forEach(call.streams()::print);
        if (call.arguments().has("info")) {
            return true;
        }
        String format = "Converted to %s, output size: %d, start address: 0x%x";
        call.streams()
                .print(
                        format.formatted(
                                result.extension(), result.content().length, result.start()));
        boolean convertOnly = call.arguments().has("convert") || !result.extension().equals("uf2");
        Path usual = call.place().resolve("flash." + result.extension());
        save(
                call,
                result.content(),
                convertOnly ? call.output().or(() -> Optional.of(usual)) : call.output());
        return convertOnly || deploy(call, drives, result.content());
    }

    private static boolean deploy(Call call, Uf2Drives drives, byte[] firmware) {
        List<Uf2Drives.Drive> present = drives.present();
        if (present.isEmpty() && call.arguments().has("wait")) {
            call.streams().print("Waiting for drive to deploy...");
            call.streams().flush();
            present = drives.await().orElse(List.of());
        }
        if (present.isEmpty() && call.output().isEmpty()) {
            return call.refuse("no drive to deploy to");
        }
        for (Uf2Drives.Drive drive : present) {
            call.streams().print("Flashing " + drive.folder() + " (" + drive.board() + ")");
            wrote(call, firmware, drives.flash(drive, firmware));
        }
        return true;
    }

    private static void save(Call call, byte[] content, Optional<Path> output) {
        output.ifPresent(
                file -> {
                    try {
                        wrote(call, content, Files.write(file, content));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private static void wrote(Call call, byte[] content, Path file) {
        call.streams().print("Wrote " + content.length + " bytes to " + file);
    }

    private static byte[] bytes(Path file) {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(LARGEST);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Uf2Target target(Arguments arguments, Uf2Families families) {
        String family = arguments.find("family").orElse("0x0");
        return new Uf2Target(
                families.find(family).orElseGet(() -> number(family, "family")),
                arguments.find("device-type").map(type -> number(type, "device type")));
    }

    private static long number(String text, String what) {
        try {
            long number = Long.decode(text);
            if (number >= 0 && number <= 0xFFFF_FFFFL) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // Said below, like a number that is too large.
        }
        throw new WrongArgumentsException(what + " '" + text + "' is neither known nor a number");
    }

    private static Uf2Drives drives(Call call) {
        return call.place()
                .variable("KEYWRIGHT_UF2_DRIVES")
                .map(folder -> Uf2Drives.below(call.place().resolve(folder)))
                .orElseGet(Uf2Drives::ofThisComputer);
    }
}
