package org.keywright.csource;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** Every file of {@code src/test/resources/csource} is read as the text beside it says. */
class SourceCasesTest {

    private static final Path CASES =
            Path.of(System.getProperty("keywright.home", "."), "src/test/resources/csource");

    static Stream<Path> headers() throws IOException {
        return files("config", ".h");
    }

    static Stream<Path> makefiles() throws IOException {
        return files("rules", ".mk");
    }

    static Stream<Path> lights() throws IOException {
        return files("lights", ".c");
    }

    static Stream<Path> layouts() throws IOException {
        return files("layouts", ".h");
    }

    private static Stream<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> all = Files.list(CASES.resolve(folder))) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        }
    }

    private static String expected(Path file) throws IOException {
        String name = file.getFileName().toString();
        return Files.readString(
                file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".txt"));
    }

    private static SourceFile source(Path file) {
        return SourceFile.read("it", file).value().orElseThrow();
    }

    private static int line(Location place) {
        return ((Location.InText) place).line();
    }

    @ParameterizedTest
    @MethodSource("headers")
    void headersAreReadByTheirText(Path file) throws IOException {
        ConfigHeader header = ConfigHeader.read(source(file)).value().orElseThrow();
        String read =
                header.definitions().entrySet().stream()
                        .map(e -> shown(e.getKey(), e.getValue()))
                        .collect(Collectors.joining());
        assertThat(read).isEqualTo(expected(file));
    }

    @Test
    void linesMayEndAsInWindows(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("config.h");
        Files.writeString(file, "#define A 1\r\n#define PINS { B0, \\\r\n B1 }\r\n#define B\r\n");
        ConfigHeader header = ConfigHeader.read(source(file)).value().orElseThrow();
        assertThat(header.definitions().entrySet())
                .extracting(e -> shown(e.getKey(), e.getValue()))
                .containsExactly("1 A=1\n", "2 PINS={ B0, B1 }\n", "4 B\n");
    }

    private static String shown(String name, CDefinition definition) {
        String text = definition.text().map(t -> "=" + t).orElse("");
        return line(definition.place()) + (definition.on() ? " " : " !") + name + text + "\n";
    }

    @ParameterizedTest
    @MethodSource("makefiles")
    void makefilesAreReadLineByLine(Path file) throws IOException {
        MakeVariables variables = new MakeVariables();
        variables.read(MakeAssignment.read(source(file)));
        String read =
                variables.names().stream()
                        .map(name -> shown(name, variables.find(name).orElseThrow()))
                        .collect(Collectors.joining());
        assertThat(read).isEqualTo(expected(file));
    }

    private static String shown(String name, MakeVariables.Variable variable) {
        return line(variable.place()) + " " + name + "=" + variable.value() + "\n";
    }

    @ParameterizedTest
    @MethodSource("lights")
    void lightTablesAreReadByTheirBraces(Path file) throws IOException {
        String expected = expected(file);
        int rows = expected.charAt(0) - '0';
        int columns = expected.charAt(2) - '0';
        Checked<Value.Listing> read =
                LightTableReader.read(source(file)).then(table -> table.lights(rows, columns));
        String lights =
                read.value().map(LightsText::of).orElse(read.problems().isEmpty() ? "-" : "");
        assertThat(lights + problems(read.problems())).isEqualTo(expected.substring(4).strip());
    }

    private static String problems(List<Problem> problems) {
        return problems.stream()
                .map(p -> p.code() + ":" + line(p.location()))
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void layoutMacrosAreReadByTheirText(Path file) throws IOException {
        Checked<LayoutHeader> read = LayoutHeaderReader.read(source(file));
        LayoutHeader header = read.value().orElseThrow();
        List<String> lines = new ArrayList<>();
        header.macros().forEach((name, macro) -> lines.add(shown(name, macro)));
        header.aliases().forEach((alias, text) -> lines.add("alias " + alias + "=" + text));
        if (!read.problems().isEmpty()) {
            lines.add(problems(read.problems()));
        }
        assertThat(String.join("\n", lines)).isEqualTo(expected(file).strip());
    }

    private static String shown(String name, LayoutHeader.Macro macro) {
        return line(macro.place())
                + " "
                + name
                + " "
                + macro.keys().stream()
                        .map(
                                key ->
                                        key.name()
                                                + ":"
                                                + key.positions().stream()
                                                        .map(p -> p.row() + "," + p.column())
                                                        .collect(Collectors.joining(";")))
                        .collect(Collectors.joining(" "));
    }
}
