package org.keywright.device.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.device.DeviceIdentity;
import org.keywright.device.HidNode;
import org.keywright.device.UsbId;

/** The rules that let users open bootloaders. */
class UdevRulesTest {

    private static final UsbId FLIP = new UsbId(0x03EB, 0x2FF4);
    private static final UsbId OTHER_FLIP = new UsbId(0x03EB, 0x2FEF);
    private static final UsbId CATERINA = new UsbId(0x2341, 0x0036);
    private static final HidNode RAW =
            new HidNode(
                    "/dev/hidraw1", DeviceIdentity.of(new UsbId(0xFEED, 0x6060)), 1, 0xFF60, 0x61);

    private final UdevRules rules =
            UdevRules.of(List.of(FLIP, OTHER_FLIP, CATERINA), List.of(CATERINA), List.of(RAW, RAW));

    @Test
    void onlyTheNamedIdsAreOpenedToWhoeverSitsThere() {
        assertThat(rules.text().lines().filter(line -> line.contains("uaccess")))
                .containsExactly(
                        "ATTRS{idVendor}==\"03eb\", ATTRS{idProduct}==\"2fef|2ff4\","
                                + " TAG+=\"uaccess\"",
                        "ATTRS{idVendor}==\"2341\", ATTRS{idProduct}==\"0036\", TAG+=\"uaccess\"",
                        "SUBSYSTEM==\"hidraw\", ATTRS{modalias}==\"usb:vFEEDp6060*in01\","
                                + " TAG+=\"uaccess\"");
    }

    @Test
    void modemManagerLeavesSerialBootloadersAlone() {
        assertThat(rules.text().lines().filter(line -> line.contains("ID_MM_DEVICE_IGNORE")))
                .singleElement()
                .asString()
                .contains("\"2341\"")
                .contains("\"0036\"");
    }

    @Test
    void theFileComesBeforeTheOneThatGivesTaggedDevicesAway() {
        String name = Path.of(UdevRules.FILE).getFileName().toString();
        assertThat(name).endsWith(".rules").isLessThan("73-seat-late.rules");
    }

    @Test
    void theFileIsCurrentOnlyWithAllOfTheRules(@TempDir Path folder) throws IOException {
        RuleFile file = new RuleFile(folder.resolve("70-keywright.rules"), Optional.empty());
        assertThat(file.isCurrent(rules)).isFalse();
        Files.writeString(file.path(), rules.text());
        assertThat(file.isCurrent(rules)).isTrue();
        Files.writeString(file.path(), rules.text().replace("2ff4", "2ff3"));
        assertThat(file.isCurrent(rules)).isFalse();
    }

    @Test
    void keyboardsOfAnotherDayStayInTheFileAndNothingElse(@TempDir Path folder) throws IOException {
        RuleFile file = new RuleFile(folder.resolve("70-keywright.rules"), Optional.empty());
        Files.writeString(file.path(), rules.text() + "RUN+=\"/bin/evil\"\n");
        UdevRules later = UdevRules.of(List.of(FLIP), List.of(), List.of());
        assertThat(file.text(later)).contains("usb:vFEEDp6060*in01").doesNotContain("evil");
        Files.writeString(file.path(), file.text(later));
        assertThat(file.isCurrent(later)).isTrue();
        assertThat(file.text(rules).lines()).doesNotHaveDuplicates().hasSize(10);
    }

    @Test
    void theAnswerToTheQuestionForPermissionIsUnderstood() {
        assertThat(RuleFile.outcome(0)).isEqualTo(RuleFile.Outcome.WRITTEN);
        assertThat(RuleFile.outcome(126)).isEqualTo(RuleFile.Outcome.REFUSED);
        assertThat(RuleFile.outcome(127)).isEqualTo(RuleFile.Outcome.REFUSED);
        assertThat(RuleFile.outcome(1)).isEqualTo(RuleFile.Outcome.FAILED);
    }
}
