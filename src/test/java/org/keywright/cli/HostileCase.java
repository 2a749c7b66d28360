package org.keywright.cli;

/**
 * One attempt to do harm, or one accident that looks like it.
 *
 * @param name for the test's report
 * @param keymap the keymap.json to build
 * @param keyboard the keyboard.json that the keymap names as {@code hostile/board}
 */
record HostileCase(String name, byte[] keymap, byte[] keyboard) {

    /** The same texts with the canary's path put in, quoted as JSON needs it. */
    static String aimed(String text, String canary) {
        return text.replace("CANARY", canary.replace("\\", "\\\\"));
    }

    @Override
    public String toString() {
        return name;
    }
}
