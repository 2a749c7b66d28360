package org.keywright.ui.quick;

import java.util.List;

/** Where the command palette finds what it offers, and where it remembers what was taken. */
public interface QuickSource {

    /** What is known at once: commands, layers, recent keymaps. */
    List<QuickEntry> ready();

    /** What takes a moment to read: options; called off the window's thread, once. */
    List<QuickEntry> slow();

    /** Keyboards that a query finds, the closest first; called off the window's thread. */
    List<QuickEntry> keyboards(String query);

    /** Ids of what was taken lately, newest first. */
    List<String> recent();

    /** Remembers that this was taken. */
    void taken(String id);
}
