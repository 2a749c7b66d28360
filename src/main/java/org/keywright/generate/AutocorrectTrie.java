package org.keywright.generate;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.keywright.keymap.Correction;

/**
 * The dictionary that QMK's {@code process_autocorrect.c} searches from the end of a word: a tree
 * of keycodes in one array of bytes.
 *
 * <p>A node with several followers lists each as its keycode, the first with bit 6 set, and the
 * follower's offset in two bytes, low one first; a run of single followers is a list of keycodes.
 * Both end with 0. A leaf is 128 plus the number of backspaces, then what to type, then 0.
 */
final class AutocorrectTrie {

    private static final int BRANCH = 64;
    private static final int LEAF = 128;
    private static final int LARGEST = 0xFFFF;
    private static final int A = 4;
    private static final int SPACE = 0x2C;
    private static final int QUOTE = 0x34;

    /** A node while the tree grows. */
    private static final class Node {
        private final Map<Character, Node> followers = new TreeMap<>();
        private Optional<Correction> leaf = Optional.empty();
    }

    /** What becomes one piece of the array. */
    private static final class Piece {
        private final StringBuilder keys = new StringBuilder();
        private final List<Piece> links = new ArrayList<>();
        private byte[] leaf = {};
        private int offset;

        private int size() {
            return links.isEmpty()
                    ? leaf.length
                    : links.size() == 1 ? keys.length() + 1 : 3 * keys.length() + 1;
        }
    }

    private final List<Piece> pieces = new ArrayList<>();

    private AutocorrectTrie() {}

    /** The keycode of a letter of a typo; absent for other characters. */
    static Optional<Integer> key(char letter) {
        if (letter >= 'a' && letter <= 'z') {
            return Optional.of(letter - 'a' + A);
        }
        return letter == '\''
                ? Optional.of(QUOTE)
                : letter == ':' ? Optional.of(SPACE) : Optional.empty();
    }

    /** How many characters go before the right ones are typed. */
    static int backspaces(Correction correction) {
        return bare(correction.typo()).length()
                - common(correction)
                - 1
                + (correction.typo().endsWith(":") ? 1 : 0);
    }

    /**
     * The array; absent when it would be larger than two bytes can point into.
     *
     * @param corrections checked: no typo is part of another
     */
    static Optional<byte[]> of(List<Correction> corrections) {
        Node root = new Node();
        for (Correction correction : corrections) {
            Node node = root;
            String typo = correction.typo();
            for (int i = typo.length() - 1; i >= 0; i--) {
                node = node.followers.computeIfAbsent(typo.charAt(i), c -> new Node());
            }
            node.leaf = Optional.of(correction);
        }
        AutocorrectTrie trie = new AutocorrectTrie();
        trie.collect(root);
        return trie.bytes();
    }

    private Piece collect(Node start) {
        Node node = start;
        Piece piece = new Piece();
        pieces.add(piece);
        if (node.leaf.isPresent()) {
            piece.leaf = leaf(node.leaf.get());
            return piece;
        }
        if (node.followers.size() == 1) {
            while (node.leaf.isEmpty() && node.followers.size() == 1) {
                var only = node.followers.entrySet().iterator().next();
                piece.keys.append(only.getKey());
                node = only.getValue();
            }
            piece.links.add(collect(node));
        } else {
            node.followers.keySet().forEach(piece.keys::append);
            node.followers.values().forEach(follower -> piece.links.add(collect(follower)));
        }
        return piece;
    }

    private Optional<byte[]> bytes() {
        int size = 0;
        for (Piece piece : pieces) {
            piece.offset = size;
            size += piece.size();
        }
        if (size > LARGEST) {
            return Optional.empty();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(size);
        pieces.forEach(piece -> write(piece, bytes));
        return Optional.of(bytes.toByteArray());
    }

    private static void write(Piece piece, ByteArrayOutputStream bytes) {
        if (piece.links.isEmpty()) {
            bytes.writeBytes(piece.leaf);
            return;
        }
        for (int i = 0; i < piece.keys.length(); i++) {
            int key = key(piece.keys.charAt(i)).orElseThrow();
            bytes.write(piece.links.size() > 1 && i == 0 ? key | BRANCH : key);
            if (piece.links.size() > 1) {
                int offset = piece.links.get(i).offset;
                bytes.write(offset & 0xFF);
                bytes.write(offset >> 8);
            }
        }
        bytes.write(0);
    }

    private static byte[] leaf(Correction correction) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(LEAF + backspaces(correction));
        String rest = correction.meant().substring(common(correction));
        rest.chars().forEach(bytes::write);
        bytes.write(0);
        return bytes.toByteArray();
    }

    private static int common(Correction correction) {
        String typo = bare(correction.typo());
        String meant = correction.meant();
        int same = 0;
        while (same < Math.min(typo.length(), meant.length())
                && typo.charAt(same) == meant.charAt(same)) {
            same++;
        }
        return same;
    }

    private static String bare(String typo) {
        return typo.replaceAll("^:+|:+$", "");
    }
}
