package org.keywright.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Calls that may never return. */
class TimedCallsTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    private final TimedCalls calls = new TimedCalls("the device");
    private final CountDownLatch never = new CountDownLatch(1);

    @AfterEach
    void letGo() {
        never.countDown();
        calls.close();
    }

    @Test
    void aCallGivesItsResult() throws DeviceException {
        assertThat(calls.<Integer>call(LONG, () -> 7)).isEqualTo(7);
    }

    @Test
    void aCallThatNeverReturnsIsATimeout() {
        assertThatThrownBy(() -> calls.call(Duration.ofMillis(10), this::hang))
                .isInstanceOf(DeviceTimeoutException.class)
                .hasMessageContaining("The device");
    }

    @Test
    void whatIsAskedBehindAHangingCallIsNeverDone() throws DeviceException {
        AtomicBoolean done = new AtomicBoolean();
        assertThatThrownBy(() -> calls.call(Duration.ofMillis(10), this::hang))
                .isInstanceOf(DeviceTimeoutException.class);
        assertThatThrownBy(() -> calls.call(Duration.ofMillis(10), () -> done.getAndSet(true)))
                .isInstanceOf(DeviceTimeoutException.class);
        never.countDown();
        assertThat(calls.<Boolean>call(LONG, done::get)).isFalse();
    }

    @Test
    void failuresComeThroughAsTheyAre() {
        assertThatThrownBy(
                        () ->
                                calls.call(
                                        LONG,
                                        () -> {
                                            throw new DeviceStalledException("no");
                                        }))
                .isInstanceOf(DeviceStalledException.class);
        assertThatThrownBy(
                        () ->
                                calls.call(
                                        LONG,
                                        () -> {
                                            throw new IllegalArgumentException("bug");
                                        }))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anInterruptDoesNotCutATransferAndIsNotForgotten() throws DeviceException {
        Thread.currentThread().interrupt();
        assertThat(calls.<String>call(LONG, () -> "whole")).isEqualTo("whole");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void theLastCallIsMadeBeforeClosingReturns() {
        AtomicBoolean closed = new AtomicBoolean();
        calls.last(() -> closed.set(true));
        assertThat(closed).isTrue();
    }

    private Boolean hang() {
        try {
            never.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return true;
    }
}
