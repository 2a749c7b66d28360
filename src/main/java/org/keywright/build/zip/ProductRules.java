package org.keywright.build.zip;

import java.util.List;
import java.util.stream.Collectors;

/** How a source zip's makefile makes the files that a user gets of the linked program. */
final class ProductRules {

    private final ZipOutput output;
    private final StringBuilder text = new StringBuilder();

    private ProductRules(ZipOutput output) {
        this.output = output;
    }

    /** The first rule: what make does when it is asked for nothing in particular. */
    static String first(ZipOutput output) {
        return output.products().stream()
                .map(product -> " ../" + product.name())
                .collect(Collectors.joining("", "products:", "\n"));
    }

    /** All others, with paths from the zip's {@code tree}. */
    static String of(ZipOutput output) {
        ProductRules rules = new ProductRules(output);
        for (ZipCommand copy : output.copies()) {
            rules.rule(copy.words().getLast(), rules.source(copy), List.of(copy.recipe()));
        }
        for (ZipProduct product : output.products()) {
            rules.rule("../" + product.name(), product.from(), rules.recipe(product));
        }
        return rules.text.toString();
    }

    /** The program, or another copy that this one is made of. */
    private String source(ZipCommand copy) {
        return output.copies().stream()
                .filter(other -> !other.equals(copy))
                .map(other -> other.words().getLast())
                .filter(copy.words()::contains)
                .findFirst()
                .orElse(output.program());
    }

    private List<String> recipe(ZipProduct product) {
        String bytes = objcopy("-I ihex -O binary --gap-fill 0xff ");
        String name = "../" + product.name();
        return switch (product.finish()) {
            case ZipFinish.Copy copy -> List.of("cp $< $@");
            case ZipFinish.Bytes all -> List.of(bytes + "$< $@");
            case ZipFinish.Suffix(int vendor, int item, int device) ->
                    List.of(
                            objcopy("-I binary -O ihex $< $<.hex"),
                            awk("dfu -v vendor=%d -v product=%d -v device=%d", vendor, item, device)
                                    + " $<.hex > $<.suffix.hex",
                            bytes + "$<.suffix.hex " + name);
            case ZipFinish.Uf2(long flags, long family) ->
                    List.of(
                            awk("uf2 -v flags=%d -v family=%d", flags, family) + " $< > $<.uf2.hex",
                            bytes + "$<.uf2.hex " + name);
        };
    }

    private static String awk(String kind, Object... numbers) {
        return "awk -v kind=" + kind.formatted(numbers) + " -f ../" + FinishScript.NAME;
    }

    private String objcopy(String arguments) {
        return "'$(TOOLS)'" + MakeText.word(output.objcopy()) + " " + arguments;
    }

    private void rule(String target, String prerequisite, List<String> recipe) {
        text.append(target).append(": ").append(prerequisite).append('\n');
        recipe.forEach(line -> text.append('\t').append(line).append('\n'));
        text.append('\n');
    }
}
