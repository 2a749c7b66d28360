package org.keywright.build.zip;

import org.keywright.build.ZipContent;
import org.keywright.option.Value;

/** What is the keymap's own and what was generated, with a makefile that calls the tree's. */
public final class SmallZip {

    private SmallZip() {}

    /** The zip. */
    public static byte[] of(ZipFacts facts, SmallBuild build) {
        ZipContent content = ZipFrame.begun(facts);
        build.keymap().forEach((name, file) -> content.put("keymap/" + name, file));
        content.put("qmk", build.answers())
                .put("Makefile", SmallMakefile.of(facts, build))
                .put("README.md", ZipReadme.small(facts));
        return ZipFrame.finished(facts, content, "small", Value.Table.empty());
    }
}
