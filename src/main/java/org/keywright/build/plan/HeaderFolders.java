package org.keywright.build.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The folders where headers of a command are looked for, in their order, and what was found there
 * so far. Safe from any thread.
 */
final class HeaderFolders {

    /**
     * One text that asks for something.
     *
     * @param place the text, or its folder
     * @param wanted what it asks for
     */
    private record Piece(String place, Object wanted) {}

    private final List<String> all;
    private final Map<String, List<String>> having = new HashMap<>();
    private final Map<Piece, String> pieces = new ConcurrentHashMap<>();

    /**
     * @param all as the command names them
     * @param names what is in a folder
     */
    HeaderFolders(List<String> all, Function<String, Set<String>> names) {
        this.all = all;
        for (String folder : all) {
            for (String name : names.apply(folder)) {
                add(name, folder);
                if (name.endsWith(".gch")) {
                    add(name.substring(0, name.length() - ".gch".length()), folder);
                }
            }
        }
    }

    private void add(String name, String folder) {
        List<String> there = having.computeIfAbsent(plain(name), _ -> new ArrayList<>(1));
        if (there.isEmpty() || !there.getLast().equals(folder)) {
            there.add(folder);
        }
    }

    /** Where letters are all one, a folder of another spelling is found too. */
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Those of the folders in which a file of that name could be, the first ones first. */
    List<String> having(String name) {
        int slash = name.indexOf('/');
        String first = slash < 0 ? name : name.substring(0, slash);
        boolean anywhere =
                first.isEmpty()
                        || first.startsWith(".")
                        || first.indexOf('\\') >= 0
                        || SearchMemory.unseen(first);
        return anywhere ? all : having.getOrDefault(plain(first), List.of());
    }

    /**
     * A part of an answer.
     *
     * @param place the text that asks, or its folder
     * @param wanted what it asks for
     */
    String piece(String place, Object wanted, Supplier<String> search) {
        return pieces.computeIfAbsent(new Piece(place, wanted), _ -> search.get());
    }
}
