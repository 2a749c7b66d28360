package org.keywright.generate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.keywright.keycode.KeycodeEntry;
import org.keywright.keycode.KeycodeRange;
import org.keywright.keycode.KeycodeSpec;
import org.keywright.mapping.CIdentifier;
import org.keywright.problem.Checked;

/** {@code keycodes.h}: every keycode with its number, its other names, its range and its group. */
public final class KeycodeHeader {

    /** Groups whose name in C is another one. */
    private static final Map<String, String> GROUPS =
            Map.of("modifiers", "MODIFIER", "media", "CONSUMER");

    private final KeycodeSpec spec;
    private final SourceText out = new SourceText();

    private KeycodeHeader(KeycodeSpec spec) {
        this.spec = spec;
    }

    /** The file. */
    public static Checked<GeneratedText> write(KeycodeSpec spec) {
        return new KeycodeHeader(spec).written();
    }

    private Checked<GeneratedText> written() {
        Banner.writeC(out, "the keycode tables");
        out.line("#pragma once");
        KeycodeVersion.write("", spec.version(), out);
        writeRanges();
        writeKeycodes();
        for (KeycodeRange range : spec.ranges()) {
            String name = range.name();
            out.line("#define IS_" + name + "(code) " + between(name, name + "_MAX"));
        }
        Map<String, Group> groups = groups();
        out.line("");
        groups.forEach(
                (name, group) ->
                        out.line(
                                "#define IS_"
                                        + name
                                        + "_KEYCODE(code) "
                                        + between(group.first(), group.last())));
        out.line("");
        groups.forEach(
                (name, group) ->
                        out.line(
                                "#define "
                                        + name
                                        + "_KEYCODE_RANGE "
                                        + group.first()
                                        + " ... "
                                        + group.last()));
        return out.finish();
    }

    private void writeRanges() {
        out.line("");
        out.line("enum qk_keycode_ranges {");
        for (KeycodeRange range : spec.ranges()) {
            out.line("    " + name(range.name()) + " = " + hex(range.first()) + ",");
            out.line("    " + range.name() + "_MAX = " + hex(range.last()) + ",");
        }
        out.line("};");
    }

    private void writeKeycodes() {
        out.line("");
        out.line("enum qk_keycode_defines {");
        for (KeycodeEntry keycode : spec.keycodes()) {
            out.line("    " + name(keycode.name()) + " = " + hex(keycode.code()) + ",");
        }
        out.line("");
        for (KeycodeEntry keycode : spec.keycodes()) {
            for (String alias : keycode.aliases()) {
                out.line("    " + name(alias) + " = " + keycode.name() + ",");
            }
        }
        out.line("};");
        out.line("");
    }

    /** The first and the last keycode of a group. */
    private record Group(String first, String last) {}

    private Map<String, Group> groups() {
        Map<String, Group> groups = new LinkedHashMap<>();
        for (KeycodeEntry keycode : spec.keycodes()) {
            if (!keycode.group().isEmpty()) {
                String group = keycode.group();
                String name = name(GROUPS.getOrDefault(group, group.toUpperCase(Locale.ROOT)));
                groups.merge(
                        name,
                        new Group(keycode.name(), keycode.name()),
                        (known, one) -> new Group(known.first(), one.last()));
            }
        }
        return groups;
    }

    private static String between(String first, String last) {
        return "((code) >= " + first + " && (code) <= " + last + ")";
    }

    private static String hex(int number) {
        return "0x%04X".formatted(number);
    }

    private String name(String text) {
        if (!CIdentifier.mayBeUsed(text)) {
            KeycodeVersion.refuse(List.of(text), out);
        }
        return text;
    }
}
