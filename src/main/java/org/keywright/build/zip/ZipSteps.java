package org.keywright.build.zip;

import java.util.List;

/**
 * Everything a full source zip's makefile does, in its order.
 *
 * @param units what is compiled
 * @param archives objects put into archives; the archive is the second argument
 * @param link makes the program
 * @param program the linked program, relative to the zip's {@code tree}
 * @param folders that headers are looked for in; they have to be there, empty or not
 * @param copies what is made of it; the last word of each is a file
 */
public record ZipSteps(
        List<ZipUnit> units,
        List<ZipCommand> archives,
        ZipCommand link,
        String program,
        List<String> folders,
        List<ZipCommand> copies) {

    public ZipSteps {
        units = List.copyOf(units);
        archives = List.copyOf(archives);
        folders = List.copyOf(folders);
        copies = List.copyOf(copies);
    }

    List<String> objects() {
        return units.stream().map(ZipUnit::object).toList();
    }
}
