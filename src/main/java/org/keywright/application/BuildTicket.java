package org.keywright.application;

import java.util.Set;

/**
 * What the queue knows of a build.
 *
 * @param subject what is built
 * @param order equal for two builds of which only the later one is wanted
 * @param places what the build needs for itself alone: its folder, its results
 */
record BuildTicket(BuildSubject subject, Object order, Set<String> places) {
    BuildTicket {
        places = Set.copyOf(places);
    }
}
