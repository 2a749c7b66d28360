package org.keywright.flash.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keywright.device.DeviceIdentity;
import org.keywright.device.UsbId;
import org.keywright.flash.ChipFlash;
import org.keywright.flash.FlashRange;

class DfuseMapTest {

    private static final UsbId GD32V = new UsbId(0x28E9, 0x0189);

    @Test
    void sectorsOfThreeSizesBecomeThreeRanges() {
        ChipFlash flash =
                DfuseMap.read("@Internal Flash  /0x08000000/04*016Kg,01*064Kg,03*128Kg")
                        .orElseThrow();

        assertThat(flash.ranges())
                .containsExactly(
                        new FlashRange(0x0800_0000L, 65_536, 16_384, true),
                        new FlashRange(0x0801_0000L, 65_536, 65_536, true),
                        new FlashRange(0x0802_0000L, 393_216, 131_072, true));
    }

    @Test
    void whatMayOnlyBeReadIsNotForFirmware() {
        ChipFlash flash =
                DfuseMap.read("@Internal Flash  /0x08000000/04*001Ka,124*001Kg").orElseThrow();

        assertThat(flash.ranges().getFirst().writable()).isFalse();
        assertThat(flash.writable()).isEqualTo(124 * 1024);
    }

    @Test
    void twoRegionsComeInTheOrderOfTheirAddresses() {
        ChipFlash flash =
                DfuseMap.read("@Flash /0x08010000/1*64Kg/0x08000000/1*64Kg").orElseThrow();

        assertThat(flash.start()).isEqualTo(0x0800_0000L);
        assertThat(flash.end()).isEqualTo(0x0802_0000L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "@Option Bytes  /0x1FFFF800/01*016 e",
                "Internal Flash /0x08000000/04*016Kg",
                "@Internal Flash /0x08000000",
                "@Internal Flash /0x08000000/",
                "@Internal Flash /08000000/04*016Kg",
                "@Internal Flash /0x08000000/00*016Kg",
                "@Internal Flash /0x08000000/04*000Kg",
                "@Internal Flash /0x08000000/99999*99999Mg",
                "@Internal Flash /0xFFFFFFFF/04*016Kg",
                "@Internal Flash /0x08000000/04*016Kg,",
                "@Internal Flash /0x08000000/1*64Kg/0x08000000/1*64Kg",
                "@Internal Flash /0x123456789/04*016Kg"
            })
    void nonsenseIsNoMap(String name) {
        assertThat(DfuseMap.read(name)).isEmpty();
    }

    @Test
    void anEndlessMapIsNoMap() {
        assertThat(DfuseMap.read("@F /0x08000000/" + "1*1Kg,".repeat(100_000) + "1*1Kg")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "3C4J,16",
        "3C6J,32",
        "3C8J,64",
        "3CBJ,128",
        "3CXJ,128",
        "'',128",
        "something else,128"
    })
    void aGd32vIsAsLargeAsItsPartNumberSays(String serial, int kib) {
        assertThat(corrected(serial)).isEqualTo(ChipFlash.of(0x0800_0000L, kib * 1024L, 1024));
    }

    @Test
    void itsPartNumberIsUnderstoodAsItReallyArrives() {
        assertThat(corrected("\u4333\u4A36")).isEqualTo(ChipFlash.of(0x0800_0000L, 32_768, 1024));
    }

    private static ChipFlash corrected(String serial) {
        ChipFlash told = DfuseMap.read("@Internal Flash /0x08000000/512*002Kg").orElseThrow();
        return Gd32vMap.corrected(told, new DeviceIdentity(GD32V, 0, "", "", serial));
    }
}
