package org.keywright.build.zip;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.keywright.build.SourceOrigin;
import org.keywright.option.Value;

/**
 * What both source zips of a build have in common.
 *
 * @param title keyboard and keymap, for a person
 * @param metadata what the firmware is, as it is written beside it
 * @param compiler what compiled it, for a person
 * @param origin where the tree comes from
 * @param products the files a user gets by their names, the one for the keyboard first
 * @param output how those are made of the linked program
 * @param target what the tree's makefiles call the firmware
 * @param generated the generated files
 * @param keymapJson the keymap as it was edited; absent when it is C
 */
public record ZipFacts(
        String title,
        Value.Table metadata,
        String compiler,
        SourceOrigin origin,
        Map<String, byte[]> products,
        ZipOutput output,
        String target,
        SortedMap<String, byte[]> generated,
        Optional<byte[]> keymapJson) {

    public ZipFacts {
        products = Collections.unmodifiableMap(new LinkedHashMap<>(products));
        generated = Collections.unmodifiableSortedMap(new TreeMap<>(generated));
    }

    /** The same with other generated files. */
    public ZipFacts with(SortedMap<String, byte[]> others) {
        return new ZipFacts(
                title, metadata, compiler, origin, products, output, target, others, keymapJson);
    }

    List<String> names() {
        return output.names();
    }

    /** {@code dz60 default} may hold nothing that a text could take for more. */
    String plainTitle() {
        return title.replaceAll("[^A-Za-z0-9 /:._+-]", "_");
    }

    String plainCompiler() {
        return compiler.replaceAll("[^A-Za-z0-9 ,._+-]", "_");
    }
}
