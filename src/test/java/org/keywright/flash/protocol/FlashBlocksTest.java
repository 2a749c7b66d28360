package org.keywright.flash.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.keywright.firmware.FirmwareImage;
import org.keywright.firmware.Segment;
import org.keywright.flash.ChipFlash;
import org.keywright.flash.FlashRange;
import org.keywright.flash.protocol.FlashBlocks.Piece;

class FlashBlocksTest {

    private static final ChipFlash FLASH =
            new ChipFlash(
                    List.of(
                            new FlashRange(0, 0x400, 0x80, true),
                            new FlashRange(0x400, 0x400, 0x200, true),
                            new FlashRange(0x800, 0x400, 0x200, false)),
                    0);

    @Test
    void piecesBeginAndEndWithTheChipsUnits() {
        List<Piece> pieces = FlashBlocks.of(image(new Segment(0x85, new byte[10])), FLASH, 32, 64);

        assertThat(pieces)
                .extracting(Piece::address, Piece::imageBytes)
                .containsExactly(tuple(0x80L, 10));
        assertThat(pieces.getFirst().content())
                .hasSize(32)
                .startsWith(-1, -1, -1, -1, -1, 0)
                .endsWith(-1, -1);
    }

    @Test
    void noPieceCrossesAMultipleOfTheLargest() {
        assertThat(FlashBlocks.of(image(new Segment(0x60, new byte[0x90])), FLASH, 32, 64))
                .extracting(Piece::address, Piece::end)
                .containsExactly(tuple(0x60L, 0x80L), tuple(0x80L, 0xC0L), tuple(0xC0L, 0x100L));
    }

    @Test
    void segmentsThatShareAUnitShareAPiece() {
        FirmwareImage image =
                image(
                        new Segment(2, new byte[2]),
                        new Segment(6, new byte[2]),
                        new Segment(0x300, new byte[1]));

        assertThat(FlashBlocks.of(image, FLASH, 32, 64))
                .extracting(Piece::address, Piece::imageBytes)
                .containsExactly(tuple(0L, 4), tuple(0x300L, 1));
    }

    @Test
    void nothingGoesWhereFirmwareMustNotGo() {
        for (long address : new long[] {0x7FF, 0x800, 0xC00, 0x10_0000}) {
            FirmwareImage image = image(new Segment(address, new byte[2]));

            assertThatThrownBy(() -> FlashBlocks.of(image, FLASH, 32, 64))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void onlyBlocksThatAreTouchedAreErasedAndEachOnce() {
        FirmwareImage image =
                image(
                        new Segment(0x7F, new byte[2]),
                        new Segment(0x90, new byte[1]),
                        new Segment(0x5FF, new byte[2]));

        assertThat(FlashBlocks.touched(image, FLASH))
                .extracting(FlashRange::start, FlashRange::length)
                .containsExactly(
                        tuple(0L, 0x80L),
                        tuple(0x80L, 0x80L),
                        tuple(0x400L, 0x200L),
                        tuple(0x600L, 0x200L));
    }

    @Test
    void anEmptyImageHasNoPieces() {
        assertThat(FlashBlocks.of(image(), FLASH, 32, 64)).isEmpty();
        assertThat(FlashBlocks.touched(image(), FLASH)).isEmpty();
    }

    private static FirmwareImage image(Segment... segments) {
        return new FirmwareImage(List.of(segments), 0);
    }
}
