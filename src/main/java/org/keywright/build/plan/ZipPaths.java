package org.keywright.build.plan;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Paths of this machine as they are in a full source zip, relative to its folder {@code tree}. */
final class ZipPaths {

    /** Where a path begins in a word: after an option's letter, a sign or at the start. */
    private static final Pattern ABSOLUTE =
            Pattern.compile("(^(-[A-Za-z])?|[=,:\"' ])/[\\p{L}\\p{N}]");

    private final PlanFolder folder;
    private final Map<String, String> objects = new HashMap<>();
    private final Pattern generated;
    private final Pattern built;
    private final Pattern out;
    private final Pattern tree;

    ZipPaths(Path tree, PlanFolder folder) {
        this.folder = folder;
        this.generated = pattern(folder.generated());
        this.built = pattern(folder.objects());
        this.out = pattern(folder.out());
        this.tree = Pattern.compile(Pattern.quote(tree.toString()) + "/+(?=[^/])");
    }

    private static Pattern pattern(Path folder) {
        return Pattern.compile(Pattern.quote(folder.toString()) + "(?![\\p{L}\\p{N}._+-])");
    }

    /**
     * Where a unit's object goes, from now on in every word.
     *
     * @throws UnreadablePlanException if it does not go below the build's folder
     */
    String object(PlannedUnit unit) throws UnreadablePlanException {
        String name = unit.object();
        String start = folder.objects() + "/";
        if (!name.startsWith(start)) {
            throw new UnreadablePlanException("an object elsewhere", name);
        }
        // QMK joins the folder of objects and an absolute source with no regard to either.
        String rest = name.substring(start.length()).replaceFirst("^/+", "/");
        String own = folder.generated() + "/";
        String place = rest.startsWith(own) ? "generated/" + rest.substring(own.length()) : rest;
        String object = "../build/" + place.replaceFirst("^/+", "");
        objects.put(name, object);
        return object;
    }

    /**
     * A word of a command.
     *
     * @throws UnreadablePlanException if it names a place of this machine alone
     */
    String word(String word) throws UnreadablePlanException {
        if (objects.containsKey(word)) {
            return objects.get(word);
        }
        String text = replaced(generated, word, "../generated");
        text = replaced(built, text, "../build");
        text = replaced(out, text, "../build");
        text = replaced(tree, text, "");
        if (ABSOLUTE.matcher(text).find()) {
            throw new UnreadablePlanException("a path of this machine", word);
        }
        return text;
    }

    private static String replaced(Pattern path, String text, String by) {
        return path.matcher(text).replaceAll(Matcher.quoteReplacement(by));
    }
}
