package org.keywright.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.keywright.keymap.Correction;

/** Every typo is found in the dictionary the way QMK's C looks for it, and nothing else is. */
class AutocorrectTrieTest {

    @Test
    void aSingleWordIsARunOfKeysAndALeaf() {
        assertThat(bytes(Correction.of("lenght", "length")))
                .containsExactly(0x17, 0x0B, 0x0A, 0x11, 0x08, 0x0F, 0, 0x81, 't', 'h', 0);
    }

    @Test
    void wordsThatEndDifferentlyBeginWithABranch() {
        assertThat(bytes(Correction.of(":thier", "their"), Correction.of("lenght", "length")))
                .startsWith(0x15 | 64, 7, 0, 0x17, 18, 0, 0)
                .hasSize(28);
    }

    @Test
    void everyTypoOfARandomDictionaryLeadsToWhatIsMeant() {
        for (int seed = 0; seed < 30; seed++) {
            List<Correction> dictionary = random(new Random(seed));
            byte[] data = AutocorrectTrie.of(dictionary).orElseThrow();
            for (Correction each : dictionary) {
                assertThat(corrected(data, each.typo())).isEqualTo(each.meant());
            }
            assertThat(find(data, "qqqqqqqqqq")).isNegative();
        }
    }

    @Test
    void aDictionaryBeyondTwoBytesIsRefused() {
        List<Correction> many =
                Stream.iterate(0, i -> i + 1)
                        .limit(9000)
                        .map(i -> Correction.of(word(i), "zzzzzzzz"))
                        .toList();
        assertThat(AutocorrectTrie.of(many)).isEmpty();
    }

    private static String word(int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = number + 12_000_000; rest > 0; rest /= 25) {
            word.append((char) ('a' + rest % 25));
        }
        return word + "z";
    }

    /** Same length, so that none is part of another; the last letter is always wrong. */
    private static List<Correction> random(Random random) {
        List<Correction> all = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            StringBuilder typo = new StringBuilder();
            for (int k = 0; k < 6; k++) {
                typo.append((char) ('a' + random.nextInt(4)));
            }
            String meant = typo.substring(0, random.nextInt(6)) + "x" + random.nextInt(9);
            if (all.stream().noneMatch(c -> c.typo().contentEquals(typo))) {
                all.add(Correction.of(typo.toString(), meant));
            }
        }
        return all;
    }

    /** As the firmware does it: from the last key back to the first. */
    private static int find(byte[] data, String typo) {
        int at = 0;
        for (int i = typo.length() - 1; i >= 0; i--) {
            int key = AutocorrectTrie.key(typo.charAt(i)).orElseThrow();
            int code = data[at] & 0xFF;
            if ((code & 64) != 0) {
                code &= 63;
                while (code != key) {
                    at += 3;
                    code = data[at] & 0xFF;
                    if (code == 0) {
                        return -1;
                    }
                }
                at = data[at + 1] & 0xFF | (data[at + 2] & 0xFF) << 8;
            } else {
                if (code != key) {
                    return -1;
                }
                at++;
                at += data[at] == 0 ? 1 : 0;
            }
            if ((data[at] & 128) != 0) {
                return at;
            }
        }
        return -1;
    }

    /** The last letter of a typo is swallowed, not taken back. */
    private static String corrected(byte[] data, String typo) {
        int at = find(data, typo);
        assertThat(at).as(typo).isPositive();
        int backspaces = data[at] & 127;
        StringBuilder typed = new StringBuilder(typo.substring(0, typo.length() - 1 - backspaces));
        for (int i = at + 1; data[i] != 0; i++) {
            typed.append((char) data[i]);
        }
        return typed.toString();
    }

    private static int[] bytes(Correction... corrections) {
        byte[] data = AutocorrectTrie.of(List.of(corrections)).orElseThrow();
        int[] bytes = new int[data.length];
        for (int i = 0; i < data.length; i++) {
            bytes[i] = data[i] & 0xFF;
        }
        return bytes;
    }
}
