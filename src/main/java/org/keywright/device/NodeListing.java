package org.keywright.device;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** All nodes of now, in a steady order, never kept waiting by a source that is. */
final class NodeListing implements AutoCloseable {

    /**
     * A node that was seen.
     *
     * @param stamp tells it from an equal node that was there before; empty if unknown
     */
    record Sighting(DeviceNode node, Optional<Object> stamp) {

        /** None if its file is gone: a source may need a moment to notice. */
        static Stream<Sighting> of(DeviceNode node) {
            Optional<DeviceFile> file = DeviceFile.of(node.path());
            return file.isEmpty()
                    ? Stream.of(new Sighting(node, Optional.empty()))
                    : file.get().stamp().map(s -> new Sighting(node, Optional.of(s))).stream();
        }
    }

    /** By kind, then by place, where {@code hidraw10} comes after {@code hidraw9}. */
    private static final Comparator<DeviceNode> ORDER =
            Comparator.comparingInt(NodeListing::rank)
                    .thenComparingInt(node -> node.path().length())
                    .thenComparing(DeviceNode::path)
                    .thenComparingInt(NodeListing::collection);

    private final ExecutorService threads;
    private final List<PatientSource<? extends DeviceNode>> sources;

    NodeListing(NodeSources sources) {
        AtomicInteger count = new AtomicInteger();
        threads =
                Executors.newCachedThreadPool(
                        work -> {
                            Thread thread = new Thread(work, "devices " + count.incrementAndGet());
                            thread.setDaemon(true);
                            return thread;
                        });
        this.sources =
                List.of(
                        new PatientSource<>(sources.usb(), threads),
                        new PatientSource<>(sources.hid(), threads),
                        new PatientSource<>(sources.serial(), threads),
                        new PatientSource<>(sources.drives(), threads));
    }

    List<Sighting> now() {
        sources.forEach(PatientSource::ask);
        List<DeviceNode> nodes = new ArrayList<>();
        sources.forEach(source -> nodes.addAll(source.answer()));
        return nodes.stream().distinct().sorted(ORDER).flatMap(Sighting::of).toList();
    }

    private static int rank(DeviceNode node) {
        return switch (node) {
            case UsbNode usb -> 0;
            case HidNode hid -> 1;
            case SerialNode serial -> 2;
            case DriveNode drive -> 3;
        };
    }

    /** Where several collections share one place. */
    private static int collection(DeviceNode node) {
        return node instanceof HidNode hid ? hid.usagePage() << 16 | hid.usage() : 0;
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
