package org.keywright.catalogue.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.keywright.keyboard.BoardSummary;
import org.keywright.keyboard.LayoutSize;
import org.keywright.keyboard.Lighting;
import org.keywright.keyboard.Silhouette;
import org.keywright.keyboard.UsbIdentity;

/** A few invented keyboards to look for. */
final class Shelf {

    private final List<BoardSummary> boards = new ArrayList<>();

    /** A plain keyboard of 60 keys, to be changed. */
    static BoardSummary plain(String id) {
        return new BoardSummary(
                id,
                "",
                "",
                "",
                new UsbIdentity(0x1234, 0x0001, "1.0.0"),
                "atmega32u4",
                "atmel-dfu",
                false,
                0,
                Set.of(),
                List.of(new LayoutSize("LAYOUT", 60)),
                List.of(),
                List.of(),
                Silhouette.none());
    }

    Shelf with(String... ids) {
        for (String id : ids) {
            boards.add(plain(id));
        }
        return this;
    }

    Shelf with(String id, UnaryOperator<BoardSummary> change) {
        boards.add(change.apply(plain(id)));
        return this;
    }

    BoardSearch search() {
        return new BoardSearch(
                boards.stream().sorted(Comparator.comparing(BoardSummary::id)).toList());
    }

    List<String> find(String query, String... recent) {
        return search().search(query, List.of(recent)).boards().stream()
                .map(BoardSummary::id)
                .toList();
    }

    static UnaryOperator<BoardSummary> named(String name, String maker) {
        return b -> copy(b, name, maker, b.usb(), b.processor(), b.bootloader());
    }

    static UnaryOperator<BoardSummary> usb(int vendor, int product) {
        return b ->
                copy(
                        b,
                        b.name(),
                        b.manufacturer(),
                        new UsbIdentity(vendor, product, "1.0.0"),
                        b.processor(),
                        b.bootloader());
    }

    static UnaryOperator<BoardSummary> chip(String processor, String bootloader) {
        return b -> copy(b, b.name(), b.manufacturer(), b.usb(), processor, bootloader);
    }

    static UnaryOperator<BoardSummary> formerly(String... names) {
        return b -> b.withFormerNames(List.of(names));
    }

    private static BoardSummary copy(
            BoardSummary b,
            String name,
            String maker,
            UsbIdentity usb,
            String processor,
            String bootloader) {
        return new BoardSummary(
                b.id(),
                name,
                maker,
                b.maintainer(),
                usb,
                processor,
                bootloader,
                b.split(),
                b.encoders(),
                b.lighting(),
                b.layouts(),
                b.communityLayouts(),
                b.formerNames(),
                b.silhouette());
    }

    static UnaryOperator<BoardSummary> built(boolean split, int encoders, Lighting... lighting) {
        return b ->
                new BoardSummary(
                        b.id(),
                        b.name(),
                        b.manufacturer(),
                        b.maintainer(),
                        b.usb(),
                        b.processor(),
                        b.bootloader(),
                        split,
                        encoders,
                        Set.of(lighting),
                        b.layouts(),
                        b.communityLayouts(),
                        b.formerNames(),
                        b.silhouette());
    }

    static UnaryOperator<BoardSummary> laidOut(List<String> community, LayoutSize... layouts) {
        return b ->
                new BoardSummary(
                        b.id(),
                        b.name(),
                        b.manufacturer(),
                        b.maintainer(),
                        b.usb(),
                        b.processor(),
                        b.bootloader(),
                        b.split(),
                        b.encoders(),
                        b.lighting(),
                        List.of(layouts),
                        community,
                        b.formerNames(),
                        b.silhouette());
    }
}
