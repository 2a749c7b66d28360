package org.keywright.generate;

import java.util.List;
import org.keywright.keymap.ExtraKind;
import org.keywright.keymap.Extras;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.MappedCharacter;
import org.keywright.option.Value;
import org.keywright.problem.Location;

/** {@code unicode_map}: the characters of {@code UM(n)} by their code points. */
final class UnicodeTable {

    private UnicodeTable() {}

    static void write(KeymapDocument keymap, SourceText out) {
        List<Value.Table> entries = Extras.of(keymap, ExtraKind.CHARACTER);
        if (entries.isEmpty()) {
            return;
        }
        List<String> names = ExtraNames.constants(keymap, ExtraKind.CHARACTER);
        out.line("");
        out.line("#ifdef UNICODEMAP_ENABLE");
        ExtraNames.writeEnum(keymap, ExtraKind.CHARACTER, out);
        out.line("");
        out.line("const uint32_t PROGMEM unicode_map[] = {");
        for (int i = 0; i < entries.size(); i++) {
            Location place = new Location.OnExtra(ExtraKind.CHARACTER.member(), i);
            String text = new MappedCharacter(entries.get(i)).character();
            out.part("    [" + names.get(i) + "] = ");
            out.part("0x%04X".formatted(point(text, place, out)), place);
            out.line(",");
        }
        out.line("};");
        out.line("#endif");
    }

    private static int point(String text, Location place, SourceText out) {
        boolean one = !text.isEmpty() && text.codePointCount(0, text.length()) == 1;
        int point = one ? text.codePointAt(0) : 0;
        if (point < ' ' || point >= 0xD800 && point <= 0xDFFF) {
            ExtraCode.refuse(
                    "This is not one character.",
                    "Give one character; those made of several need a macro each.",
                    place,
                    out);
        }
        return point;
    }
}
