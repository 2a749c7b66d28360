/** Runs build jobs: queue, pipeline, source trees, cache, artefacts, source zips. */
@NullMarked
package org.keywright.build;

import org.jspecify.annotations.NullMarked;
