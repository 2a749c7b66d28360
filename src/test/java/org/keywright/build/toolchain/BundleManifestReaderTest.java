package org.keywright.build.toolchain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;

class BundleManifestReaderTest {

    private static final Path OURS =
            Path.of(System.getProperty("keywright.home"), "toolchain-bundles");

    @TempDir Path folder;

    @Test
    void everyManifestOfOursIsGood() throws IOException {
        try (Stream<Path> files = Files.list(OURS)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
                assertThat(BundleManifestReader.read(file).problems()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Host.class)
    void thereIsACompilerForEveryHost(Host host) throws IOException {
        assertThat(manifest().recipes(host)).isNotEmpty();
    }

    @Test
    void theDebianBundleKeepsTheCompilerAndDropsTheManual() throws IOException {
        BundleRecipe recipe =
                manifest().recipes(Host.LINUX_X86_64).stream()
                        .filter(r -> r.source() instanceof BundleSource.DebianPackages)
                        .findFirst()
                        .orElseThrow();

        assertThat(recipe.layout().wanted())
                .accepts(
                        "usr/bin/avr-gcc",
                        "usr/lib/gcc/avr/5.4.0/cc1",
                        "usr/lib/gcc/avr/5.4.0/libgcc.a",
                        "usr/lib/avr/lib/libc.a",
                        "usr/lib/avr/include/avr/iom32u4.h",
                        "usr/lib/avr/lib/avr5/crtatmega32u4.o",
                        "usr/lib/x86_64-linux-gnu/libmpc.so.3")
                .rejects("usr/share/man/man1/avr-gcc.1.gz", "usr/lib/avr/include/avr/iotn85.h");
    }

    @ParameterizedTest
    @CsvSource({
        "sha256, /hosts/macos-x86_64/0/archive/sha256",
        "address, /hosts/macos-x86_64/0/archive/address",
        "version, /hosts/macos-x86_64/0/version",
        "programs, /hosts/macos-x86_64/0/programs",
    })
    void aWrongMemberIsAProblemAtItsPlace(String member, String pointer) throws IOException {
        String text =
                Files.readString(OURS.resolve("avr-gcc.json"))
                        .replaceAll(
                                "(?s)(\"macos-x86_64\".*?\"" + member + "\": )\"[^\"]*\"",
                                "$1\"../evil\"");
        Path file = Files.writeString(folder.resolve("avr-gcc.json"), text);

        Checked<BundleManifest> read = BundleManifestReader.read(file);

        assertThat(read.value()).isEmpty();
        assertThat(((Location.InText) read.problems().getFirst().location()).pointer())
                .isEqualTo(pointer);
    }

    private static BundleManifest manifest() throws IOException {
        return BundleManifestReader.read(OURS.resolve("avr-gcc.json")).value().orElseThrow();
    }
}
