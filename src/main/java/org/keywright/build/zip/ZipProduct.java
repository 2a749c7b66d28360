package org.keywright.build.zip;

/**
 * A file that a user gets out of a source zip.
 *
 * @param name in the zip's folder
 * @param from the copy of the program it is made of, relative to the zip's {@code tree}
 * @param finish how
 */
public record ZipProduct(String name, String from, ZipFinish finish) {}
