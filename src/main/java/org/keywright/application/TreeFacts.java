package org.keywright.application;

import java.util.Optional;

/**
 * What is in a firmware tree, at a glance.
 *
 * @param boards number of keyboards
 * @param commit the git commit it is at, if that can be read
 */
public record TreeFacts(int boards, Optional<TreeCommit> commit) {}
