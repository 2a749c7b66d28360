package org.keywright.application;

/**
 * A language that a computer's keyboard can be set to.
 *
 * @param name QMK's, {@code swiss_de}
 * @param locale a language tag, {@code de-CH}; empty where nothing is known but the name
 */
public record HostLanguage(String name, String locale) {}
