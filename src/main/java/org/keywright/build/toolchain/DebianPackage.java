package org.keywright.build.toolchain;

/**
 * One Debian package at one version.
 *
 * @param name {@code gcc-avr}
 * @param version with epoch and revision
 * @param file the package itself
 */
public record DebianPackage(String name, String version, BundleFile file) {}
