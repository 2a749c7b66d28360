package org.keywright.firmware;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;

class IntelHexReaderTest {

    private static final String END = ":00000001FF\n";

    @Test
    void joinsNeighbouringRecordsIntoOneSegment() {
        Checked<FirmwareImage> read =
                IntelHexReader.read("a.hex", ":020000000102FB\n:0200020003" + "04F5\n" + END);

        assertThat(read.problems()).isEmpty();
        assertThat(read.value().orElseThrow().segments())
                .containsExactly(new Segment(0, new byte[] {1, 2, 3, 4}));
    }

    @Test
    void reachesHighAddressesBySegmentAndByLinearRecords() {
        String text = ":020000021000EC\n:01000000AA55\n:020000040800F2\n:01000400BB40\n" + END;

        Checked<FirmwareImage> read = IntelHexReader.read("a.hex", text);

        // The two are far apart, which no keyboard's firmware is.
        assertThat(read.value()).isEmpty();
        assertThat(read.problems().getFirst().code()).isEqualTo("hex-span");
        String low = ":020000021000EC\n:01000000AA55\n" + END;
        assertThat(IntelHexReader.read("a.hex", low).value().orElseThrow().segments())
                .containsExactly(new Segment(0x1_0000, new byte[] {(byte) 0xAA}));
    }

    @ParameterizedTest
    @CsvSource({
        "hex-checksum, :020000000102FC",
        "hex-length, :030000000102FA",
        "hex-record, 020000000102FB",
        "hex-record, :02000000010",
        "hex-record, :0200000001G2FB",
        "hex-record, :0000000AF6",
        "hex-length, :0100000402F9",
        "hex-record, :",
    })
    void refusesAWrongRecordAtItsLine(String code, String record) {
        String text = ":020000000102FB\n" + record + "\n" + END;

        Checked<FirmwareImage> read = IntelHexReader.read("a.hex", text);

        assertThat(read.value()).isEmpty();
        assertThat(read.problems().getFirst().code()).isEqualTo(code);
        assertThat(read.problems().getFirst().location())
                .isEqualTo(new Location.InText("a.hex", 2, 1, ""));
    }

    @Test
    void refusesAnAddressWrittenTwice() {
        String text = ":020000000102FB\n:0100010001FD\n" + END;

        assertThat(IntelHexReader.read("a.hex", text).problems().getFirst().code())
                .isEqualTo("hex-overlap");
    }

    @Test
    void refusesAFileWithoutAnEnd() {
        assertThat(IntelHexReader.read("a.hex", ":020000000102FB\n").problems().getFirst().code())
                .isEqualTo("hex-no-end");
        assertThat(IntelHexReader.read("a.hex", "").problems().getFirst().code())
                .isEqualTo("hex-no-end");
    }

    @Test
    void refusesWhatFollowsTheEnd() {
        assertThat(IntelHexReader.read("a.hex", END + END).problems().getFirst().code())
                .isEqualTo("hex-after-end");
    }
}
