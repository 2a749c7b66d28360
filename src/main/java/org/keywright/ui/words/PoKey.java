package org.keywright.ui.words;

/** What a translation is found by: English and, where English is not enough, a context. */
record PoKey(String context, String english) {}
