package org.keywright.build.toolchain;

/**
 * A file that a bundle is made of.
 *
 * @param name its name as it comes
 * @param address where it can be had, {@code https:} or {@code http:}
 * @param bytes its exact size, -1 where nobody published it
 * @param sha256 64 lower-case hexadecimal digits
 */
public record BundleFile(String name, String address, long bytes, String sha256) {}
