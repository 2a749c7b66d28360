package org.keywright.build.zip;

import java.util.List;

/**
 * Everything a full source zip's makefile does, in its order.
 *
 * @param units what is compiled
 * @param archives objects put into archives; the archive is the second argument
 * @param link makes the program
 * @param folders that headers are looked for in; they have to be there, empty or not
 */
public record ZipSteps(
        List<ZipUnit> units, List<ZipCommand> archives, ZipCommand link, List<String> folders) {

    public ZipSteps {
        units = List.copyOf(units);
        archives = List.copyOf(archives);
        folders = List.copyOf(folders);
    }

    List<String> objects() {
        return units.stream().map(ZipUnit::object).toList();
    }
}
