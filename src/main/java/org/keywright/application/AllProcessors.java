package org.keywright.application;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Does the same with each of many things on all processors. Returns, or throws, only when no thread
 * works any more: whoever asked may then take away what they worked on.
 */
final class AllProcessors {

    private AllProcessors() {}

    /** Begins with the first; the first failure ends it and is thrown. */
    static <T> void forEach(List<T> things, Consumer<T> work) {
        AtomicInteger next = new AtomicInteger();
        AtomicReference<Throwable> failed = new AtomicReference<>();
        int threads = Math.min(things.size(), Runtime.getRuntime().availableProcessors());
        try (ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, threads))) {
            for (int i = 0; i < threads; i++) {
                pool.execute(() -> workOn(things, next, failed, work));
            }
        }
        switch (failed.get()) {
            case null -> {}
            case RuntimeException thrown -> throw thrown;
            case Error thrown -> throw thrown;
            case Throwable thrown -> throw new IllegalStateException(thrown);
        }
    }

    private static <T> void workOn(
            List<T> things,
            AtomicInteger next,
            AtomicReference<Throwable> failed,
            Consumer<T> work) {
        try {
            int at = next.getAndIncrement();
            while (at < things.size() && failed.get() == null) {
                work.accept(things.get(at));
                at = next.getAndIncrement();
            }
        } catch (RuntimeException | Error thrown) {
            failed.compareAndSet(null, thrown);
        }
    }
}
