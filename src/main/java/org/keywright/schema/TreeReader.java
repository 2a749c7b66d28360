package org.keywright.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.keywright.option.Value;

/** Builds values and their places from HJSON text; faults end it with {@link SyntaxFault}. */
final class TreeReader {

    /** A value and where it stands. */
    record Node(Value value, Place place) {}

    private static final String UNCLOSED =
            "Add it, or look for a missing comma or quote: a text without quotes takes the rest of"
                    + " its line with it.";

    static final int DEEPEST = 200;
    static final int MOST_VALUES = 1_000_000;

    private final HjsonScanner scanner;
    private final BareWords words;
    private final TextBlocks blocks;
    private int depth;
    private int count;

    TreeReader(String text, int start) {
        scanner = new HjsonScanner(text, start);
        words = new BareWords(scanner);
        blocks = new TextBlocks(scanner);
    }

    /** Reads the whole text: a value, or members without braces around them. */
    Node readAll() {
        int first = scanner.skipSpace();
        int start = scanner.offset();
        if (first == HjsonScanner.END) {
            return new MemberList().table(start, start);
        }
        Node root = first == '{' || first == '[' ? value() : rootWithoutBraces(start);
        if (scanner.skipSpace() != HjsonScanner.END) {
            throw scanner.fault(
                    scanner.offset(),
                    "Something stands after the end of the document.",
                    "Check for a closing bracket too many.");
        }
        return root;
    }

    /** Members if they can be read as such, else the single value that the text may be. */
    private Node rootWithoutBraces(int start) {
        try {
            MemberList members = members(HjsonScanner.END);
            return members.table(start, members.end(start));
        } catch (SyntaxFault fault) {
            scanner.moveTo(start);
            depth = 0;
            return loneValueOr(fault);
        }
    }

    private Node loneValueOr(SyntaxFault fault) {
        if (!fault.code().equals("json-syntax")) {
            throw fault;
        }
        try {
            Node lone = value();
            if (scanner.skipSpace() == HjsonScanner.END) {
                return lone;
            }
        } catch (SyntaxFault alsoNot) {
            fault.addSuppressed(alsoNot);
        }
        throw fault;
    }

    private Node value() {
        if (++count > MOST_VALUES) {
            throw new SyntaxFault(
                    "json-too-large",
                    scanner.offset(),
                    "The document holds more than " + MOST_VALUES + " values.",
                    "Check whether this is the right file.");
        }
        int start = scanner.offset();
        int c = scanner.here();
        return switch (c) {
            case HjsonScanner.END ->
                    throw scanner.fault(
                            start,
                            "The document ends where a value was expected.",
                            "Check for a missing closing bracket.");
            case '{' -> braces();
            case '[' -> brackets();
            case '"' -> leaf(new Value.Text(scanner.quoted()), start);
            case '\'' ->
                    leaf(
                            scanner.startsWith("'''")
                                    ? blocks.read()
                                    : new Value.Text(scanner.quoted()),
                            start);
            default -> leaf(words.read(), start);
        };
    }

    private Node leaf(Value value, int start) {
        return new Node(value, Place.leaf(start, scanner.offset()));
    }

    private Node braces() {
        int start = enter();
        scanner.skipSpace();
        MemberList members = members('}');
        scanner.advance(1);
        depth--;
        return members.table(start, scanner.offset());
    }

    /** Reads members up to the closing brace or the end; the cursor stays before that. */
    private MemberList members(int close) {
        MemberList members = new MemberList();
        while (scanner.here() != close) {
            if (scanner.here() == HjsonScanner.END) {
                throw scanner.fault(scanner.offset(), "A closing } is missing.", UNCLOSED);
            }
            readMember(members);
            skipComma();
        }
        return members;
    }

    private void readMember(MemberList members) {
        int nameStart = scanner.offset();
        String name = scanner.name();
        int nameEnd = scanner.offset();
        if (scanner.skipSpace() != ':') {
            throw scanner.fault(
                    scanner.offset(),
                    "A colon was expected after the name \"" + name + "\".",
                    "Put a colon between name and value.");
        }
        scanner.advance(1);
        scanner.skipSpace();
        Node node = value();
        if (members.has(name)) {
            throw new SyntaxFault(
                    "json-duplicate-member",
                    nameStart,
                    "The name \"" + name + "\" is used twice in the same object.",
                    "Keep one of them.");
        }
        members.add(name, nameStart, nameEnd, node);
    }

    private Node brackets() {
        int start = enter();
        List<Value> values = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        while (scanner.skipSpace() != ']') {
            if (scanner.here() == HjsonScanner.END) {
                throw scanner.fault(start, "This [ is never closed.", UNCLOSED);
            }
            Node item = value();
            values.add(item.value());
            places.add(item.place());
            skipComma();
        }
        scanner.advance(1);
        depth--;
        Place place = new Place(start, start, start, scanner.offset(), places, Map.of());
        return new Node(new Value.Listing(values), place);
    }

    private int enter() {
        int start = scanner.offset();
        if (++depth > DEEPEST) {
            throw new SyntaxFault(
                    "json-too-deep",
                    start,
                    "The document is nested more than " + DEEPEST + " levels deep.",
                    "Check for brackets that are never closed.");
        }
        scanner.advance(1);
        return start;
    }

    private void skipComma() {
        if (scanner.skipSpace() == ',') {
            scanner.advance(1);
            scanner.skipSpace();
        }
    }
}
