package org.keywright.build.tree;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a git repository: only forms that fetch and do nothing else.
 *
 * <p>Git knows forms that start programs ({@code ext::}) and forms that need them ({@code ssh});
 * none is accepted. Neither are names and passwords, which would end up in files and logs.
 *
 * @param scheme {@code https}, {@code http} or {@code file}
 * @param text the whole address without slashes at its end
 */
record GitUrl(String scheme, String text) {

    private static final int LONGEST = 1000;
    private static final Pattern FORM = Pattern.compile("(https?|file)://([^/]*)(/.*)");

    /** Which addresses a tree's libraries may have: never nearer to this computer than the tree. */
    private static final Map<String, Set<String>> LIBRARIES =
            Map.of(
                    "https", Set.of("https"),
                    "http", Set.of("https", "http"),
                    "file", Set.of("https", "http", "file"));

    static GitUrl of(String typed) throws SourceException {
        String text = typed.strip();
        while (text.endsWith("/")) {
            text = text.substring(0, text.length() - 1);
        }
        refuseCharacters(text);
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw SourceProblems.badUrl("This is not the address of a git repository.");
        }
        String host = form.group(2);
        if (host.indexOf('@') >= 0) {
            throw SourceProblems.badUrl(
                    "The address holds a user's name or password, which Keywright does not keep.");
        }
        boolean local = form.group(1).equals("file");
        if (local != host.isEmpty()) {
            throw SourceProblems.badUrl(
                    local ? "The address names another computer." : "The address names no server.");
        }
        return new GitUrl(form.group(1), text);
    }

    /** The address of a library as a tree's {@code .gitmodules} gives it. */
    GitUrl library(String written) throws SourceException {
        String url = written.strip();
        boolean relative = url.startsWith("./") || url.startsWith("../");
        GitUrl library = of(relative ? resolve(url) : url);
        if (!LIBRARIES.get(scheme).contains(library.scheme)) {
            throw SourceProblems.badUrl(
                    "A tree from %s borrows a library by %s.".formatted(scheme, library.scheme));
        }
        return library;
    }

    /** As gitmodules(5) says: relative to the address of the tree itself. */
    private String resolve(String url) throws SourceException {
        int root = text.indexOf('/', scheme.length() + 3);
        String base = text;
        String rest = url;
        while (rest.startsWith("./") || rest.startsWith("../")) {
            if (rest.startsWith("../")) {
                int cut = base.lastIndexOf('/');
                if (cut < root || base.length() <= root) {
                    throw SourceProblems.badUrl("A library's address leads out of its server.");
                }
                base = base.substring(0, cut);
            }
            rest = rest.substring(rest.indexOf('/') + 1);
        }
        return base + "/" + rest;
    }

    private static void refuseCharacters(String text) throws SourceException {
        boolean bad = text.length() > LONGEST || text.toLowerCase(Locale.ROOT).contains("/../");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            bad |= c <= ' ' || c >= 0x7f || "\\?#\"'<>|*".indexOf(c) >= 0;
        }
        if (bad || text.endsWith("/..") || !isUri(text)) {
            throw SourceProblems.badUrl("This is not the address of a git repository.");
        }
    }

    private static boolean isUri(String text) {
        try {
            return !new URI(text).isOpaque();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
