package org.keywright.build;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The files a user gets, where they were written.
 *
 * @param hex the firmware as Intel HEX
 * @param binary the firmware as plain bytes
 * @param metadata what it is, as JSON
 * @param sourceZip everything needed to make the same bytes again, if it was asked for
 * @param sha256 of the Intel HEX file
 */
public record Artefacts(
        Path hex, Path binary, Path metadata, Optional<Path> sourceZip, String sha256) {}
