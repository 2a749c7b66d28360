package org.keywright.device.usb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The library's thread that must not end. */
class TransferThreadTest {

    @Test
    void theLibraryStillHasWhatIsBegunAgain() {
        assertThatCode(TransferThread::task).doesNotThrowAnyException();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aThreadOfThatNameIsWatchedOnceADeviceWasOpened() throws InterruptedException {
        CountDownLatch end = new CountDownLatch(1);
        Thread thread =
                Thread.ofPlatform()
                        .daemon()
                        .name(TransferThread.NAME)
                        .start(() -> awaitQuietly(end));
        try {
            assertThat(thread.getUncaughtExceptionHandler()).isSameAs(thread.getThreadGroup());
            TransferThread.guard();
            assertThat(thread.getUncaughtExceptionHandler()).isNotSameAs(thread.getThreadGroup());
        } finally {
            end.countDown();
            thread.join();
        }
    }

    private static void awaitQuietly(CountDownLatch end) {
        try {
            assertThat(end.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
