package org.keywright.application;

import java.nio.file.Path;

/**
 * What is wanted of a build.
 *
 * @param output the folder for firmware, metadata and source zip; made if it is not there
 * @param sourceZip whether to write the source zip
 */
public record BuildOrder(Path output, boolean sourceZip) {}
