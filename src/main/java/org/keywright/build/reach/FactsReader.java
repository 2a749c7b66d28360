package org.keywright.build.reach;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the facts of one text, line by line. */
final class FactsReader {

    private static final Pattern NAMED =
            Pattern.compile("(?:\"([^\"]+)\"|<([^>]+)>).*", Pattern.DOTALL);
    private static final Pattern DEFINED = Pattern.compile("\\bdefined\\s*\\(?\\s*([A-Za-z_]\\w*)");
    private static final Pattern ASKED =
            Pattern.compile("__has_include(?:_next)?\\s*\\(\\s*(\"[^\"]*\"|<[^>]*>)");

    private final Set<String> uses = new HashSet<>();
    private final Map<String, Set<String>> leads = new HashMap<>();
    private final Map<String, Set<String>> decides = new HashMap<>();
    private final Map<String, Set<String>> weighs = new HashMap<>();
    private final Map<String, List<TextFacts.Site>> defines = new HashMap<>();
    private final List<Paste> pastes = new ArrayList<>();
    private final Set<Include> includes = new LinkedHashSet<>();
    private final Map<String, List<Object>> cleared = new HashMap<>();
    private final Deque<Block> blocks = new ArrayDeque<>();
    private @Nullable Map<Object, Integer> branches;
    private boolean pure = true;
    private boolean computes;
    private boolean sure = true;

    private FactsReader() {}

    static Optional<TextFacts> read(List<String> lines) {
        FactsReader reader = new FactsReader();
        lines.forEach(reader::line);
        if (!reader.sure || !reader.blocks.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new TextFacts(
                        true,
                        reader.pure,
                        reader.uses,
                        reader.leads,
                        reader.decides,
                        reader.weighs,
                        reader.defines,
                        reader.pastes,
                        reader.includes,
                        reader.computes));
    }

    private void line(String line) {
        if (line.charAt(0) == '#') {
            int name = Words.skipSpace(line, 1);
            int end = name;
            while (end < line.length() && isLetter(line.charAt(end))) {
                end++;
            }
            directive(line.substring(name, end), line.substring(Words.skipSpace(line, end)));
        } else {
            Words.each(line, 0, uses::add);
            impure();
        }
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }

    private void directive(String name, String rest) {
        switch (name) {
            case "define" -> define(rest);
            case "undef" -> undefine(rest);
            case "if" -> open(rest);
            case "ifdef" -> open("defined " + rest);
            case "ifndef" -> open("!defined " + rest);
            case "elif" -> {
                sure &= !blocks.isEmpty();
                condition(rest);
            }
            case "else" -> sure &= !blocks.isEmpty();
            case "endif" -> end();
            case "include", "import" -> include(rest, false);
            case "include_next" -> include(rest, true);
            case "error", "warning" -> impure();
            case "elifdef", "elifndef" -> sure = false;
            default -> other(name + " " + rest);
        }
        if (name.startsWith("el") && sure) {
            blocks.peek().another();
            branches = null;
        }
    }

    private void open(String condition) {
        blocks.push(new Block(condition));
        branches = null;
        condition(condition);
    }

    private void define(String rest) {
        Define define = Define.of(rest).orElse(null);
        if (define == null) {
            sure = false;
            return;
        }
        define.words().forEach(word -> link(leads, word, define.name()));
        if (define.pastes()) {
            pastes.addAll(Paste.in(define));
        }
        boolean guarded = guarded(define.name()) || here().equals(cleared.remove(define.name()));
        defines.computeIfAbsent(define.name(), _ -> new ArrayList<>(1))
                .add(new TextFacts.Site(define.text().strip(), guarded, branches()));
        note(define.name());
    }

    private boolean guarded(String name) {
        for (Block block : blocks) {
            if (block.guards(name)) {
                return true;
            }
        }
        return false;
    }

