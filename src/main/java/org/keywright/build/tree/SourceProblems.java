package org.keywright.build.tree;

import java.util.Collection;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** What can be wrong with a firmware source. */
final class SourceProblems {

    private static final int LONGEST = 300;

    private SourceProblems() {}

    static SourceException unknown(String name) {
        return error(
                "source-unknown",
                name,
                "There is no firmware source called %s.".formatted(printable(name)),
                "Run: keywright sources list");
    }

    static SourceException exists(String name) {
        return error(
                "source-exists",
                name,
                "There is a firmware source called %s already.".formatted(name),
                "Choose another name, update it, or remove it first.");
    }

    static SourceException unreachable(String url, String why) {
        return error(
                "source-unreachable",
                url,
                "The repository could not be read: %s.".formatted(printable(why)),
                "Check the address and the network, then try again: what was fetched is kept.");
    }

    static SourceException unknownRef(String url, String wanted) {
        return error(
                "source-ref-unknown",
                url,
                "The repository has no branch, tag or commit %s.".formatted(printable(wanted)),
                "Name a branch, a tag, or all 40 digits of a commit's id.");
    }

    static SourceException ambiguousRef(String url, String wanted) {
        return error(
                "source-ref-ambiguous",
                url,
                "The repository has a branch and a tag called %s.".formatted(printable(wanted)),
                "Write refs/heads/%s or refs/tags/%s."
                        .formatted(printable(wanted), printable(wanted)));
    }

    static SourceException tagMoved(String url, String tag, String had, String has) {
        return error(
                "source-tag-moved",
                url,
                "The tag %s was commit %.12s and is %.12s now.".formatted(tag, had, has),
                "Tags should not move: ask its makers. To take it, name the tag again in the"
                        + " update.");
    }

    static SourceException damaged(String where, String why) {
        return error(
                "source-damaged",
                where,
                "What was received is damaged: %s.".formatted(printable(why)),
                "Try again; if it happens twice, the server's copy is damaged.");
    }

    static SourceException hostile(String where, String why) {
        return error(
                "source-hostile",
                where,
                "It holds something that no honest tree has: %s.".formatted(printable(why)),
                "Nothing of it was kept. Take the sources from somewhere you trust.");
    }

    static SourceException tooLarge(String where) {
        return error(
                "source-too-large",
                where,
                "It is larger than any firmware tree should be.",
                "Check whether it is the right one. Nothing of it was kept.");
    }

    static SourceException notFetched(String name) {
        return error(
                "source-not-fetched",
                name,
                "%s was never fetched to its end.".formatted(name),
                "Run: keywright sources update " + name);
    }

    static SourceException nothingToUpdate(String name, String kind) {
        return error(
                "source-not-updatable",
                name,
                "%s is a %s: there is nowhere to ask for a newer version.".formatted(name, kind),
                kind.equals("zip")
                        ? "Name the newer zip: keywright sources update " + name + " --from FILE"
                        : "Update the folder with what you made it with.");
    }

    static SourceException notFromZip(String name) {
        return error(
                "source-not-updatable",
                name,
                "%s does not come from a zip.".formatted(name),
                "Add the zip as a source of its own.");
    }

    static SourceException noPrevious(String name) {
        return error(
                "source-no-previous",
                name,
                "No earlier version of %s is kept.".formatted(name),
                "Update it to a tag or a commit to have an older one.");
    }

    static SourceException notGit(String name, Collection<String> libraries) {
        return error(
                "source-libraries-unknown",
                name,
                "%s does not say which version of %s it needs: only git knows that."
                        .formatted(name, String.join(", ", libraries)),
                "Add the git repository as a source, or put the libraries into the tree yourself.");
    }

    static SourceException noSuchLibrary(String name, String library) {
        return error(
                "source-library-unknown",
                name,
                "The tree borrows no library called %s.".formatted(printable(library)),
                "Name one of those that its .gitmodules names.");
    }

    static SourceException notAZip(String file, String why) {
        return error(
                "source-zip",
                file,
                "This is no zip of a firmware tree: %s.".formatted(printable(why)),
                "Download it again, or name another.");
    }

    static SourceException badUrl(String message) {
        return error(
                "source-url",
                "",
                message,
                "Use an address that begins with https://, http:// or file:///.");
    }

    private static SourceException error(String code, String where, String message, String advice) {
        Location place =
                where.isEmpty() ? new Location.Everywhere() : new Location.InFile(printable(where));
        return new SourceException(Problem.error(code, place, message, advice));
    }

    /** What a server or a file says is shown without control characters and not without end. */
    static String printable(String text) {
        String clean = text.replaceAll("\\p{Cntrl}+", " ").strip();
        String cut = clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST) + "…";
        return cut.endsWith(".") ? cut.substring(0, cut.length() - 1) : cut;
    }
}
