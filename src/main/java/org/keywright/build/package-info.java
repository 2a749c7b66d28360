/**
 * Runs build jobs: queue, pipeline, source trees, cache, artefacts, source zips.
 *
 * <p>This package holds the words and the story ({@link org.keywright.build.BuildPipeline}); its
 * sub-packages do the work and point up. Which sources to build is not decided here: {@code
 * generate} and the firmware core did.
 */
@NullMarked
package org.keywright.build;

import org.jspecify.annotations.NullMarked;
