package org.keywright.firmware;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** Which kind of file is which, where name and content do not agree. */
class FirmwareFileReaderTest {

    private static final String TEXT = "0C9434000C9451000C945100\n:00000001FF\n";

    private static Checked<FirmwareFile> read(String name, String content) {
        return FirmwareFileReader.read(name, content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aTextThatIsCalledHexAndHasNoColonIsRefusedAtItsFirstLine() {
        for (String name : List.of("a.hex", "A.HEX", "a.ihex")) {
            Checked<FirmwareFile> read = read(name, TEXT);
            assertThat(read.good()).isFalse();
            assertThat(read.problems())
                    .singleElement()
                    .extracting(Problem::location)
                    .isEqualTo(new Location.InText(name, 1, 1, ""));
        }
    }

    @Test
    void aPictureThatIsCalledHexIsStillCalledAPicture() {
        byte[] jpeg = {-1, -40, -1, -32, 0, 16, 'J', 'F', 'I', 'F', 0, 1};
        Checked<FirmwareFile> read = FirmwareFileReader.read("a.hex", jpeg);
        assertThat(read.problems()).extracting(Problem::code).containsExactly("firmware-foreign");
    }

    @Test
    void anIntelHexIsReadAsOneWhateverItIsCalled() {
        Checked<FirmwareFile> read = read("a.bin", ":0100000001FE\n:00000001FF\n");
        assertThat(read.value().orElseThrow().format()).isEqualTo(FirmwareFile.Format.HEX);
    }
}
