package org.keywright.catalogue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.keywright.csource.ConfigHeader;
import org.keywright.csource.LayoutHeader;
import org.keywright.csource.LayoutHeaderReader;
import org.keywright.csource.LightTable;
import org.keywright.csource.LightTableReader;
import org.keywright.csource.MakeAssignment;
import org.keywright.csource.MakeVariables;
import org.keywright.csource.SourceFile;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;

/**
 * What the C and make files of a tree say. Every file is read once, however many keyboards lie
 * below its folder. Safe for threads.
 */
final class TreeSources {

    private final FirmwareTree tree;
    private final Map<Path, Checked<ConfigHeader>> configs = new ConcurrentHashMap<>();
    private final Map<Path, Checked<List<MakeAssignment>>> makefiles = new ConcurrentHashMap<>();
    private final Map<Path, Checked<LayoutHeader>> headers = new ConcurrentHashMap<>();
    private final Map<Path, Checked<LightTable>> lights = new ConcurrentHashMap<>();

    TreeSources(FirmwareTree tree) {
        this.tree = tree;
    }

    /** Every {@code config.h} on the way to a keyboard; what lies deeper wins. */
    ConfigHeader config(List<Path> folders, List<Problem> problems) {
        ConfigHeader all = ConfigHeader.EMPTY;
        for (Path folder : folders) {
            Checked<ConfigHeader> read =
                    read(configs, folder.resolve("config.h"), ConfigHeader::read);
            problems.addAll(read.problems());
            all = read.value().orElse(ConfigHeader.EMPTY).below(all);
        }
        return all;
    }

    /** Every {@code rules.mk}: the keyboard's own first, then all from the vendor's down. */
    MakeVariables rules(List<Path> folders, List<Problem> problems) {
        MakeVariables all = new MakeVariables();
        all.read(makefile(folders.getLast()).value().orElse(List.of()));
        for (Path folder : folders) {
            Checked<List<MakeAssignment>> read = makefile(folder);
            problems.addAll(read.problems());
            all.read(read.value().orElse(List.of()));
        }
        return all;
    }

    /** The {@code rules.mk} of one folder alone. */
    MakeVariables rulesOf(Path folder, List<Problem> problems) {
        Checked<List<MakeAssignment>> read = makefile(folder);
        problems.addAll(read.problems());
        MakeVariables all = new MakeVariables();
        all.read(read.value().orElse(List.of()));
        return all;
    }

    private Checked<List<MakeAssignment>> makefile(Path folder) {
        return read(
                makefiles,
                folder.resolve("rules.mk"),
                file -> Checked.of(MakeAssignment.read(file)));
    }

    /** The layouts in a folder's own header. */
    LayoutHeader layouts(Path folder, List<Problem> problems) {
        Checked<LayoutHeader> read = read(headers, own(folder, ".h"), LayoutHeaderReader::read);
        problems.addAll(read.problems());
        return read.value().orElse(LayoutHeader.EMPTY);
    }

    /** The lights in a folder's own C file. */
    Checked<LightTable> lights(Path folder) {
        return read(lights, own(folder, ".c"), LightTableReader::read);
    }

    private static Path own(Path folder, String ending) {
        return folder.resolve(folder.getFileName() + ending);
    }

    private <T> Checked<T> read(
            Map<Path, Checked<T>> known, Path path, Function<SourceFile, Checked<T>> reader) {
        return known.computeIfAbsent(
                path, file -> SourceFile.read(tree.show(file), file).then(reader));
    }
}
