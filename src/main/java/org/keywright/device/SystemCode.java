package org.keywright.device;

import java.util.Locale;

/**
 * The numbers by which an operating system says why a call failed.
 *
 * <p>Source: {@code errno.h} of Linux and Darwin, {@code winerror.h}, {@code IOReturn.h} and {@code
 * USB.h} of IOKit.
 */
public enum SystemCode {
    LINUX {
        @Override
        public Trouble trouble(int code) {
            return switch (code) {
                case 1, 13 -> Trouble.DENIED;
                case 11, 16 -> Trouble.BUSY;
                case 2, 6, 19, 108 -> Trouble.GONE;
                case 32 -> Trouble.STALLED;
                case 62, 110 -> Trouble.TIMEOUT;
                default -> Trouble.UNKNOWN;
            };
        }
    },
    MAC {
        @Override
        public Trouble trouble(int code) {
            return switch (code) {
                case 1, 13, 0xE00002C1, 0xE00002E2 -> Trouble.DENIED;
                case 16, 35, 0xE00002C5, 0xE00002D5 -> Trouble.BUSY;
                case 2, 6, 19, 0xE00002C0, 0xE00002D9, 0xE00002EB, 0xE00002ED -> Trouble.GONE;
                case 0xE000404F -> Trouble.STALLED;
                case 60, 0xE00002D6, 0xE0004051 -> Trouble.TIMEOUT;
                default -> Trouble.UNKNOWN;
            };
        }
    },
    /** A second opener is refused as "access denied" there: nearly always another program. */
    WINDOWS {
        @Override
        public Trouble trouble(int code) {
            return switch (code) {
                case 5, 32, 170 -> Trouble.BUSY;
                case 2, 3, 22, 55, 433, 995, 1167, 1617 -> Trouble.GONE;
                case 31 -> Trouble.STALLED;
                case 121, 258, 1460 -> Trouble.TIMEOUT;
                case 87 -> Trouble.DRIVER;
                default -> Trouble.UNKNOWN;
            };
        }
    };

    /** What a code means. */
    public abstract Trouble trouble(int code);

    /** The codes of the system that this program runs on. */
    public static SystemCode here() {
        String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return WINDOWS;
        }
        return name.startsWith("mac") ? MAC : LINUX;
    }
}
