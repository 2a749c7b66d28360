package org.keywright.bench.guest;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.keywright.device.UsbId;

/**
 * What the kernel's input layer hears of one keyboard, from {@code /dev/input} (Linux,
 * Documentation/input/event-codes.rst).
 */
final class KeyEvents implements AutoCloseable {

    private static final Path INPUTS = Path.of("/sys/class/input");
    private static final int EVENT_BYTES = 24;
    private static final int TYPE_OFFSET = 16;
    private static final int KEY = 1;
    private static final int MISCELLANEOUS = 4;
    private static final int SCAN = 4;
    private static final int PATIENCE_SECONDS = 30;

    /**
     * A key that went down or up.
     *
     * @param usage HID's number of it, with its page in the upper 16 bits
     * @param code the kernel's number of it
     */
    record Event(int usage, int code, boolean down) {}

    private final BlockingQueue<Event> heard = new LinkedBlockingQueue<>();
    private final List<DataInputStream> open = new ArrayList<>();

    /** Listens to every input device that belongs to a USB device of that id. */
    static KeyEvents of(UsbId id) throws IOException {
        KeyEvents events = new KeyEvents();
        try (Stream<Path> all = Files.list(INPUTS)) {
            for (Path each : all.filter(p -> belongs(p, id)).toList()) {
                events.listen(Path.of("/dev/input").resolve(each.getFileName()));
            }
        }
        if (events.open.isEmpty()) {
            throw new IOException("the kernel made no input device of " + id);
        }
        return events;
    }

    private static boolean belongs(Path input, UsbId id) {
        try {
            Path ids = input.resolve("device/id");
            return input.getFileName().toString().startsWith("event")
                    && Integer.parseInt(word(ids, "vendor"), 16) == id.vendor()
                    && Integer.parseInt(word(ids, "product"), 16) == id.product();
        } catch (IOException notUsb) {
            return false;
        }
    }

    private static String word(Path folder, String name) throws IOException {
        return Files.readString(folder.resolve(name)).strip();
    }

    private void listen(Path node) throws IOException {
        DataInputStream in = new DataInputStream(Files.newInputStream(node));
        open.add(in);
        Thread.ofPlatform().daemon().start(() -> read(in));
    }

    private void read(DataInputStream in) {
        byte[] bytes = new byte[EVENT_BYTES];
        int usage = 0;
        try {
            while (true) {
                in.readFully(bytes);
                ByteBuffer event = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
                int kind = event.getShort(TYPE_OFFSET);
                int code = event.getShort(TYPE_OFFSET + 2);
                int value = event.getInt(TYPE_OFFSET + 4);
                if (kind == MISCELLANEOUS && code == SCAN) {
                    usage = value;
                } else if (kind == KEY && value < 2) {
                    heard.add(new Event(usage, code, value == 1));
                }
            }
        } catch (IOException gone) {
            // The device left.
        }
    }

    /** The next key that goes down or up; repetitions are none. */
    Event next() throws IOException, InterruptedException {
        Event event = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (event == null) {
            throw new IOException("no key arrived");
        }
        return event;
    }

    /** How many were heard that nobody has asked for. */
    int unasked() {
        return heard.size();
    }

    @Override
    public void close() throws IOException {
        for (DataInputStream each : open) {
            each.close();
        }
    }
}
