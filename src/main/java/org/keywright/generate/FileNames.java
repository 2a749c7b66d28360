package org.keywright.generate;

/**
 * Names of files and folders as they may stand in quotes in C and bare in a makefile: nothing that
 * ends the quotes, means something to make or a shell, or leads anywhere else.
 */
final class FileNames {

    private static final int LONGEST = 4000;

    private FileNames() {}

    /** Whether that is the name of a header in the same folder. */
    static boolean isHeader(String name) {
        return name.endsWith(".h") && isPart(name, 0, name.length());
    }

    /** Whether that is a path of such names, absolute or relative, with {@code /} between. */
    static boolean isPath(String path) {
        if (path.isEmpty() || path.length() > LONGEST) {
            return false;
        }
        int from = path.startsWith("/") ? 1 : hasDrive(path) ? 3 : 0;
        while (true) {
            int end = path.indexOf('/', from);
            if (!isPart(path, from, end < 0 ? path.length() : end)) {
                return false;
            }
            if (end < 0) {
                return true;
            }
            from = end + 1;
        }
    }

    private static boolean hasDrive(String path) {
        return path.length() > 3 && Character.isLetter(path.charAt(0)) && path.startsWith(":/", 1);
    }

    private static boolean isPart(String text, int from, int to) {
        boolean fine = from < to && !text.substring(from, to).matches("\\.{1,2}");
        for (int i = from; fine && i < to; i++) {
            char c = text.charAt(i);
            fine = Character.isLetterOrDigit(c) || "_.+-@,".indexOf(c) >= 0;
        }
        return fine;
    }
}
