package org.keywright.build.zip;

import java.util.Map;
import org.keywright.build.Sha256;
import org.keywright.build.ZipContent;
import org.keywright.option.Value;
import org.keywright.schema.JsonWriter;

/** What every source zip of a tree's build holds besides its sources. */
final class ZipFrame {

    private ZipFrame() {}

    /** Puts in the generated files and the keymap. */
    static ZipContent begun(ZipFacts facts) {
        ZipContent content = new ZipContent();
        facts.generated().forEach((name, file) -> content.put("generated/" + name, file));
        facts.keymapJson().ifPresent(json -> content.put("keymap.json", json));
        if (facts.output().needsScript()) {
            content.put(FinishScript.NAME, FinishScript.TEXT);
        }
        return content;
    }

    /**
     * Adds the sums and the manifest, which lists everything else.
     *
     * @param kind of zip, one word
     * @param licences terms by the folder they speak for
     */
    static byte[] finished(ZipFacts facts, ZipContent content, String kind, Value.Table licences) {
        content.put("SHA256SUMS", sums(facts));
        Value.Table manifest =
                facts.metadata()
                        .with("zip", new Value.Text(kind))
                        .with("licences", licences)
                        .with("sources", content.hashes());
        return content.put("manifest.json", JsonWriter.pretty(manifest)).bytes();
    }

    /** As {@code sha256sum --check} reads it. */
    private static String sums(ZipFacts facts) {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, byte[]> product : facts.products().entrySet()) {
            text.append(Sha256.of(product.getValue()));
            text.append("  ").append(product.getKey()).append('\n');
        }
        return text.toString();
    }
}
