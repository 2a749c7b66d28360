package org.keywright.device.usb;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;
import org.keywright.device.DeviceException;
import org.keywright.device.SystemCode;
import org.keywright.device.Trouble;
import org.keywright.device.UsbNode;

/**
 * The reset of the port a device hangs on, which the library does not offer: {@code USBDEVFS_RESET}
 * of Linux ({@code linux/usbdevice_fs.h}).
 */
final class PortReset {

    private static final String USBFS = "/dev/bus/usb/";

    /** {@code _IO('U', 20)}, the same number on every processor we run on. */
    private static final long USBDEVFS_RESET = 0x5514;

    private static final int OPEN_READ_WRITE_CLOSE_ON_EXEC = 0x80002;

    private static final Linker LINKER = Linker.nativeLinker();
    private static final StructLayout STATE = Linker.Option.captureStateLayout();
    private static final VarHandle ERRNO =
            STATE.varHandle(java.lang.foreign.MemoryLayout.PathElement.groupElement("errno"));
    private static final Linker.Option KEEP_ERRNO = Linker.Option.captureCallState("errno");

    private PortReset() {}

    static boolean isPossible(String path) {
        return SystemCode.here() == SystemCode.LINUX && path.startsWith(USBFS);
    }

    /**
     * Resets the port.
     *
     * @param attached whether the device is still there to be reset
     */
    static boolean reset(UsbNode node, boolean attached) throws DeviceException {
        if (!attached) {
            throw Trouble.GONE.about(UsbFailure.subject(node), null);
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment state = arena.allocate(STATE);
            int file = open(arena, state, node.path());
            if (file < 0) {
                throw failed(node, state);
            }
            try {
                return accepted(node, ioctl(state, file), (int) ERRNO.get(state, 0L));
            } finally {
                close(file);
            }
        }
    }

    /** A device that comes back as another one makes the call say "gone": that is what we want. */
    static boolean accepted(UsbNode node, int result, int errno) throws DeviceException {
        Trouble trouble = SystemCode.LINUX.trouble(errno);
        if (result < 0 && trouble != Trouble.GONE) {
            throw trouble.about(UsbFailure.subject(node), null);
        }
        return true;
    }

    private static DeviceException failed(UsbNode node, MemorySegment state) {
        return SystemCode.LINUX
                .trouble((int) ERRNO.get(state, 0L))
                .about(UsbFailure.subject(node), null);
    }

    private static int open(Arena arena, MemorySegment state, String path) {
        MethodHandle open =
                handle(
                        "open",
                        FunctionDescriptor.of(
                                ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT),
                        KEEP_ERRNO,
                        Linker.Option.firstVariadicArg(2));
        try {
            return (int)
                    open.invokeExact(
                            state, arena.allocateFrom(path), OPEN_READ_WRITE_CLOSE_ON_EXEC);
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static int ioctl(MemorySegment state, int file) {
        MethodHandle ioctl =
                handle(
                        "ioctl",
                        FunctionDescriptor.of(
                                ValueLayout.JAVA_INT,
                                ValueLayout.JAVA_INT,
                                ValueLayout.JAVA_LONG,
                                ValueLayout.ADDRESS),
                        KEEP_ERRNO,
                        Linker.Option.firstVariadicArg(2));
        try {
            return (int) ioctl.invokeExact(state, file, USBDEVFS_RESET, MemorySegment.NULL);
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void close(int file) {
        MethodHandle close =
                handle("close", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
        try {
            int ignored = (int) close.invokeExact(file);
            assert ignored <= 0;
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @SuppressWarnings("restricted")
    private static MethodHandle handle(
            String name, FunctionDescriptor shape, Linker.Option... options) {
        return LINKER.downcallHandle(LINKER.defaultLookup().findOrThrow(name), shape, options);
    }
}
