package org.keywright.catalogue.index;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import org.keywright.keyboard.BoardSummary;
import org.keywright.keyboard.LayoutSize;
import org.keywright.keyboard.Lighting;
import org.keywright.keyboard.Silhouette;
import org.keywright.keyboard.UsbIdentity;

/**
 * Unpacks what {@link IndexWriter} packed. Anything else is refused as a whole, and no number in it
 * can make it take more memory than a few times the file's size.
 */
final class IndexReader {

    private static final Lighting[] LIGHTING = Lighting.values();

    private final ByteBuffer bytes;
    private String[] texts = new String[0];

    private IndexReader(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    /** The index of that tree, if these bytes are one. */
    static Optional<IndexContent> read(String tree, byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        try {
            return whole(bytes) ? new IndexReader(bytes).content(tree) : Optional.empty();
        } catch (BufferUnderflowException
                | IllegalArgumentException
                | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static boolean whole(ByteBuffer bytes) {
        if (bytes.getInt() != IndexWriter.MAGIC || bytes.getInt() != IndexWriter.VERSION) {
            return false;
        }
        int expected = bytes.getInt();
        CRC32 sum = new CRC32();
        sum.update(bytes.duplicate());
        return (int) sum.getValue() == expected;
    }

    private Optional<IndexContent> content(String tree) {
        if (!literally().equals(tree)) {
            return Optional.empty();
        }
        long tables = bytes.getLong();
        long aliases = bytes.getLong();
        texts = new String[count()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = literally();
        }
        int size = count();
        List<IndexEntry> entries = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            entries.add(entry());
        }
        return bytes.hasRemaining()
                ? Optional.empty()
                : Optional.of(new IndexContent(tables, aliases, entries));
    }

    private IndexEntry entry() {
        String id = text();
        long stamp = bytes.getLong();
        return new IndexEntry(id, stamp, flag() ? Optional.of(summary(id)) : Optional.empty());
    }

    private BoardSummary summary(String id) {
        return new BoardSummary(
                id,
                text(),
                text(),
                text(),
                new UsbIdentity(number() - 1, number() - 1, text()),
                text(),
                text(),
                flag(),
                number(),
                lighting(number()),
                layouts(),
                texts(),
                texts(),
                Silhouette.unpack(raw(count())));
    }

    private static Set<Lighting> lighting(int bits) {
        Set<Lighting> kinds = EnumSet.noneOf(Lighting.class);
        for (Lighting kind : LIGHTING) {
            if ((bits >> kind.ordinal() & 1) != 0) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    private List<LayoutSize> layouts() {
        LayoutSize[] layouts = new LayoutSize[count()];
        for (int i = 0; i < layouts.length; i++) {
            layouts[i] = new LayoutSize(text(), number());
        }
        return List.of(layouts);
    }

    private List<String> texts() {
        String[] list = new String[count()];
        for (int i = 0; i < list.length; i++) {
            list[i] = text();
        }
        return List.of(list);
    }

    private String text() {
        return texts[number()];
    }

    private String literally() {
        return new String(raw(count()), StandardCharsets.UTF_8);
    }

    private byte[] raw(int length) {
        byte[] raw = new byte[length];
        bytes.get(raw);
        return raw;
    }

    private boolean flag() {
        return number() != 0;
    }

    /** A number of things that take at least a byte each. */
    private int count() {
        int count = number();
        if (count < 0 || count > bytes.remaining()) {
            throw new IllegalArgumentException("a count larger than the file");
        }
        return count;
    }

    private int number() {
        int number = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            byte next = bytes.get();
            number |= (next & 0x7f) << shift;
            if (next >= 0) {
                return number;
            }
        }
        throw new IllegalArgumentException("too long a number");
    }
}
