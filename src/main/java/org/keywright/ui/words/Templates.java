package org.keywright.ui.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Translations of finished English sentences, found by the pattern that they were made from. What
 * stands in a gap may be such a sentence itself, and several may follow each other.
 */
final class Templates {

    /** Sentences within sentences within a sentence. */
    private static final int DEEPEST = 4;

    /** What is longer is a log, not a sentence. */
    private static final int LONGEST = 4000;

    /** So few letters around a gap say nothing: “and” may stand in the name of a file. */
    private static final int FEW_LETTERS = 6;

    /** No word of ours that stands in such a gap is longer. */
    private static final int FEW_WORDS = 100;

    private static final Pattern NUMBER = Pattern.compile("[-+0-9.,xA-F]*+");

    /** Where one sentence ends and another begins, and what stands between parts of one. */
    private static final List<Pattern> SEAMS =
            List.of(Echo.SENTENCES, Pattern.compile("(?<=;) "), Pattern.compile("(?<=:) "));

    /** Where texts of a context are looked for; elsewhere in itself, then among problems. */
    private static final Map<String, List<String>> ELSEWHERE =
            Map.of(
                    "", List.of("", "data"),
                    "data", List.of("data", "option", ""),
                    "option", List.of("option", ""));

    private final Map<PoKey, String> whole = new HashMap<>();
    private final Map<String, List<Template>> byContext = new HashMap<>();

    Templates(List<PoEntry> rows) {
        for (PoEntry row : rows) {
            Template template = Template.of(row.english(), row.translations().getFirst());
            if (template.pieces().size() == 1) {
                whole.put(row.key(), template.translation());
            } else {
                byContext
                        .computeIfAbsent(row.context(), context -> new ArrayList<>())
                        .add(template);
            }
        }
        // The one with the most fixed text says the most about a sentence.
        byContext
                .values()
                .forEach(all -> all.sort(Comparator.comparingInt(Template::fixed).reversed()));
    }

    /** The translation; the English itself when no pattern fits it. */
    String translate(String context, String english) {
        return whole.isEmpty() && byContext.isEmpty() ? english : translate(context, english, 0);
    }

    private String translate(String context, String english, int depth) {
        if (english.isBlank() || english.length() > LONGEST || depth > DEEPEST) {
            return english;
        }
        for (String where : ELSEWHERE.getOrDefault(context, List.of(context, ""))) {
            Optional<String> said = inOne(where, context, english, depth);
            if (said.isPresent()) {
                return said.get();
            }
        }
        return inParts(context, english, depth);
    }

    private Optional<String> inOne(String where, String context, String english, int depth) {
        Optional<String> known = Optional.ofNullable(whole.get(new PoKey(where, english)));
        return known.or(
                () ->
                        byContext.getOrDefault(where, List.of()).stream()
                                .flatMap(t -> translate(t, context, english, depth).stream())
                                .findFirst());
    }

    private Optional<String> translate(
            Template template, String context, String english, int depth) {
        boolean begins = depth == 0 && !template.pieces().getFirst().isEmpty();
        boolean vague = !begins && template.vague(FEW_LETTERS);
        return template.matchAtLastBlank(english)
                .filter(gaps -> known(context, gaps, depth))
                .or(() -> template.match(english))
                .filter(gaps -> within(template, gaps))
                .filter(gaps -> !vague || known(context, gaps, depth))
                .map(gaps -> gaps.stream().map(g -> translate(context, g, depth + 1)).toList())
                .map(template::fill);
    }

    /** Whether no gap reaches into the next sentence, unless it is there for whatever follows. */
    private static boolean within(Template template, List<String> gaps) {
        int ends = template.pieces().getLast().isEmpty() ? gaps.size() - 1 : gaps.size();
        return gaps.subList(0, ends).stream().noneMatch(gap -> Echo.SENTENCES.matcher(gap).find());
    }

    /** Whether everything that stands in the gaps is a number or has a translation. */
    private boolean known(String context, List<String> gaps, int depth) {
        return gaps.stream()
                .allMatch(
                        gap ->
                                NUMBER.matcher(gap).matches()
                                        || gap.length() <= FEW_WORDS
                                                && !translate(context, gap, depth + 1).equals(gap));
    }

    /** Several sentences that were put together elsewhere. */
    private String inParts(String context, String english, int depth) {
        for (Pattern seam : SEAMS) {
            Matcher at = seam.matcher(english);
            if (at.find()) {
                return translate(context, english.substring(0, at.start()), depth + 1)
                        + english.substring(at.start(), at.end())
                        + translate(context, english.substring(at.end()), depth + 1);
            }
        }
        return english;
    }
}
