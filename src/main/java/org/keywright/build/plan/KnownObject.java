package org.keywright.build.plan;

import java.util.List;
import java.util.Map;

/**
 * An object that was made, and of what. Files and macros go by names of {@link Places}.
 *
 * @param object the hash of its bytes
 * @param home the build folder it can be used in; empty if in any
 * @param search the hash of what was found where
 * @param macros as the command defined them
 * @param first the headers read before the source
 * @param files the hash of every file that was read, by name
 */
record KnownObject(
        String object,
        String home,
        String search,
        List<String> macros,
        List<String> first,
        Map<String, String> files) {}
