package org.keywright.build.tree;

import java.nio.file.Path;

/**
 * How a source lies on the disk.
 *
 * <pre>
 * &lt;name&gt;/source.json               where it comes from, which versions there are, which is in use
 * &lt;name&gt;/&lt;id&gt;/version.json         what a version is and which libraries it has
 * &lt;name&gt;/&lt;id&gt;/&lt;name&gt;/              its files
 * &lt;name&gt;/.git-objects/             what was fetched of the repository
 * &lt;name&gt;/.git-objects-&lt;library&gt;/   what was fetched of a library
 * &lt;name&gt;/.work-*                   unfinished; whoever holds the lock may delete it
 * </pre>
 *
 * @param home the source's own folder
 */
record SourceFolder(Path home) {

    static final String WORK = ".work-";
    static final String VERSION_FILE = "version.json";
    private static final String OBJECTS = ".git-objects";
    private static final int DIGITS = 16;

    String name() {
        return String.valueOf(home.getFileName());
    }

    Path record() {
        return home.resolve("source.json");
    }

    Path version(String id) {
        return home.resolve(id.substring(0, DIGITS));
    }

    Path versionFile(String id) {
        return version(id).resolve(VERSION_FILE);
    }

    Path tree(String id) {
        return version(id).resolve(name());
    }

    Path objects() {
        return home.resolve(OBJECTS);
    }

    /** Where a library's objects are kept; its path is checked elsewhere. */
    Path objects(String library) {
        return home.resolve(OBJECTS + "-" + library.replace('/', '+'));
    }
}
