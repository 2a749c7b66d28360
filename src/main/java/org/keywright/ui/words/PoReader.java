package org.keywright.ui.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads gettext's {@code .po} files, as the GNU gettext manual describes them: comments, contexts,
 * plurals, texts over several lines. Strict, for the files are our own: what is not understood is
 * an {@link IllegalArgumentException} that names the line.
 */
final class PoReader {

    private final List<PoEntry> entries = new ArrayList<>();
    private final Map<String, StringBuilder> row = new LinkedHashMap<>();
    private String word = "";
    private int line;
    private int began;

    private PoReader() {}

    /** All rows, the header among them as the row of the empty text. */
    static List<PoEntry> read(String file) {
        PoReader reader = new PoReader();
        file.lines().forEach(reader::line);
        reader.finish();
        return List.copyOf(reader.entries);
    }

    private void line(String text) {
        line++;
        String bare = text.strip();
        if (bare.isEmpty()) {
            finish();
        } else if (bare.startsWith("\"")) {
            append(bare);
        } else if (!bare.startsWith("#")) {
            begin(bare);
        }
    }

    private void begin(String bare) {
        int blank = bare.indexOf(' ');
        word = blank < 0 ? bare : bare.substring(0, blank);
        if (!word.matches("msgctxt|msgid|msgid_plural|msgstr(\\[\\d])?")) {
            throw wrong("no word of this format: " + word);
        }
        if (row.isEmpty()) {
            began = line;
        }
        if (row.put(word, new StringBuilder()) != null) {
            throw wrong("twice in one row: " + word);
        }
        append(bare.substring(word.length()).strip());
    }

    private void append(String quoted) {
        StringBuilder text = row.get(word);
        if (text == null || !quoted.matches("\"(?:[^\"\\\\]|\\\\.)*+\"")) {
            throw wrong("no text in quotes: " + quoted);
        }
        for (int i = 1; i < quoted.length() - 1; i++) {
            char c = quoted.charAt(i);
            text.append(c == '\\' ? escaped(quoted.charAt(++i)) : c);
        }
    }

    private char escaped(char c) {
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case '"', '\\' -> c;
            default -> throw wrong("unknown escape: \\" + c);
        };
    }

    private void finish() {
        if (row.isEmpty()) {
            return;
        }
        if (!row.containsKey("msgid")) {
            throw wrong("a row without msgid");
        }
        entries.add(new PoEntry(of("msgctxt"), of("msgid"), of("msgid_plural"), forms(), began));
        row.clear();
        word = "";
    }

    private List<String> forms() {
        if (!row.containsKey("msgid_plural")) {
            return List.of(of("msgstr"));
        }
        List<String> forms = new ArrayList<>();
        while (row.containsKey("msgstr[" + forms.size() + "]")) {
            forms.add(of("msgstr[" + forms.size() + "]"));
        }
        return forms;
    }

    private String of(String name) {
        StringBuilder text = row.get(name);
        return text == null ? "" : text.toString();
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException("line " + line + ": " + what);
    }
}
