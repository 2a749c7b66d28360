package org.keywright.option;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value somebody wrote down: the seven shapes that JSON and QMK's data files know. Immutable. */
public sealed interface Value {

    /**
     * Which record a value is, for switches that a short run goes through: a switch over types asks
     * the virtual machine to make a class first, which takes longer than a keyboard takes to read.
     */
    enum Shape {
        TEXT,
        WHOLE,
        DECIMAL,
        FLAG,
        NOTHING,
        LISTING,
        TABLE
    }

    /** Which of the records this is. */
    Shape shape();

    /** A text. */
    record Text(String text) implements Value {
        @Override
        public Shape shape() {
            return Shape.TEXT;
        }
    }

    /** A whole number of any size. */
    record Whole(BigInteger number) implements Value {
        public Whole(long number) {
            this(BigInteger.valueOf(number));
        }

        @Override
        public Shape shape() {
            return Shape.WHOLE;
        }

        /** The number as an {@code int} if it fits. */
        public Optional<Integer> asInt() {
            return number.bitLength() < Integer.SIZE
                    ? Optional.of(number.intValue())
                    : Optional.empty();
        }
    }

    /** A number with a fraction, as a double like the reference's. */
    record Decimal(double number) implements Value {
        @Override
        public Shape shape() {
            return Shape.DECIMAL;
        }
    }

    /** True or false. */
    record Flag(boolean on) implements Value {
        @Override
        public Shape shape() {
            return Shape.FLAG;
        }
    }

    /** {@code null}. */
    record Nothing() implements Value {
        @Override
        public Shape shape() {
            return Shape.NOTHING;
        }
    }

    /** A list, in order. */
    record Listing(List<Value> items) implements Value {
        public Listing {
            items = List.copyOf(items);
        }

        @Override
        public Shape shape() {
            return Shape.LISTING;
        }
    }

    /** Named members, in the order written. */
    record Table(Map<String, Value> members) implements Value {
        public Table {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        @Override
        public Shape shape() {
            return Shape.TABLE;
        }

        /** A table without members. */
        public static Table empty() {
            return new Table(Map.of());
        }

        /** The member of that name. */
        public Optional<Value> find(String name) {
            return Optional.ofNullable(members.get(name));
        }

        /** The text member of that name; absent also when it is something else. */
        public Optional<String> findText(String name) {
            return find(name)
                    .flatMap(v -> v instanceof Text t ? Optional.of(t.text()) : Optional.empty());
        }

        /** The table member of that name, or an empty one. */
        public Table table(String name) {
            return find(name)
                    .flatMap(v -> v instanceof Table t ? Optional.of(t) : Optional.empty())
                    .orElse(empty());
        }

        /** The items of the list member of that name, or none. */
        public List<Value> items(String name) {
            return find(name)
                    .flatMap(
                            v -> v instanceof Listing l ? Optional.of(l.items()) : Optional.empty())
                    .orElse(List.of());
        }

        /** The same table with that member set; a new one goes last. */
        public Table with(String name, Value value) {
            Map<String, Value> changed = new LinkedHashMap<>(members);
            changed.put(name, value);
            return new Table(changed);
        }

        /** The same table without that member. */
        public Table without(String name) {
            Map<String, Value> changed = new LinkedHashMap<>(members);
            changed.remove(name);
            return new Table(changed);
        }
    }

    /** Follows a dotted path; a numeric step counts in a list. */
    default Optional<Value> at(OptionPath path) {
        Value here = this;
        for (String step : path.steps()) {
            Optional<Value> next = here.child(step);
            if (next.isEmpty()) {
                return next;
            }
            here = next.get();
        }
        return Optional.of(here);
    }

    /** The member of that name or, in a list, the item at that position. */
    default Optional<Value> child(String step) {
        return switch (shape()) {
            case TABLE -> ((Table) this).find(step);
            case LISTING -> item(((Listing) this).items(), step);
            case TEXT, WHOLE, DECIMAL, FLAG, NOTHING -> Optional.empty();
        };
    }

    private static Optional<Value> item(List<Value> items, String position) {
        boolean digits = !position.isEmpty() && position.chars().allMatch(Character::isDigit);
        if (!digits || position.length() > 6) {
            return Optional.empty();
        }
        int index = Integer.parseInt(position);
        return index < items.size() ? Optional.of(items.get(index)) : Optional.empty();
    }

    /** A list of texts. */
    static Listing texts(List<String> texts) {
        List<Value> items = new ArrayList<>();
        texts.forEach(t -> items.add(new Text(t)));
        return new Listing(items);
    }
}
