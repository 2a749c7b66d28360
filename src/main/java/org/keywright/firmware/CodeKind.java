package org.keywright.firmware;

/** For which kind of processor an image's code is, judged by how it begins. */
public enum CodeKind {
    /** Begins at 0 with jumps. */
    AVR("AVR"),
    /** Begins with a stack in RAM and an odd address of code (ARMv7-M, B1.5.3). */
    ARM("ARM"),
    /** Begins with an instruction at the place of GD32V's flash. */
    RISC_V("RISC-V"),
    /** Cannot be told. */
    UNKNOWN("unknown");

    /** The second-stage loader that an RP2040's flash begins with. */
    private static final int RP2040_BOOT = 256;

    private static final long RP2040_FLASH = 0x1000_0000L;

    private final String title;

    CodeKind(String title) {
        this.title = title;
    }

    /** Its name before a person. */
    public String title() {
        return title;
    }

    /** Judges an image. */
    public static CodeKind of(FirmwareImage image) {
        if (image.segments().isEmpty()) {
            return UNKNOWN;
        }
        long start = image.segments().getFirst().address();
        byte[] code = image.binary();
        int skip = start == RP2040_FLASH ? RP2040_BOOT : 0;
        if (isVectorTable(code, skip)) {
            return ARM;
        }
        if (isAvr(image, code)) {
            return AVR;
        }
        return start >= 0x0800_0000L && start < 0x0900_0000L && isRiscV(code) ? RISC_V : UNKNOWN;
    }

    private static boolean isVectorTable(byte[] code, int at) {
        long stack = word(code, at);
        long reset = word(code, at + 4);
        long nmi = word(code, at + 8);
        boolean ram = stack >= 0x1000_0000L && stack < 0x4000_0000L && stack % 4 == 0;
        return ram && isThumb(reset) && isThumb(nmi);
    }

    private static boolean isThumb(long address) {
        return address % 2 == 1 && address < 0x2000_0000L;
    }

    private static boolean isAvr(FirmwareImage image, byte[] code) {
        if (image.segments().getFirst().address() != 0) {
            return false;
        }
        return AvrVectors.count(image).isPresent() || areShortJumps(code);
    }

    /** {@code rjmp}: 1100 in the highest bits; small chips have a row of them. */
    private static boolean areShortJumps(byte[] code) {
        for (int i = 1; i < 20; i += 2) {
            if (i >= code.length || (code[i] & 0xF0) != 0xC0) {
                return false;
            }
        }
        return true;
    }

    /** Begins with a jump that comes not back, {@code j}, or with a change of a status register. */
    private static boolean isRiscV(byte[] code) {
        long opcodeAndTarget = word(code, 0) & 0xFFF;
        return opcodeAndTarget == 0x06F || opcodeAndTarget == 0x073;
    }

    private static long word(byte[] code, int at) {
        if (at + 4 > code.length) {
            return 0;
        }
        return code[at] & 0xFFL
                | (code[at + 1] & 0xFFL) << 8
                | (code[at + 2] & 0xFFL) << 16
                | (code[at + 3] & 0xFFL) << 24;
    }
}
