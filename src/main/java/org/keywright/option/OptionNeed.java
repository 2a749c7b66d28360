package org.keywright.option;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What has to be set so that an option has an effect.
 *
 * @param ways any one of them is enough; at least one
 */
public record OptionNeed(List<Way> ways) {

    public OptionNeed {
        ways = List.copyOf(ways);
    }

    /**
     * One way to meet it.
     *
     * @param path an option
     * @param value what it has to be: on, or that text
     */
    public record Way(OptionPath path, Value value) {
        @Override
        public String toString() {
            return value instanceof Value.Text text ? path + "=" + text.text() : path.toString();
        }
    }

    /**
     * Reads a need as tables write it: {@code features.rgb_matrix}, {@code
     * split.transport.protocol=serial}, and a bar between several ways.
     */
    public static OptionNeed of(String written) {
        return new OptionNeed(List.of(written.split("\\|")).stream().map(OptionNeed::way).toList());
    }

    private static Way way(String written) {
        int equals = written.indexOf('=');
        return equals < 0
                ? new Way(OptionPath.of(written), new Value.Flag(true))
                : new Way(
                        OptionPath.of(written.substring(0, equals)),
                        new Value.Text(written.substring(equals + 1)));
    }

    /** Whether those values meet it. */
    public boolean met(Function<OptionPath, Optional<Value>> values) {
        return ways.stream()
                .anyMatch(way -> values.apply(way.path()).equals(Optional.of(way.value())));
    }

    /** The usual way to meet it. */
    public Way first() {
        return ways.getFirst();
    }
}
