package org.keywright.build.zip;

/** What a source zip says to whoever unpacks it. */
final class ZipReadme {

    private ZipReadme() {}

    static String full(ZipFacts facts) {
        return begin(facts)
                + """
                In this folder, with `make` and the compiler installed, nothing else:

                    make

                `make -j4` is faster; `make check` compares the result with `SHA256SUMS`. The same compiler
                (%1$s) gives the same bytes.

                - `tree/`: the files of the firmware tree that the build read, at their own places, with
                  the licences they may be passed on under; `manifest.json` says which speaks for what
                - `generated/`: what was generated from keyboard and keymap
                - `build.mk`: every command of the build
                - `manifest.json`: what was built from what, with the SHA-256 of every file
                """
                        .formatted(facts.plainCompiler())
                + keymap(facts);
    }

    static String small(ZipFacts facts) {
        return begin(facts)
                + """
                In this folder, with `make`, the compiler and a QMK source tree, no Python:

                    make QMK=/path/to/qmk_firmware

                %2$s
                `make check QMK=...` compares the result with `SHA256SUMS`. The same tree and the same compiler
                (%1$s) give the same bytes. The folder's path must not have blanks; the
                tree is not written to.

                - `generated/`: what was generated from keyboard and keymap; QMK's Python would do that
                - `qmk`: stands in for QMK's command line
                - `manifest.json`: what was built from what, with the SHA-256 of every file
                """
                        .formatted(facts.plainCompiler(), tree(facts))
                + keymap(facts);
    }

    private static String begin(ZipFacts facts) {
        return "# Firmware of %s\n\nKeywright wrote this. It builds %s.\n\n"
                .formatted(
                        facts.plainTitle(),
                        facts.names().stream()
                                .map(name -> "`" + name + "`")
                                .reduce((a, b) -> a + " and " + b)
                                .orElse("nothing"));
    }

    private static String tree(ZipFacts facts) {
        String remote = facts.origin().remote().map(r -> " of " + r).orElse("");
        return facts.origin()
                .commit()
                .map(
                        commit ->
                                "The tree has to be at commit `%s`%s, with the submodules the keyboard needs."
                                        .formatted(commit, remote))
                .or(
                        () ->
                                facts.origin()
                                        .archive()
                                        .map(
                                                hash ->
                                                        "The tree has to be out of the zip with the SHA-256 `%s`."
                                                                .formatted(hash)))
                .orElse("The tree has to be the one it was built from.");
    }

    private static String keymap(ZipFacts facts) {
        return facts.keymapJson().isPresent()
                ? "- `keymap.json`: the keymap as it was edited; Keywright and `qmk compile` build it too\n"
                : "";
    }
}
