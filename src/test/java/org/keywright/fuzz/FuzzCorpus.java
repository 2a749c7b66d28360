package org.keywright.fuzz;

import java.nio.file.Path;

/** Where the kept inputs lie. */
final class FuzzCorpus {

    private FuzzCorpus() {}

    static Path folder(FuzzTarget target) {
        return Path.of(System.getProperty("keywright.home", "."))
                .resolve("src/test/resources/fuzz")
                .resolve(target.folder());
    }
}
