package org.keywright.build;

/**
 * What a tool left behind.
 *
 * @param exitCode 0 if it was content
 * @param text what it said, both streams, lines ended by LF
 */
public record ToolOutput(int exitCode, String text) {

    /** Whether the tool was content. */
    public boolean good() {
        return exitCode == 0;
    }
}
