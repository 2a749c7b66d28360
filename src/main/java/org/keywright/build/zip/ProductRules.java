package org.keywright.build.zip;

import java.util.List;

/**
 * How a source zip's makefile makes the files that a user gets, from a folder inside of the zip's.
 *
 * @param files their names in the zip's folder
 * @param text the rules
 */
record ProductRules(List<String> files, String text) {

    ProductRules {
        files = List.copyOf(files);
    }

    static ProductRules of(ZipFacts facts) {
        StringBuilder text = new StringBuilder();
        String hex = "../build/" + facts.target() + ".hex";
        for (String name : facts.names()) {
            text.append("../").append(name).append(": ").append(hex).append("\n\t");
            text.append(name.endsWith(".hex") ? "cp $< $@" : binary()).append("\n\n");
        }
        return new ProductRules(facts.names(), text.toString());
    }

    private static String binary() {
        return "'$(TOOLS)'avr-objcopy -I ihex -O binary --gap-fill 0xff $< $@";
    }

    /** What make does when it is asked for nothing in particular. */
    String first() {
        StringBuilder names = new StringBuilder("products:");
        files.forEach(file -> names.append(" ../").append(file));
        return names + "\n";
    }
}
