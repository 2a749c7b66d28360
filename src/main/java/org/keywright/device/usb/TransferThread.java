package org.keywright.device.usb;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.keywright.device.SystemCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps alive the one thread by which java-does-usb hears on Linux that transfers have ended.
 *
 * <p>A device that leaves while it is being closed makes the thread ask a file that is not open any
 * more, and the library (1.2.1) lets the thread end by that: from then on no transfer to any device
 * would ever end. What the thread does is not public, so it is begun again by its name.
 */
final class TransferThread {

    /** The library's name of it. */
    static final String NAME = "USB async IO";

    private static final Logger LOG = LoggerFactory.getLogger(TransferThread.class);
    private static final String OWNER = "net.codecrete.usb.linux.LinuxAsyncTask";

    /** More often than that in one run of the program it would be another fault. */
    private static final int MOST_LIVES = 1_000;

    private static int lives;

    private TransferThread() {}

    /** To be called when a device was opened, which is what starts the thread. */
    static synchronized void guard() {
        if (SystemCode.here() == SystemCode.LINUX) {
            living().forEach(t -> t.setUncaughtExceptionHandler(TransferThread::ended));
        }
    }

    private static List<Thread> living() {
        ThreadGroup root = Thread.currentThread().getThreadGroup();
        while (root.getParent() != null) {
            root = root.getParent();
        }
        Thread[] all = new Thread[root.activeCount() + 100];
        int count = root.enumerate(all);
        return Arrays.stream(all, 0, count).filter(t -> t.getName().equals(NAME)).toList();
    }

    private static synchronized void ended(Thread thread, Throwable why) {
        LOG.info("{} ended and is begun again", thread.getName(), why);
        if (lives++ < MOST_LIVES) {
            begin(task());
        }
    }

    /** Begins it again, watched as before. */
    static void begin(Runnable task) {
        Thread next = new Thread(task, NAME);
        next.setDaemon(true);
        next.setUncaughtExceptionHandler(TransferThread::ended);
        next.start();
    }

    /** What the thread does. */
    static Runnable task() {
        try {
            Class<?> owner = Class.forName(OWNER);
            Field instance = owner.getDeclaredField("INSTANCE");
            Method loop = owner.getDeclaredMethod("asyncCompletionTask");
            instance.setAccessible(true);
            loop.setAccessible(true);
            Object task = instance.get(null);
            return () -> run(loop, task);
        } catch (ReflectiveOperationException | RuntimeException otherLibrary) {
            throw new IllegalStateException("java-does-usb is not as expected", otherLibrary);
        }
    }

    private static void run(Method loop, Object task) {
        try {
            loop.invoke(task);
        } catch (InvocationTargetException ended) {
            throw new IllegalStateException(ended.getCause());
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
