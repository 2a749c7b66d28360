package org.keywright.csource;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.keywright.problem.Location;

/** The variables that several makefiles leave behind, in the order in which they first appear. */
public final class MakeVariables {

    private final Map<String, Growing> variables = new LinkedHashMap<>();

    /**
     * A variable.
     *
     * @param value its text
     * @param place where it was last changed
     */
    public record Variable(String value, Location place) {}

    /** Goes on reading: what was said before counts as said earlier. */
    public void read(List<MakeAssignment> makefile) {
        makefile.forEach(this::read);
    }

    private void read(MakeAssignment line) {
        Growing known = variables.get(line.name());
        switch (line.how()) {
            case SET -> variables.put(line.name(), new Growing(line));
            case DEFAULT -> variables.putIfAbsent(line.name(), new Growing(line));
            case APPEND -> {
                if (known == null) {
                    variables.put(line.name(), new Growing(line));
                } else {
                    known.append(line);
                }
            }
        }
    }

    /** The names of all variables. */
    public Set<String> names() {
        return Collections.unmodifiableSet(variables.keySet());
    }

    /** The variable of that name. */
    public Optional<Variable> find(String name) {
        return Optional.ofNullable(variables.get(name)).map(Growing::variable);
    }

    /** A text that thousands of lines may lengthen. */
    private static final class Growing {

        private final StringBuilder value;
        private Location place;

        Growing(MakeAssignment first) {
            value = new StringBuilder(first.value());
            place = first.place();
        }

        void append(MakeAssignment more) {
            value.append(' ').append(more.value());
            place = more.place();
        }

        Variable variable() {
            return new Variable(value.toString(), place);
        }
    }
}
