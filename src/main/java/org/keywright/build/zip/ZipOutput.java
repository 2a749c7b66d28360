package org.keywright.build.zip;

import java.util.List;

/**
 * What becomes of the linked program in a source zip; paths are relative to its {@code tree}.
 *
 * @param program the linked program
 * @param copies commands of the binary tools; the last word of each is its file
 * @param made copies that the tree's makefiles have to make themselves, when nobody knows how
 * @param products the files a user gets, the one for the keyboard first
 */
public record ZipOutput(
        String program, List<ZipCommand> copies, List<String> made, List<ZipProduct> products) {

    public ZipOutput {
        copies = List.copyOf(copies);
        made = List.copyOf(made);
        products = List.copyOf(products);
    }

    /** The program that makes copies; only AVR's makefiles are asked to do it themselves. */
    String objcopy() {
        return copies.isEmpty() ? "avr-objcopy" : copies.getFirst().words().getFirst();
    }

    List<String> names() {
        return products.stream().map(ZipProduct::name).toList();
    }

    boolean needsScript() {
        return products.stream()
                .anyMatch(
                        product ->
                                product.finish() instanceof ZipFinish.Suffix
                                        || product.finish() instanceof ZipFinish.Uf2);
    }
}
