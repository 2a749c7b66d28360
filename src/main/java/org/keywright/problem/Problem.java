package org.keywright.problem;

/**
 * Something wrong with what the user gave us.
 *
 * @param code stable, lower-case, dashes: {@code unknown-keycode}; listed in {@code
 *     docs/problems.md}
 * @param severity whether it stops the work
 * @param location where it is
 * @param message what is wrong, one sentence
 * @param advice what to do about it, one sentence; may be empty
 */
public record Problem(
        String code, Severity severity, Location location, String message, String advice) {

    /** A problem that stops the work. */
    public static Problem error(String code, Location location, String message, String advice) {
        return new Problem(code, Severity.ERROR, location, message, advice);
    }

    /** A problem that does not stop the work. */
    public static Problem warning(String code, Location location, String message, String advice) {
        return new Problem(code, Severity.WARNING, location, message, advice);
    }

    /** Something worth knowing. */
    public static Problem hint(String code, Location location, String message, String advice) {
        return new Problem(code, Severity.HINT, location, message, advice);
    }

    /** The same problem at a better-known place. */
    public Problem withLocation(Location better) {
        return new Problem(code, severity, better, message, advice);
    }

    /** Whether this stops the work. */
    public boolean stops() {
        return severity == Severity.ERROR;
    }

    /** One line: severity, place, message, advice. */
    public String describe() {
        String place = location.describe();
        String where = place.isEmpty() ? "" : place + ": ";
        String next = advice.isEmpty() ? "" : " " + advice;
        return severity.name().toLowerCase(java.util.Locale.ROOT)
                + ": "
                + where
                + message
                + next
                + " ["
                + code
                + "]";
    }
}
