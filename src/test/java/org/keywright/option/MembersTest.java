package org.keywright.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Members behave like the map they were made from, in its order. */
class MembersTest {

    @Test
    void changesAreThoseOfALinkedMap() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            Map<String, Integer> expected = new LinkedHashMap<>();
            Members<Integer> members = Members.copyOf(Map.of());
            for (int step = 0; step < 60; step++) {
                String name = "n" + random.nextInt(40);
                if (random.nextInt(3) == 0) {
                    expected.remove(name);
                    members = members.without(name);
                } else {
                    expected.put(name, step);
                    members = members.with(name, step);
                }
            }
            assertThat(members).isEqualTo(expected).hasSameHashCodeAs(expected);
            assertThat(List.copyOf(members.keySet())).isEqualTo(List.copyOf(expected.keySet()));
            assertThat(List.copyOf(members.values())).isEqualTo(List.copyOf(expected.values()));
            assertThat(members.get("n1")).isEqualTo(expected.get("n1"));
            assertThat(members.containsKey("n2")).isEqualTo(expected.containsKey("n2"));
        }
    }

    @Test
    void aChangedCopyLeavesTheOriginalAlone() {
        Members<Integer> one = Members.of(List.of("a", "b"), List.of(1, 2));
        one.with("a", 9).with("c", 3).without("b");
        assertThat(one).containsExactly(Map.entry("a", 1), Map.entry("b", 2));
    }

    @Test
    void manyNamesWithTheSameHashAreFoundAllTheSame() {
        List<String> names =
                IntStream.range(0, 1 << 14)
                        .mapToObj(
                                i ->
                                        Integer.toBinaryString(i | 1 << 14)
                                                .replace("0", "Aa")
                                                .replace("1", "BB"))
                        .toList();
        assertThat(names.stream().mapToInt(String::hashCode).distinct().count()).isEqualTo(1);
        Members<String> members = Members.of(names, names);
        names.forEach(name -> assertThat(members.get(name)).isEqualTo(name));
    }
}
