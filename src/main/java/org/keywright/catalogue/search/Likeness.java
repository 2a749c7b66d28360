package org.keywright.catalogue.search;

/** How a typed word is like a word of a keyboard; what is nearer comes first. */
enum Likeness {
    /** The same. */
    SAME(10),
    /** The word begins with what was typed. */
    START(16),
    /** What was typed stands inside the word. */
    INSIDE(30),
    /** The word has the letters typed, in order, with others between: {@code plnk}. */
    LETTERS(44),
    /** One letter typed too many, too few, wrong, or in its neighbour's place. */
    SLIP(50),
    /** Two of those. */
    SLIPS(60),
    /** Nothing alike. */
    NONE(1000);

    private final int cost;

    Likeness(int cost) {
        this.cost = cost;
    }

    int cost() {
        return cost;
    }
}
