package org.keywright.build.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Small C programs with settings, drawn by chance: defaults, macros of macros, glued names, nested
 * conditions, headers that come and go.
 */
final class SmallProgram {

    private static final int NAMES = 8;

    private final Random random;
    private final Map<String, List<String>> settings = new TreeMap<>();

    SmallProgram(long seed) {
        this.random = new Random(seed);
    }

    /** A header of settings, some of them set; each time one or two are others. */
    List<String> settings() {
        int changes = settings.isEmpty() ? NAMES * 4 : 1 + random.nextInt(2);
        for (int i = 0; i < changes; i++) {
            String name = "OPT_" + random.nextInt(NAMES);
            settings.put(name, setting(name));
        }
        return settings.values().stream().flatMap(List::stream).toList();
    }

    private List<String> setting(String name) {
        return switch (random.nextInt(6)) {
            case 0, 1 -> List.of("#define " + name + " " + value());
            case 2, 3 -> guarded(name);
            case 4 -> List.of("#define " + name + (random.nextInt(4) > 0 ? " 3" : ""));
            default -> List.of();
        };
    }

    private String value() {
        return switch (random.nextInt(5)) {
            case 0 -> "(OPT_" + random.nextInt(NAMES) + " + 1)";
            case 1 -> "(" + random.nextInt(9) + " + " + random.nextInt(9) + ")";
            case 2 -> "0x" + random.nextInt(9);
            default -> String.valueOf(random.nextInt(4));
        };
    }

    private List<String> guarded(String name) {
        return List.of("#ifndef " + name, "#define " + name + " " + value(), "#endif");
    }

    /** A header with macros, and now and then a declaration. */
    List<String> header(String id) {
        List<String> lines = new ArrayList<>(List.of("#pragma once"));
        int count = 2 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            lines.addAll(piece(id + i, 2));
        }
        return lines;
    }

    private List<String> piece(String id, int depth) {
        String option = "OPT_" + random.nextInt(NAMES);
        return switch (random.nextInt(depth > 0 ? 11 : 7)) {
            case 0, 1 -> guarded(option);
            case 2 -> macro("M_" + random.nextInt(4) + random.nextInt(2), option);
            case 3 -> List.of("#define F_" + id + "(x) ((x) + M_" + random.nextInt(4) + "0)");
            case 4 -> List.of("#define G_" + id + "(x) " + glue());
            case 5 ->
                    List.of("static inline int f_" + id + "(void) { return " + id.length() + "; }");
            case 6 -> List.of("#undef " + option);
            default -> condition(id, option, depth - 1);
        };
    }

    private List<String> macro(String name, String option) {
        String define = "#define " + name + " " + option;
        return switch (random.nextInt(8)) {
            case 0 -> List.of(define);
            case 1, 2, 3 -> List.of("#undef " + name, define);
            default -> List.of("#ifndef " + name, define, "#endif");
        };
    }

    private String glue() {
        return List.of("OPT_ ## x", "row_ ## x", "x ## _col", "#x").get(random.nextInt(4));
    }

    private List<String> condition(String id, String option, int depth) {
        List<String> lines = new ArrayList<>();
        lines.add(
                switch (random.nextInt(12)) {
                    case 0, 5, 6 -> "#ifdef " + option;
                    case 1, 7 -> "#ifndef " + option;
                    case 2, 8 -> "#if defined(" + option + ") && !defined(OPT_0)";
                    case 3, 9, 10, 11 -> "#if (" + option + " + 0) > 2";
                    default -> "#if " + option + " > 1";
                });
        lines.addAll(piece(id + "a", depth));
        if (random.nextBoolean()) {
            lines.add(random.nextBoolean() ? "#else" : "#elif defined(M_10)");
            lines.addAll(piece(id + "b", depth));
        }
        lines.add("#endif");
        return lines;
    }

    /**
     * A source that uses a few of all that; what is not set is given a value at the last moment.
     */
    List<String> source(List<String> headers) {
        List<String> lines = new ArrayList<>();
        headers.forEach(name -> lines.add("#include \"" + name + "\""));
        for (int i = 0; i < NAMES; i++) {
            lines.addAll(List.of("#ifndef OPT_" + i, "#define OPT_" + i + " " + i, "#endif"));
            String macro = "M_" + i / 2 + i % 2;
            lines.addAll(List.of("#ifndef " + macro, "#define " + macro + " " + i, "#endif"));
        }
        if (random.nextInt(3) == 0) {
            lines.addAll(List.of("#define T_(a, b) a##b", "#define T(a, b) T_(a, b)"));
            lines.add(
                    "int glued(void) { return T("
                            + (random.nextBoolean() ? "OPT, _" : "M_, 1")
                            + random.nextInt(2)
                            + "); }");
        }
        IntStream.range(0, 1 + random.nextInt(3)).forEach(i -> lines.addAll(use(i)));
        return lines;
    }

    private List<String> use(int number) {
        int n = random.nextInt(4);
        String name =
                switch (random.nextInt(6)) {
                    case 0 -> "OPT_" + n;
                    default -> "M_" + n + random.nextInt(2);
                };
        return List.of(
                "#if (" + "M_" + n + random.nextInt(2) + " + 0) > 2",
                "int has" + number + ";",
                "#endif",
                "int use" + number + "(void) { return (" + name + " + 0); }");
    }
}
