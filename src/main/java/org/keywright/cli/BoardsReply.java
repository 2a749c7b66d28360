package org.keywright.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.keywright.keyboard.BoardMatches;
import org.keywright.keyboard.BoardSummary;
import org.keywright.keyboard.FacetCount;
import org.keywright.keyboard.Lighting;
import org.keywright.option.Value;

/** What {@code boards --json} says of the keyboards found, and how many there are of each kind. */
final class BoardsReply {

    private BoardsReply() {}

    static Value.Table table(BoardMatches matches) {
        List<Value> boards = new ArrayList<>();
        matches.boards().forEach(board -> boards.add(board(board)));
        List<Value> facets = new ArrayList<>();
        matches.facets().forEach(facet -> facets.add(facet(facet)));
        return Value.Table.empty()
                .with("boards", new Value.Listing(boards))
                .with("facets", new Value.Listing(facets));
    }

    private static Value.Table board(BoardSummary board) {
        return Value.Table.empty()
                .with("id", new Value.Text(board.id()))
                .with("name", new Value.Text(board.name()))
                .with("manufacturer", new Value.Text(board.manufacturer()))
                .with("maintainer", new Value.Text(board.maintainer()))
                .with("vid", new Value.Text(hexadecimal(board.usb().vendorId())))
                .with("pid", new Value.Text(hexadecimal(board.usb().productId())))
                .with("processor", new Value.Text(board.processor()))
                .with("bootloader", new Value.Text(board.bootloader()))
                .with("keys", new Value.Whole(board.keys()))
                .with("split", new Value.Flag(board.split()))
                .with("encoders", new Value.Whole(board.encoders()))
                .with(
                        "lighting",
                        Value.texts(
                                board.lighting().stream().sorted().map(Lighting::feature).toList()))
                .with("layouts", layouts(board))
                .with("communityLayouts", Value.texts(board.communityLayouts()))
                .with("formerNames", Value.texts(board.formerNames()));
    }

    private static Value.Table layouts(BoardSummary board) {
        Map<String, Value> layouts = new LinkedHashMap<>();
        board.layouts().forEach(size -> layouts.put(size.name(), new Value.Whole(size.keys())));
        return new Value.Table(layouts);
    }

    private static String hexadecimal(int number) {
        return number < 0 ? "" : String.format(Locale.ROOT, "0x%04X", number);
    }

    private static Value.Table facet(FacetCount count) {
        return Value.Table.empty()
                .with("facet", new Value.Text(count.facet().word()))
                .with("value", new Value.Text(count.value()))
                .with("word", new Value.Text(count.word()))
                .with("boards", new Value.Whole(count.boards()));
    }
}
