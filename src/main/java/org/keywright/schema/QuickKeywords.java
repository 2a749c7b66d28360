package org.keywright.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;
import org.keywright.option.Value;
import org.keywright.schema.QuickSchema.Rule;

/** What the keywords of one schema object ask for; each word is one rule. */
final class QuickKeywords {

    /** They describe; they do not judge. Formats are not checked, as QMK does not. */
    private static final Set<String> SILENT =
            Set.of(
                    "$id",
                    "$schema",
                    "$defs",
                    "$comment",
                    "definitions",
                    "title",
                    "description",
                    "default",
                    "examples",
                    "deprecated",
                    "format");

    private final QuickSchema schemas;
    private final String file;
    private final Value.Table around;

    QuickKeywords(QuickSchema schemas, String file, Value.Table around) {
        this.schemas = schemas;
        this.file = file;
        this.around = around;
    }

    /** The rule of that word; absent when the word does not judge. */
    Optional<Rule> rule(String word, Value meant) {
        boolean together =
                word.equals("additionalProperties") && around.find("properties").isPresent();
        if (SILENT.contains(word) || together) {
            return Optional.empty();
        }
        return Optional.of(
                switch (word) {
                    case "$ref" ->
                            meant instanceof Value.Text address
                                    ? schemas.reference(address.text(), file)
                                    : unsure();
                    case "type" -> new QuickTypes(meant);
                    case "enum" -> oneOfThese(items(meant));
                    case "const" -> oneOfThese(List.of(meant));
                    case "allOf" -> allOf(rules(meant));
                    case "oneOf" -> oneOf(rules(meant));
                    case "not" -> negation(schemas.rule(meant, file));
                    case "properties" -> meant instanceof Value.Table ? members() : unsure();
                    case "additionalProperties" -> members();
                    case "propertyNames" -> names(schemas.rule(meant, file));
                    case "required" -> required(items(meant));
                    case "items" -> QuickLists.items(schemas.rule(meant, file), around);
                    case "minItems", "maxItems" -> QuickLists.count(word, meant);
                    case "minLength", "maxLength" -> QuickSizes.length(word, meant);
                    case "minimum", "maximum" -> QuickSizes.limit(word, meant);
                    case "pattern" -> pattern(meant);
                    default -> unsure();
                });
    }

    static Rule unsure() {
        return (value, depth) -> Verdict.UNSURE;
    }

    private static List<Value> items(Value meant) {
        return meant instanceof Value.Listing list ? list.items() : List.of();
    }

    private List<Rule> rules(Value meant) {
        List<Rule> rules = new ArrayList<>();
        items(meant).forEach(schema -> rules.add(schemas.rule(schema, file)));
        return rules;
    }

    /** 1 and 1.0 are the same number to a schema: such doubts are left to the validator. */
    private static Rule oneOfThese(List<Value> allowed) {
        Set<String> texts = new HashSet<>();
        for (Value one : allowed) {
            if (one instanceof Value.Text text) {
                texts.add(text.text());
            }
        }
        return (value, depth) -> {
            if (value instanceof Value.Text text) {
                return Verdict.of(texts.contains(text.text()));
            }
            boolean plain = value instanceof Value.Flag;
            return allowed.contains(value) ? Verdict.YES : plain ? Verdict.NO : Verdict.UNSURE;
        };
    }

    private static Rule allOf(List<Rule> rules) {
        return (value, depth) -> {
            Verdict verdict = Verdict.YES;
            for (Rule rule : rules) {
                verdict = verdict.and(rule.judge(value, depth + 1));
            }
            return verdict;
        };
    }

    private static Rule oneOf(List<Rule> rules) {
        return (value, depth) -> {
            int yes = 0;
            for (Rule rule : rules) {
                Verdict verdict = rule.judge(value, depth + 1);
                if (verdict == Verdict.UNSURE) {
                    return verdict;
                }
                yes += verdict == Verdict.YES ? 1 : 0;
            }
            return Verdict.of(yes == 1);
        };
    }

    private static Rule negation(Rule rule) {
        return (value, depth) -> rule.judge(value, depth + 1).not();
    }

    /** What is said about members by name; those that patterns look after are for the validator. */
    private Rule members() {
        if (around.find("patternProperties").isPresent()) {
            return unsure();
        }
        Map<String, Rule> rules = new HashMap<>();
        around.table("properties")
                .members()
                .forEach((name, schema) -> rules.put(name, schemas.rule(schema, file)));
        return new QuickMembers(
                rules,
                around.find("additionalProperties")
                        .map(schema -> schemas.rule(schema, file))
                        .orElse((value, depth) -> Verdict.YES));
    }

    private static Rule names(Rule rule) {
        return (value, depth) -> {
            Verdict verdict = Verdict.YES;
            if (value instanceof Value.Table table) {
                for (String name : table.members().keySet()) {
                    verdict = verdict.and(rule.judge(new Value.Text(name), depth + 1));
                }
            }
            return verdict;
        };
    }

    private static Rule required(List<Value> names) {
        List<String> wanted = new ArrayList<>();
        for (Value name : names) {
            if (!(name instanceof Value.Text text)) {
                return unsure();
            }
            wanted.add(text.text());
        }
        return (value, depth) ->
                Verdict.of(!(value instanceof Value.Table table) || hasAll(table, wanted));
    }

    private static boolean hasAll(Value.Table table, List<String> names) {
        for (String name : names) {
            if (!table.members().containsKey(name)) {
                return false;
            }
        }
        return true;
    }

    private static Rule pattern(Value meant) {
        if (!(meant instanceof Value.Text regex)) {
            return unsure();
        }
        try {
            Predicate<String> fits = BoundedPatterns.of(regex.text());
            return (value, depth) ->
                    Verdict.of(!(value instanceof Value.Text text) || fits.test(text.text()));
        } catch (PatternSyntaxException otherDialect) {
            return unsure();
        }
    }
}
