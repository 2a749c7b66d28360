package org.keywright.build.toolchain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** The one place that decides where an archive's entry may lie: inside, or nowhere. */
final class EntryPath {

    private static final int LONGEST = 1024;

    private EntryPath() {}

    /**
     * The entry's path without {@code ./} and trailing slashes; empty for the archive's own folder.
     */
    static String of(String entry) throws HostileArchiveException {
        refuseCharacters(entry);
        if (entry.startsWith("/")) {
            throw new HostileArchiveException(entry, "is an absolute path");
        }
        List<String> steps = new ArrayList<>();
        for (String step : entry.split("/", -1)) {
            if (step.equals("..")) {
                throw new HostileArchiveException(entry, "leaves the folder");
            }
            if (!step.isEmpty() && !step.equals(".")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }

    /** Where a link at {@code path} with that target leads, if inside. */
    static String resolve(String entry, String path, String target) throws HostileArchiveException {
        refuseCharacters(target);
        if (target.startsWith("/") || target.isEmpty()) {
            throw new HostileArchiveException(entry, "links out of the folder");
        }
        Deque<String> steps = new ArrayDeque<>(Arrays.asList(path.split("/")));
        steps.pollLast();
        for (String step : target.split("/")) {
            if (step.equals("..")) {
                if (steps.pollLast() == null) {
                    throw new HostileArchiveException(entry, "links out of the folder");
                }
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    /** The target a link at {@code path} needs to reach {@code goal}. */
    static String relative(String path, String goal) {
        return "../".repeat((int) path.chars().filter(c -> c == '/').count()) + goal;
    }

    /** A backslash or a colon is a way out on Windows, a control character is a way to deceive. */
    private static void refuseCharacters(String entry) throws HostileArchiveException {
        boolean bad = entry.length() > LONGEST;
        for (int i = 0; i < entry.length(); i++) {
            char c = entry.charAt(i);
            bad |= c == '\\' || c == ':' || Character.isISOControl(c);
        }
        if (bad) {
            throw new HostileArchiveException(entry, "is not a path we accept");
        }
    }
}
