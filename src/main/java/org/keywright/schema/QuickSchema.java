package org.keywright.schema;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.keywright.option.Value;

/**
 * Judges values by the plain keywords of JSON Schema (draft 2020-12), without the validator, whose
 * classes take longer to load than everything else a short run does.
 *
 * <p>A YES is certain. What it does not know (another keyword, an address it cannot follow) makes
 * it UNSURE, and a NO has no reasons to show: both are for the validator to explain.
 */
final class QuickSchema {

    /** Deeper than any schema that is not built to hang us. */
    private static final int DEEPEST = 200;

    /** Judges one value; how deep the value lies bounds recursion through {@code $ref}. */
    interface Rule {
        Verdict judge(Value value, int depth);
    }

    private final Map<String, Value> schemas;
    private final Map<Value, Rule> rules = new IdentityHashMap<>();

    /**
     * @param schemas by file name and by {@code $id}
     */
    QuickSchema(Map<String, Value> schemas) {
        this.schemas = schemas;
    }

    /** Whether the value meets the schema of that name. */
    Verdict judge(Value value, String schemaId) {
        Value schema = schemas.get(schemaId);
        return schema == null ? Verdict.UNSURE : shared(schema, schemaId).judge(value, 0);
    }

    /**
     * The rule for a schema that stands in the file of that name; made when something is held
     * against it, because one keyboard needs only few of hundreds.
     */
    Rule rule(Value schema, String file) {
        AtomicReference<Rule> made = new AtomicReference<>();
        return (value, depth) -> {
            Rule rule = made.get();
            if (rule == null) {
                rule = make(schema, file);
                made.set(rule);
            }
            return rule.judge(value, depth);
        };
    }

    /** The rule for what several refer to. */
    private synchronized Rule shared(Value schema, String file) {
        Rule known = rules.get(schema);
        if (known == null) {
            known = rule(schema, file);
            rules.put(schema, known);
        }
        return known;
    }

    private Rule make(Value schema, String file) {
        if (schema instanceof Value.Flag flag) {
            return (value, depth) -> Verdict.of(flag.on());
        }
        if (!(schema instanceof Value.Table table)) {
            return (value, depth) -> Verdict.UNSURE;
        }
        QuickKeywords keywords = new QuickKeywords(this, file, table);
        List<Rule> all = new ArrayList<>();
        table.members().forEach((word, meant) -> keywords.rule(word, meant).ifPresent(all::add));
        Rule[] rules = all.toArray(Rule[]::new);
        return (value, depth) -> every(rules, value, depth);
    }

    private static Verdict every(Rule[] rules, Value value, int depth) {
        if (depth > DEEPEST) {
            return Verdict.UNSURE;
        }
        Verdict verdict = Verdict.YES;
        for (Rule rule : rules) {
            verdict = verdict.and(rule.judge(value, depth));
            if (verdict == Verdict.NO) {
                return verdict;
            }
        }
        return verdict;
    }

    /**
     * The rule behind a {@code $ref}, followed when it is first needed: schemas may be circular.
     */
    Rule reference(String address, String file) {
        AtomicReference<Rule> followed = new AtomicReference<>();
        return (value, depth) -> {
            Rule rule = followed.get();
            if (rule == null) {
                rule = follow(address, file).orElse(QuickKeywords.unsure());
                followed.set(rule);
            }
            return rule.judge(value, depth + 1);
        };
    }

    private Optional<Rule> follow(String address, String file) {
        return SchemaAddress.follow(schemas, address, file)
                .map(found -> shared(found.schema(), found.file()));
    }
}
