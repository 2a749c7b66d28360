package org.keywright.build.zip;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The makefile of a full source zip: the plan's own commands, each one readable. */
final class FullMakefile {

    private final ZipSteps steps;
    private final ZipOutput output;
    private final Map<ZipCommand, String> compilers = new LinkedHashMap<>();
    private final StringBuilder text = new StringBuilder();

    private FullMakefile(ZipSteps steps, ZipOutput output) {
        this.output = output;
        this.steps = steps;
        for (ZipUnit unit : steps.units()) {
            compilers.putIfAbsent(unit.command(), "COMPILE_" + (compilers.size() + 1));
        }
    }

    /**
     * Its text; it has to be read in the zip's {@code tree}.
     *
     * @param output what becomes of the linked program
     */
    static String of(ZipSteps steps, ZipOutput output) {
        return new FullMakefile(steps, output).write();
    }

    private String write() {
        text.append(
                "# Written by Keywright. Read in the folder tree by the Makefile above it.\n\n");
        text.append(MakeText.HASH).append("TOOLS =\n.SUFFIXES:\n.DELETE_ON_ERROR:\n\n");
        text.append(ProductRules.first(output)).append('\n');
        compilers.forEach(this::compiler);
        List<String> objects = steps.objects();
        text.append(MakeText.variable("OBJECTS", objects));
        folders();
        steps.units().forEach(this::unit);
        text.append("-include $(OBJECTS:.o=.d)\n\n");
        for (ZipCommand archive : steps.archives()) {
            rule(archive.words().get(2), "$(OBJECTS)", archive.recipe());
        }
        rule(output.program(), "$(OBJECTS)" + archives(), link());
        return text.append(ProductRules.of(output)).toString();
    }

    private void compiler(ZipCommand command, String name) {
        List<String> flags = command.words().subList(1, command.words().size());
        String number = name.substring(name.indexOf('_'));
        text.append(
                MakeText.variable("FLAGS" + number, flags.stream().map(MakeText::word).toList()));
        text.append(name).append(" = ").append(command.start());
        text.append(" $(FLAGS").append(number).append(") -MMD -MP -MF $(basename $@).d\n\n");
    }

    private void folders() {
        Set<String> folders = new TreeSet<>(steps.folders());
        for (String object : steps.objects()) {
            folders.add(object.substring(0, object.lastIndexOf('/')));
        }
        text.append(MakeText.variable("FOLDERS", List.copyOf(folders)));
        text.append("$(FOLDERS):\n\tmkdir -p $@\n\n$(OBJECTS): ../build.mk | $(FOLDERS)\n\n");
    }

    private void unit(ZipUnit unit) {
        rule(
                unit.object(),
                unit.source(),
                "$(%s) %s -o %s"
                        .formatted(
                                compilers.get(unit.command()),
                                MakeText.word(unit.source()),
                                MakeText.word(unit.object())));
    }

    private String archives() {
        StringBuilder names = new StringBuilder();
        steps.archives().forEach(archive -> names.append(' ').append(archive.words().get(2)));
        return names.toString();
    }

    /** The objects stand in the linker's command as in the plan, mostly all in one row. */
    private String link() {
        List<String> words = steps.link().words();
        int first = Collections.indexOfSubList(words, steps.objects());
        if (first < 1) {
            return steps.link().recipe();
        }
        List<String> after = words.subList(first + steps.objects().size(), words.size());
        List<String> parts = new ArrayList<>(List.of(steps.link().start()));
        parts.add(MakeText.words(words.subList(1, first)));
        parts.add("$(OBJECTS)");
        parts.add(MakeText.words(after));
        return String.join(" ", parts);
    }

    private void rule(String target, String prerequisites, String recipe) {
        text.append("%s: %s\n\t%s\n\n".formatted(target, prerequisites, recipe));
    }
}