    /** Many definitions in a row have the same. */
    private Map<Object, Integer> branches() {
        Map<Object, Integer> now = branches;
        if (now == null) {
            Map<Object, Integer> all = new HashMap<>();
            blocks.forEach(block -> all.put(block, block.branch));
            now = Map.copyOf(all);
            branches = now;
        }
        return now;
    }

    private void undefine(String rest) {
        int end = Words.end(rest, 0);
        sure &= end > 0;
        cleared.put(rest.substring(0, end), here());
        note(rest.substring(0, end));
    }

    /** The branch of the block that is being read. */
    private List<Object> here() {
        return blocks.isEmpty() ? List.of() : List.of(blocks.peek(), blocks.peek().branch);
    }

    private void note(String name) {
        if (!blocks.isEmpty()) {
            blocks.peek().names.add(name);
        }
    }

    /** Asking whether a macro is defined never fails; its value may not fit the question. */
    private void condition(String text) {
        if (blocks.isEmpty()) {
            return;
        }
        Matcher defined = DEFINED.matcher(text);
        while (defined.find()) {
            blocks.peek().words.add(defined.group(1));
        }
        String values = defined.replaceAll(" ");
        sure &= !values.contains("__COUNTER__");
        boolean divides = text.indexOf('/') >= 0 || text.indexOf('%') >= 0;
        Words.each(values, 0, divides ? uses::add : blocks.peek().values::add);
        Matcher asked = ASKED.matcher(text);
        int known = 0;
        while (asked.find()) {
            known++;
            includes.add(Include.of(asked.group(1), true));
        }
        computes |= text.split("__has_include", -1).length - 1 > known;
    }

    /** A block of macros alone decides about them; any other decides about what is compiled. */
    private void end() {
        if (blocks.isEmpty()) {
            sure = false;
            return;
        }
        Block block = blocks.pop();
        branches = null;
        if (block.pure) {
            block.words.forEach(word -> block.names.forEach(name -> link(decides, word, name)));
            block.values.forEach(word -> block.names.forEach(name -> link(weighs, word, name)));
            block.names.forEach(this::note);
        } else {
            uses.addAll(block.words);
            uses.addAll(block.values);
            impure();
        }
    }

    private void include(String rest, boolean next) {
        impure();
        Matcher named = NAMED.matcher(rest);
        if (named.matches()) {
            includes.add(Include.of(rest, next));
        } else {
            sure &= !rest.isEmpty() && Words.isWord(rest.charAt(0));
            computes = true;
            Words.each(rest, 0, uses::add);
        }
    }

    private void other(String text) {
        if (!text.equals("pragma once") && !text.isBlank()) {
            Words.each(text, 0, uses::add);
            computes |= text.contains("__has_include");
            impure();
        }
    }

    private void impure() {
        pure = false;
        if (!blocks.isEmpty()) {
            blocks.peek().pure = false;
        }
    }

    private static void link(Map<String, Set<String>> links, String from, String to) {
        links.computeIfAbsent(from, _ -> new LinkedHashSet<>(2)).add(to);
    }

    /** What stands between {@code #if} and {@code #endif}. */
    private static final class Block {
        private static final Pattern ABSENT =
                Pattern.compile("!\\s*defined\\s*(?:\\(\\s*(\\w+)\\s*\\)|(\\w+))\\s*");

        private final Set<String> words = new LinkedHashSet<>();
        private final Set<String> values = new LinkedHashSet<>();
        private final Set<String> names = new LinkedHashSet<>();
        private String guarded;
        private int branch;
        private boolean pure = true;

        Block(String condition) {
            Matcher absent = ABSENT.matcher(condition);
            String only = absent.matches() ? absent.group(1) : "";
            guarded = only == null ? absent.group(2) : only;
        }

        /** {@code #else} and its like: what was undefined above need not be so below. */
        void another() {
            guarded = "";
            branch++;
        }

        boolean guards(String name) {
            return guarded.equals(name);
        }
    }
}
