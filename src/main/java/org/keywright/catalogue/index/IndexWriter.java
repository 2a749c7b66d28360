package org.keywright.catalogue.index;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.keywright.keyboard.BoardSummary;
import org.keywright.keyboard.LayoutSize;
import org.keywright.keyboard.Lighting;

/**
 * Packs an index into bytes.
 *
 * <p>The form: {@code KWIX}, version, CRC-32 of the rest (big-endian ints); the tree's folder; two
 * stamps; every different text once; then the entries, which name texts by number. Numbers are
 * seven bits a byte, the lowest first; a text is its length in bytes and UTF-8.
 */
final class IndexWriter {

    static final int MAGIC = 0x4b574958;
    static final int VERSION = 1;
    static final int HEADER = 12;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> texts = new ArrayList<>();

    private IndexWriter() {}

    static byte[] write(String tree, IndexContent content) {
        IndexWriter entries = new IndexWriter();
        content.entries().forEach(entries::entry);
        IndexWriter all = new IndexWriter();
        all.raw(new byte[HEADER]);
        all.literally(tree);
        all.stamp(content.tables());
        all.stamp(content.aliases());
        all.number(entries.texts.size());
        entries.texts.forEach(all::literally);
        all.number(content.entries().size());
        all.raw(entries.bytes.toByteArray());
        return sealed(all.bytes.toByteArray());
    }

    private static byte[] sealed(byte[] file) {
        CRC32 sum = new CRC32();
        sum.update(file, HEADER, file.length - HEADER);
        ByteBuffer.wrap(file).putInt(MAGIC).putInt(VERSION).putInt((int) sum.getValue());
        return file;
    }

    private void entry(IndexEntry entry) {
        text(entry.id());
        stamp(entry.stamp());
        number(entry.summary().isPresent() ? 1 : 0);
        entry.summary().ifPresent(this::summary);
    }

    private void summary(BoardSummary board) {
        text(board.name());
        text(board.manufacturer());
        text(board.maintainer());
        number(board.usb().vendorId() + 1);
        number(board.usb().productId() + 1);
        text(board.usb().deviceVersion());
        text(board.processor());
        text(board.bootloader());
        number(board.split() ? 1 : 0);
        number(board.encoders());
        number(lighting(board));
        number(board.layouts().size());
        for (LayoutSize layout : board.layouts()) {
            text(layout.name());
            number(layout.keys());
        }
        texts(board.communityLayouts());
        texts(board.formerNames());
        byte[] silhouette = board.silhouette().packed();
        number(silhouette.length);
        raw(silhouette);
    }

    private static int lighting(BoardSummary board) {
        return board.lighting().stream().map(Lighting::ordinal).reduce(0, (a, b) -> a | 1 << b);
    }

    private void texts(List<String> list) {
        number(list.size());
        list.forEach(this::text);
    }

    private void text(String text) {
        number(
                numbers.computeIfAbsent(
                        text,
                        added -> {
                            texts.add(added);
                            return texts.size() - 1;
                        }));
    }

    private void literally(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        raw(utf8);
    }

    private void stamp(long stamp) {
        raw(ByteBuffer.allocate(Long.BYTES).putLong(stamp).array());
    }

    private void number(int number) {
        int rest = number;
        while ((rest & ~0x7f) != 0) {
            bytes.write(rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        bytes.write(rest);
    }

    private void raw(byte[] raw) {
        bytes.write(raw, 0, raw.length);
    }
}
