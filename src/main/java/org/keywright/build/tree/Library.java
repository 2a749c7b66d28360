package org.keywright.build.tree;

/**
 * A library that a tree borrows from another repository; git calls it a submodule.
 *
 * @param path where it belongs in the tree: {@code lib/lufa}
 * @param url where it comes from, as the tree says
 * @param commit the id of the commit that the tree wants
 */
record Library(String path, String url, String commit) {}
