package org.keywright.option;

import java.math.BigInteger;
import java.util.ArrayList;
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
        private static final Whole[] SMALL = new Whole[256];

        public Whole(long number) {
            this(BigInteger.valueOf(number));
        }

        @Override
        public Shape shape() {
            return Shape.WHOLE;
        }

        /** The number; small ones, of which keyboards are full, are kept. */
        public static Whole of(long number) {
            if (number < 0 || number >= SMALL.length) {
                return new Whole(number);
            }
            Whole known = SMALL[(int) number];
            if (known == null) {
                known = new Whole(number);
                SMALL[(int) number] = known;
            }
            return known;
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
            members = Members.copyOf(members);
        }

        @Override
        public Shape shape() {
            return Shape.TABLE;
        }

        private static final Table EMPTY = new Table(Map.of());

        /** A table without members. */
        public static Table empty() {
            return EMPTY;
        }

        /** The member of that name. */
        public Optional<Value> find(String name) {
            return Optional.ofNullable(members.get(name));
        }

        /** The text member of that name; absent also when it is something else. */
        public Optional<String> findText(String name) {
            return members.get(name) instanceof Text t ? Optional.of(t.text()) : Optional.empty();
        }

        /** The table member of that name, or an empty one. */
        public Table table(String name) {
            return members.get(name) instanceof Table t ? t : EMPTY;
        }

        /** The items of the list member of that name, or none. */
        public List<Value> items(String name) {
            return members.get(name) instanceof Listing l ? l.items() : List.of();
        }

        /** The same table with that member set; a new one goes last. */
        public Table with(String name, Value value) {
            return new Table(Members.copyOf(members).with(name, value));
        }

        /** The same table without that member. */
        public Table without(String name) {
            return new Table(Members.copyOf(members).without(name));
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
