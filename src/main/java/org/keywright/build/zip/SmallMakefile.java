package org.keywright.build.zip;

/** The makefile of a small source zip: calls the tree's own with the generated files in place. */
final class SmallMakefile {

    private SmallMakefile() {}

    static String of(ZipFacts facts, SmallBuild build) {
        StringBuilder text = new StringBuilder();
        text.append("# Builds ").append(String.join(" ", facts.names()));
        text.append(" with a QMK source tree: make QMK=/path/to/qmk_firmware\n");
        text.append(
                "# The tree's makefiles do it, with the files in generated in Python's place.\n");
        text.append("# The compiler is the one on the PATH.\n\n");
        text.append(MakeText.HASH).append("QMK =\nTOOLS =\nTREE := $(abspath $(QMK))\n");
        text.append("OUT := $(CURDIR)/build\nSRC := $(OUT)/obj_").append(facts.target());
        text.append("/src\nMAKEOVERRIDES =\n\n");
        text.append(
                MakeText.variable(
                        "SETTINGS",
                        build.variables().stream().map(SmallMakefile::setting).toList()));
        text.append("products:");
        for (String name : facts.names()) {
            text.append(' ').append(name);
        }
        text.append("\n\n").append(compile(facts, build));
        text.append(ProductRules.of(facts.output()).replace("../", ""));
        text.append("check: products\n\tsha256sum -c SHA256SUMS\n\n");
        text.append("clean:\n\trm -rf build ").append(String.join(" ", facts.names()));
        return text.append("\n\n.PHONY: products compile check clean\n").toString();
    }

    private static String setting(String variable) {
        String word = MakeText.word(variable);
        String quoted = word.startsWith("'") ? word : "'" + word + "'";
        return quoted.replace(SmallBuild.ROOT, "$(CURDIR)/");
    }

    private static String compile(ZipFacts facts, SmallBuild build) {
        String program = facts.output().program().replace("../", "");
        StringBuilder text = new StringBuilder();
        text.append("compile:\n");
        text.append(
                refusal(
                        "$(filter-out 1,$(words $(CURDIR)))",
                        "make cannot work in a folder whose name has blanks"));
        text.append(
                refusal(
                        "$(if $(QMK),,x)",
                        "say where the tree is: make QMK=/path/to/qmk_firmware"));
        text.append("\t@test -f '$(TREE)/builddefs/build_keyboard.mk' ||");
        text.append(" { echo '$(QMK) is no QMK source tree'; exit 1; }\n");
        build.place().ifPresent(place -> text.append(same(build, place)));
        text.append("\trm -rf build\n\tmkdir -p '$(SRC)'\n\tcp generated/* '$(SRC)'\n");
        text.append("\t$(MAKE) -C '$(TREE)' -r -R -f builddefs/build_keyboard.mk $(SETTINGS) elf");
        facts.output().made().forEach(file -> text.append(' ').append(ending(file)));
        text.append("\n\n");
        String made = String.join(" ", facts.output().made()).replace("../", "");
        return text + program + " " + made + ": compile\n\n";
    }

    private static String ending(String file) {
        return file.substring(file.lastIndexOf('.') + 1);
    }

    private static String refusal(String condition, String message) {
        return "\t$(if %s,$(error %s))\n".formatted(condition, message);
    }

    /** What belongs to the keymap includes files around it, so it is built where it lies. */
    private static String same(SmallBuild build, String place) {
        StringBuilder text = new StringBuilder();
        for (String name : build.keymap().keySet()) {
            text.append("\tcmp ").append(MakeText.word("keymap/" + name));
            text.append(" '$(TREE)'/").append(MakeText.word(place + "/" + name)).append('\n');
        }
        return text.toString();
    }
}
