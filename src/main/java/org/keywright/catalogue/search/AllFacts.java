package org.keywright.catalogue.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.keywright.keyboard.BoardFacet;
import org.keywright.keyboard.BoardSummary;
import org.keywright.keyboard.LayoutSize;
import org.keywright.keyboard.Lighting;

/** The facts of all keyboards by facet. */
final class AllFacts {

    private final Map<BoardFacet, Facts> facts = new EnumMap<>(BoardFacet.class);

    AllFacts(List<BoardSummary> boards) {
        for (BoardFacet facet : BoardFacet.values()) {
            facts.put(facet, facts(facet, boards));
        }
    }

    private static Facts facts(BoardFacet facet, List<BoardSummary> boards) {
        return switch (facet) {
            case SPLIT -> new FlagFacts(boards, BoardSummary::split);
            case ENCODER -> new FlagFacts(boards, board -> board.encoders() > 0);
            case RGB -> new FlagFacts(boards, lit(Lighting.RGB_MATRIX, Lighting.RGBLIGHT));
            case LED -> new FlagFacts(boards, lit(Lighting.LED_MATRIX));
            case BACKLIGHT -> new FlagFacts(boards, lit(Lighting.BACKLIGHT));
            case PROCESSOR -> new ValueFacts(boards, board -> List.of(board.processor()));
            case BOOTLOADER -> new ValueFacts(boards, board -> List.of(board.bootloader()));
            case KEYS -> new KeyFacts(boards);
            case LAYOUT ->
                    new ValueFacts(boards, BoardSummary::communityLayouts, AllFacts::layouts);
            case MAKER -> new ValueFacts(boards, board -> List.of(board.manufacturer()));
        };
    }

    private static Predicate<BoardSummary> lit(Lighting... kinds) {
        Set<Lighting> any = Set.of(kinds);
        return board -> !Collections.disjoint(board.lighting(), any);
    }

    private static List<String> layouts(BoardSummary board) {
        List<String> names = new ArrayList<>(board.communityLayouts());
        for (LayoutSize layout : board.layouts()) {
            names.add(shortName(layout.name()));
        }
        return names;
    }

    private static String shortName(String layout) {
        return layout.startsWith("LAYOUT_") ? layout.substring("LAYOUT_".length()) : layout;
    }

    Facts of(BoardFacet facet) {
        return facts.get(facet);
    }
}
