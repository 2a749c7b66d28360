package org.keywright.build.zip;

import java.util.LinkedHashMap;
import java.util.Map;
import org.keywright.build.ZipContent;
import org.keywright.option.Value;

/** Everything that a build read, with a makefile that does what the build did. */
public final class FullZip {

    private FullZip() {}

    /** The zip. */
    public static byte[] of(ZipFacts facts, ZipSteps steps, TreeFiles tree) {
        ZipContent content = ZipFrame.begun(facts);
        tree.files().forEach((name, file) -> content.put("tree/" + name, file));
        content.put("build.mk", FullMakefile.of(steps, facts.output()))
                .put("Makefile", makefile(facts))
                .put("README.md", ZipReadme.full(facts));
        Map<String, Value> licences = new LinkedHashMap<>();
        tree.licences()
                .forEach(
                        (file, folder) ->
                                licences.put(
                                        "tree/" + file,
                                        new Value.Text(
                                                folder.isEmpty()
                                                        ? "tree/"
                                                        : "tree/%s/".formatted(folder))));
        return ZipFrame.finished(facts, content, "full", new Value.Table(licences));
    }

    private static String makefile(ZipFacts facts) {
        String names = String.join(" ", facts.names());
        return """
        # Builds %1$s from the files in this folder: make
        # The compiler is the one on the PATH; make TOOLS=/its/folder/ takes another.

        products:
        \t@$(MAKE) --no-print-directory -C tree -f ../build.mk

        check: products
        \tsha256sum -c SHA256SUMS

        clean:
        \trm -rf build %1$s

        .PHONY: products check clean
        """
                .formatted(names);
    }
}
