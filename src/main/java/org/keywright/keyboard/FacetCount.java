package org.keywright.keyboard;

/**
 * How many keyboards a query would find with one more word.
 *
 * @param facet which fact
 * @param value as shown; empty for a flag
 * @param word what to write into the query for it, {@code processor:RP2040}
 * @param boards keyboards of that value among those that the rest of the query finds
 * @param chosen whether the query asks for it already
 */
public record FacetCount(BoardFacet facet, String value, String word, int boards, boolean chosen) {}
