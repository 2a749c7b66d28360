package org.keywright.build.plan;

/**
 * A copy of the linked program in another form.
 *
 * @param command of the binary tools that makes it
 * @param file where, absolute
 * @param finish what comes after
 */
record PlannedCopy(ShellCommand command, String file, Finish finish) {

    PlannedCopy with(Finish other) {
        return new PlannedCopy(command, file, other);
    }

    /** Of the file; what is called {@code .tmp} on the way to UF2 is Intel HEX. */
    String ending() {
        String ending = file.substring(file.lastIndexOf('.') + 1);
        return ending.equals("tmp") ? "hex" : ending;
    }
}
