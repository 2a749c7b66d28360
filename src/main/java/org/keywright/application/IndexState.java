package org.keywright.application;

/** How far the list of keyboards agrees with the tree's files. */
public sealed interface IndexState {

    /** Nobody has asked yet. */
    record Unread() implements IndexState {}

    /**
     * Files are being looked at; what is known can be searched meanwhile.
     *
     * @param done keyboards looked at
     * @param total keyboards there are; 0 while that is not known
     */
    record Reading(int done, int total) implements IndexState {}

    /**
     * Everything is known.
     *
     * @param boards keyboards that can be found
     */
    record Ready(int boards) implements IndexState {}

    /**
     * It could not be finished: the folder is gone or may not be read.
     *
     * @param reason in words for the user
     */
    record Unreadable(String reason) implements IndexState {}
}
