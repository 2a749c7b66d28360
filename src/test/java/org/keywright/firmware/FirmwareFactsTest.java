package org.keywright.firmware;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FirmwareFactsTest {

    private static final HexFormat HEX = HexFormat.of();

    /** A device descriptor of 03A8:AE01, release 0.0.5, with two strings. */
    private static final byte[] DEVICE = HEX.parseHex("1201000200000040A80301AE0500010200" + "01");

    private final ByteArrayOutputStream image = new ByteArrayOutputStream();

    private FirmwareFactsTest vectors(int count) {
        for (int i = 0; i < count; i++) {
            image.writeBytes(HEX.parseHex(i % 2 == 0 ? "0C948B1F" : "49C20000"));
        }
        image.writeBytes(HEX.parseHex("1124"));
        return this;
    }

    private FirmwareFactsTest bytes(byte... bytes) {
        image.writeBytes(bytes);
        return this;
    }

    private FirmwareFactsTest hex(String digits) {
        return bytes(HEX.parseHex(digits));
    }

    private FirmwareFactsTest string(String text) {
        image.write(2 * text.length() + 2);
        image.write(3);
        image.writeBytes(text.getBytes(StandardCharsets.UTF_16LE));
        return hex("0000");
    }

    private FirmwareFacts facts() {
        FirmwareImage whole = new FirmwareImage(List.of(new Segment(0, image.toByteArray())), 0);
        return FirmwareFacts.of(
                new FirmwareFile("a.hex", FirmwareFile.Format.HEX, whole, Set.of()));
    }

    @Test
    void theVectorsTellWhichAvrItIs() {
        assertThat(vectors(43).facts().processors()).containsExactly("atmega16u4", "atmega32u4");
        assertThat(facts().code()).isEqualTo(CodeKind.AVR);
    }

    @Test
    void theIdsAndNamesOnUsbAreFound() {
        FirmwareIdentity usb =
                vectors(43)
                        .bytes(DEVICE)
                        .string("Planck")
                        .string("OLKB")
                        .hex("04030904")
                        .facts()
                        .usb()
                        .orElseThrow();
        assertThat(usb.id()).isEqualTo("03A8:AE01");
        assertThat(usb.version()).isEqualTo("0.0.5");
        assertThat(usb.names()).containsExactly("Planck", "OLKB");
    }

    @Test
    void twoIdentitiesAreNone() {
        byte[] other = DEVICE.clone();
        other[8] = 1;
        assertThat(vectors(43).bytes(DEVICE).bytes(other).facts().usb()).isEmpty();
    }

    @Test
    void rawHidAndConsoleAreToldApart() {
        assertThat(vectors(43).hex("0660FF0961").facts().rawHid()).isTrue();
        assertThat(facts().console()).isFalse();
        assertThat(hex("0631FF0974").facts().console()).isTrue();
    }

    @Test
    void whatAKeymapTypesAboutItselfIsRead() {
        byte[] text = "\0ergodox_ez/base/default @ 0.27.3\0".getBytes(StandardCharsets.US_ASCII);
        assertThat(vectors(43).bytes(text).facts().builtAs())
                .contains(new BuiltAs("ergodox_ez/base", "default", "0.27.3"));
    }

    @Test
    void nothingIsMadeUp() {
        FirmwareFacts facts = hex("00".repeat(400)).facts();
        assertThat(facts.code()).isEqualTo(CodeKind.UNKNOWN);
        assertThat(facts.processors()).isEmpty();
        assertThat(facts.usb()).isEmpty();
        assertThat(facts.builtAs()).isEmpty();
    }
}
