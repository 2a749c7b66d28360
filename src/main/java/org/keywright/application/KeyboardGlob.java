package org.keywright.application;

/**
 * A pattern for keyboards' ids: {@code *} stands for any text, also across folders, {@code ?} for
 * one character. Takes time in proportion to pattern and text, whatever the pattern.
 */
record KeyboardGlob(String pattern) {

    boolean matches(String id) {
        int at = 0;
        int in = 0;
        int star = -1;
        int retry = 0;
        while (at < id.length()) {
            char wanted = in < pattern.length() ? pattern.charAt(in) : 0;
            if (wanted == '*') {
                star = in++;
                retry = at;
            } else if (wanted == '?' || wanted == id.charAt(at)) {
                in++;
                at++;
            } else if (star >= 0) {
                in = star + 1;
                at = ++retry;
            } else {
                return false;
            }
        }
        while (in < pattern.length() && pattern.charAt(in) == '*') {
            in++;
        }
        return in == pattern.length();
    }
}
