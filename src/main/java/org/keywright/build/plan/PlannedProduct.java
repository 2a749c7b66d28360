package org.keywright.build.plan;

import java.util.List;

/**
 * The files for the user that are made of the linked program.
 *
 * @param ending of the file for the keyboard: {@code hex}, {@code bin} or {@code uf2}
 * @param copies of the program, in the order they are made, at least one
 */
record PlannedProduct(String ending, List<PlannedCopy> copies) {

    PlannedProduct {
        copies = List.copyOf(copies);
    }

    /** The commands, in their order. */
    List<ShellCommand> commands() {
        return copies.stream().map(PlannedCopy::command).toList();
    }
}
