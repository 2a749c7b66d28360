package org.keywright.build.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keywright.build.bootloader.BootloaderPlan;

class BootloaderRecipesTest {

    private static final String PLACE = "lib/lufa/Bootloaders/HID/";
    private static final String BOOTLOADER =
            "make -C lib/lufa/Bootloaders/HID/ clean TARGET=BootloaderHID\n"
                    + "/o/q generate-dfu-header --quiet --keyboard a/b --output "
                    + PLACE
                    + "Keyboard.h\n"
                    + "make -C lib/lufa/Bootloaders/HID/ MCU=atmega32u4 FLASH_SIZE_KB=32"
                    + " TARGET=BootloaderHID\n"
                    + "printf \"BootloaderHID.hex copied to a_b_k_bootloader.hex\\n\"\n"
                    + "cp lib/lufa/Bootloaders/HID/BootloaderHID.hex a_b_k_bootloader.hex\n";
    private static final String BOTH =
            "cat /o/a_b_k.hex | awk '/^:00000001FF/ == 0' > a_b_k_production.hex\n"
                    + "cat a_b_k_bootloader.hex >> a_b_k_production.hex\n"
                    + "echo \"File sizes:\"\n"
                    + "avr-size a_b_k.hex a_b_k_bootloader.hex a_b_k_production.hex\n";

    @Test
    void theBootloadersMakefileIsToldWhatTheTreesMakefilesSay() {
        var variables = new TreeMap<>(Map.of("MCU", "atmega32u4", "FLASH_SIZE_KB", "32"));

        assertThat(read(BOOTLOADER))
                .contains(new PlannedBootloader(new BootloaderPlan("HID", variables), false));
    }

    @Test
    void bothAreJoinedInTheOneWayThatIsKnown() {
        assertThat(read(BOOTLOADER + BOTH)).map(PlannedBootloader::joined).contains(true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "make -C lib/lufa/Bootloaders/../x/ MCU=a TARGET=Bootloaderx",
                "make -C lib/lufa/Bootloaders/HID/ MCU=a;rm TARGET=BootloaderHID",
                "make -C lib/lufa/Bootloaders/HID/ MCU=a TARGET=BootloaderDFU",
                "make -C elsewhere/HID/ MCU=a TARGET=BootloaderHID",
                "cp lib/lufa/Bootloaders/HID/BootloaderHID.hex /etc/a_bootloader.hex",
                "cat a.hex | awk '/^:02/ == 0' > a_production.hex",
                "cat a_bootloader.hex >> b_production.hex"
            })
    void anythingElseIsNotUnderstood(String line) {
        assertThat(new BootloaderRecipes().line(line)).isFalse();
    }

    @Test
    void aFileOfBothInAnotherOrderIsNotTheOneThatIsKnown() {
        BootloaderRecipes recipes = new BootloaderRecipes();

        assertThat(recipes.line("cat a_bootloader.hex >> a_production.hex")).isFalse();
    }

    private static Optional<PlannedBootloader> read(String lines) {
        BootloaderRecipes recipes = new BootloaderRecipes();
        lines.lines().forEach(line -> assertThat(recipes.line(line)).as(line).isTrue());
        return recipes.bootloader();
    }
}
