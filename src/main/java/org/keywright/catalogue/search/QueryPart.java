package org.keywright.catalogue.search;

import java.util.List;
import java.util.function.IntPredicate;
import org.keywright.keyboard.BoardFacet;
import org.keywright.keyboard.BoardSummary;
import org.keywright.keyboard.UsbIdentity;

/** One thing that a query asks for, or with {@code excluded} asks to leave out. */
sealed interface QueryPart {

    /** Whether keyboards of this kind are to be left out. */
    boolean excluded();

    /**
     * Words anywhere in the texts.
     *
     * @param words folded, without separators
     */
    record Plain(List<String> words, boolean excluded) implements QueryPart {}

    /**
     * A fact.
     *
     * @param values as typed, folded; any of them will do; empty for a flag
     */
    record Narrowing(BoardFacet facet, List<String> values, boolean excluded)
            implements QueryPart {}

    /**
     * An identity on the bus.
     *
     * @param vendor the number, or -1 when {@code product} may be either of both
     * @param product the number's first digits
     * @param digits how many of four hexadecimal digits {@code product} has
     */
    record Usb(int vendor, int product, int digits, boolean excluded) implements QueryPart {

        /** From hexadecimal digits; the vendor's may be none. */
        static Usb of(String vendor, String product, boolean excluded) {
            return new Usb(number(vendor, -1), number(product, 0), product.length(), excluded);
        }

        private static int number(String digits, int otherwise) {
            return digits.isEmpty() ? otherwise : Integer.parseInt(digits, 16);
        }

        /** Which of these keyboards have it. */
        IntPredicate in(List<BoardSummary> boards) {
            return board -> met(boards.get(board).usb());
        }

        private boolean met(UsbIdentity usb) {
            return vendor >= 0
                    ? usb.vendorId() == vendor && begins(usb.productId())
                    : begins(usb.vendorId()) || begins(usb.productId());
        }

        private boolean begins(int number) {
            return number >= 0 && number >> 4 * (4 - digits) == product;
        }
    }
}
