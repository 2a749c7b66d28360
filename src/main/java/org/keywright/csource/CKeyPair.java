package org.keywright.csource;

/**
 * The two actions of an encoder or a DIP switch.
 *
 * @param first when turned counter-clockwise, when off
 * @param second when turned clockwise, when on
 */
public record CKeyPair(CKey first, CKey second) {}
