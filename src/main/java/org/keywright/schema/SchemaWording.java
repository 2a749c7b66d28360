package org.keywright.schema;

import com.networknt.schema.Error;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import tools.jackson.databind.JsonNode;

/** Says in plain words what a schema keyword has against a value. */
final class SchemaWording {

    private static final int LONGEST = 60;
    private static final int MOST_CHOICES = 12;

    private SchemaWording() {}

    /** Where to look: the member that is not allowed rather than the table it is in. */
    static String pointer(Error error) {
        String pointer = error.getInstanceLocation().toString();
        boolean extra = error.getKeyword().equals("additionalProperties");
        return extra && error.getProperty() != null
                ? Pointers.child(pointer, error.getProperty())
                : pointer;
    }

    static String message(Error error, List<Error> branches) {
        JsonNode rule = error.getSchemaNode();
        String value = shown(error.getInstanceNode());
        return switch (error.getKeyword()) {
            case "type" -> value + " should be " + types(rule) + ".";
            case "enum" -> value + " is not one of " + choices(rule) + ".";
            case "const" -> value + " should be " + shown(rule) + ".";
            case "minimum" -> value + " is less than " + shown(rule) + ".";
            case "maximum" -> value + " is more than " + shown(rule) + ".";
            case "exclusiveMinimum" -> value + " is not more than " + shown(rule) + ".";
            case "exclusiveMaximum" -> value + " is not less than " + shown(rule) + ".";
            case "multipleOf" -> value + " is not a multiple of " + shown(rule) + ".";
            case "minLength" -> value + " is shorter than " + shown(rule) + " characters.";
            case "maxLength" -> value + " is longer than " + shown(rule) + " characters.";
            case "pattern" -> value + " is not written in the expected way.";
            case "minItems" -> "The list has fewer than " + shown(rule) + " items.";
            case "maxItems" -> "The list has more than " + shown(rule) + " items.";
            case "uniqueItems" -> "The list holds the same item twice.";
            case "minProperties" -> "The object has fewer than " + shown(rule) + " members.";
            case "maxProperties" -> "The object has more than " + shown(rule) + " members.";
            case "required" -> "The member " + quote(error.getProperty()) + " is missing.";
            case "additionalProperties", "unevaluatedProperties" ->
                    "The member " + quote(error.getProperty()) + " is not known here.";
            case "propertyNames" -> "The name " + quote(error.getProperty()) + " is not allowed.";
            case "not" -> forbidden(rule, value);
            case "oneOf", "anyOf" -> choice(value, branches);
            default -> value + " is not allowed here (" + error.getKeyword() + ").";
        };
    }

    static String advice(Error error) {
        JsonNode rule = error.getSchemaNode();
        return switch (error.getKeyword()) {
            case "pattern" -> "Write it so that it matches " + rule.asString("") + ".";
            case "required" -> "Add the member.";
            case "additionalProperties", "unevaluatedProperties" ->
                    "Check the spelling, or remove it.";
            case "not" -> "Remove or rename it.";
            case "enum" -> "Use one of the listed values.";
            default -> "Change the value.";
        };
    }

    private static String choice(String value, List<Error> branches) {
        Optional<Error> deepest = branches.stream().findFirst();
        String detail =
                deepest.filter(e -> e.getInstanceLocation().getNameCount() > 0)
                        .map(e -> " Closest: " + message(e, List.of()))
                        .orElse("");
        return value + " has none of the forms that are accepted here." + detail;
    }

    private static String forbidden(JsonNode rule, String value) {
        JsonNode names = rule.path("required");
        return names.isArray() && !names.isEmpty()
                ? "The member " + shownList(names, " + ") + " is not allowed here."
                : value + " is not allowed here.";
    }

    private static String types(JsonNode rule) {
        return rule.isArray()
                ? rule.valueStream()
                        .map(type -> type(type.asString("")))
                        .reduce((some, last) -> some + " or " + last)
                        .orElse("")
                : type(rule.asString(""));
    }

    private static String type(String name) {
        return switch (name) {
            case "string" -> "a text";
            case "integer" -> "a whole number";
            case "number" -> "a number";
            case "boolean" -> "true or false";
            case "array" -> "a list";
            case "object" -> "an object";
            case "null" -> "null";
            default -> name;
        };
    }

    private static String choices(JsonNode rule) {
        StringJoiner joined = new StringJoiner(", ");
        for (int i = 0; i < Math.min(rule.size(), MOST_CHOICES); i++) {
            joined.add(shown(rule.get(i)));
        }
        int left = rule.size() - MOST_CHOICES;
        return left > 0 ? joined + " and " + left + " more" : joined.toString();
    }

    private static String shownList(JsonNode list, String between) {
        StringJoiner joined = new StringJoiner(between);
        list.forEach(item -> joined.add(shown(item)));
        return joined.toString();
    }

    private static String quote(@org.jspecify.annotations.Nullable String name) {
        return "\"" + shortened(name == null ? "" : name) + "\"";
    }

    private static String shown(@org.jspecify.annotations.Nullable JsonNode node) {
        if (node == null || node.isMissingNode()) {
            return "This";
        }
        if (node.isObject()) {
            return "This object";
        }
        return node.isArray() ? "This list" : shortened(node.toString());
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
