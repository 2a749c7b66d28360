package org.keywright.mapping;

/** What a layout may be called in C: {@code LAYOUT}, {@code LAYOUT_ortho_4x12}. */
public final class LayoutName {

    private LayoutName() {}

    /** Whether that is such a name. */
    public static boolean matches(String text) {
        boolean begins = text.equals("LAYOUT") || text.startsWith("LAYOUT_");
        return begins && CIdentifier.matches(text);
    }
}
