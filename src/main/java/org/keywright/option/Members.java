package org.keywright.option;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Named things in the order written; immutable.
 *
 * <p>Trees of settings are made of very many very small tables: a few names are found faster by
 * looking at each than by hashing, and two arrays take a fraction of a hash map's space.
 */
public final class Members<V> extends AbstractMap<String, V> {

    /** Up to here looking at each name is faster than a hash table. */
    private static final int FEW = 12;

    private final String[] names;
    private final Object[] things;

    /** Where each name is; absent when there are few. A hash map withstands colliding names. */
    private final @Nullable Map<String, Integer> places;

    private Members(String[] names, Object[] things) {
        this.names = names;
        this.things = things;
        this.places = names.length > FEW ? places(names) : null;
    }

    private static Map<String, Integer> places(String[] names) {
        Map<String, Integer> places = HashMap.newHashMap(names.length);
        for (int i = 0; i < names.length; i++) {
            places.put(names[i], i);
        }
        return places;
    }

    /** The members of a map, in its order. */
    public static <V> Members<V> copyOf(Map<String, ? extends V> map) {
        if (map instanceof Members<?> members) {
            @SuppressWarnings("unchecked") // nothing can be put into it
            Members<V> same = (Members<V>) members;
            return same;
        }
        String[] names = new String[map.size()];
        Object[] things = new Object[names.length];
        int at = 0;
        for (Map.Entry<String, ? extends V> entry : map.entrySet()) {
            names[at] = entry.getKey();
            things[at++] = entry.getValue();
        }
        return new Members<>(names, things);
    }

    /**
     * Things by their names.
     *
     * @param names none twice
     * @param things as many, in the same order
     */
    public static <V> Members<V> of(List<String> names, List<? extends V> things) {
        return new Members<>(names.toArray(String[]::new), things.toArray());
    }

    /** The same with that member set; a new one goes last. */
    public Members<V> with(String name, V thing) {
        int at = find(name);
        int size = names.length;
        if (at >= 0) {
            Object[] changed = things.clone();
            changed[at] = thing;
            return new Members<>(names, changed);
        }
        String[] moreNames = Arrays.copyOf(names, size + 1);
        Object[] moreThings = Arrays.copyOf(things, size + 1);
        moreNames[size] = name;
        moreThings[size] = thing;
        return new Members<>(moreNames, moreThings);
    }

    /** The same without that member. */
    public Members<V> without(String name) {
        int gone = find(name);
        if (gone < 0) {
            return this;
        }
        String[] fewerNames = Arrays.copyOf(names, names.length - 1);
        Object[] fewerThings = Arrays.copyOf(things, names.length - 1);
        int rest = names.length - gone - 1;
        System.arraycopy(names, gone + 1, fewerNames, gone, rest);
        System.arraycopy(things, gone + 1, fewerThings, gone, rest);
        return new Members<>(fewerNames, fewerThings);
    }

    private int find(@Nullable Object name) {
        if (places != null) {
            return places.getOrDefault(name, -1);
        }
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    @SuppressWarnings("unchecked") // only things of that kind were put in
    private V thing(int at) {
        return (V) things[at];
    }

    @Override
    public @Nullable V get(@Nullable Object name) {
        int at = find(name);
        return at < 0 ? null : thing(at);
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return find(name) >= 0;
    }

    @Override
    public int size() {
        return names.length;
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super V> action) {
        for (int i = 0; i < names.length; i++) {
            action.accept(names[i], thing(i));
        }
    }

    @Override
    public Set<Map.Entry<String, V>> entrySet() {
        return new Entries();
    }

    /** The members one after the other. */
    private final class Entries extends AbstractSet<Map.Entry<String, V>> {
        @Override
        public int size() {
            return names.length;
        }

        @Override
        public Iterator<Map.Entry<String, V>> iterator() {
            return new Iterator<>() {
                private int next;

                @Override
                public boolean hasNext() {
                    return next < names.length;
                }

                @Override
                public Map.Entry<String, V> next() {
                    if (next == names.length) {
                        throw new NoSuchElementException();
                    }
                    int at = next++;
                    return Map.entry(names[at], thing(at));
                }
            };
        }
    }
}
