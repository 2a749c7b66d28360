package org.keywright.build.zip;

import java.util.List;

/**
 * How a source zip's makefile makes the files that a user gets.
 *
 * @param files their names in the zip's folder
 * @param text the rules, with paths relative to a folder inside of the zip's
 */
record ProductRules(List<String> files, String text) {

    ProductRules {
        files = List.copyOf(files);
    }

    /** What make does when it is asked for nothing in particular. */
    String first() {
        StringBuilder names = new StringBuilder("products:");
        files.forEach(file -> names.append(" ../").append(file));
        return names + "\n";
    }
}
