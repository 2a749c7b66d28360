package org.keywright.build.zip;

/**
 * One source that a full source zip compiles.
 *
 * @param command without source, object and what asks for dependencies
 * @param source relative to the zip's {@code tree}
 * @param object the same
 */
public record ZipUnit(ZipCommand command, String source, String object) {}
