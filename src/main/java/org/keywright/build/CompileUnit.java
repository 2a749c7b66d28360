package org.keywright.build;

import java.util.List;

/**
 * One source to compile.
 *
 * @param source path below the build folder
 * @param object path below the build folder
 * @param arguments for the compiler driver, without source and object
 */
public record CompileUnit(String source, String object, List<String> arguments) {
    public CompileUnit {
        arguments = List.copyOf(arguments);
    }
}
