package org.keywright.ui.words;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The program's sources, as the compiler's own parser reads them. */
record Sources(List<CompilationUnitTree> units, SourcePositions positions) {

    private static final Path ROOT = Path.of("src/main/java/org/keywright");

    /** The sources whose path below the root package is wanted. */
    static Sources where(Predicate<String> wanted) {
        List<Path> files = files(wanted);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            return parsed(compiler, manager, manager.getJavaFileObjectsFromPaths(files));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One source, given as it would stand in a file. */
    static Sources ofText(String source) {
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("text:///A.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean lenient) {
                        return source;
                    }
                };
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            return parsed(compiler, manager, List.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sources parsed(
            JavaCompiler compiler,
            StandardJavaFileManager manager,
            Iterable<? extends JavaFileObject> files)
            throws IOException {
        List<String> options = List.of("-proc:none");
        JavacTask task = (JavacTask) compiler.getTask(null, manager, null, options, null, files);
        List<CompilationUnitTree> units = new ArrayList<>();
        task.parse().forEach(units::add);
        return new Sources(units, Trees.instance(task).getSourcePositions());
    }

    private static List<Path> files(Predicate<String> wanted) {
        try (Stream<Path> all = Files.walk(ROOT)) {
            return all.filter(file -> file.toString().endsWith(".java"))
                    .filter(f -> wanted.test(ROOT.relativize(f).toString().replace('\\', '/')))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
