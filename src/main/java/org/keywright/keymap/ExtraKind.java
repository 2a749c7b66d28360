package org.keywright.keymap;

import java.util.Arrays;
import java.util.Optional;

/**
 * The kinds of extras: what a keymap has beyond keys and encoders, each a list of entries.
 *
 * <p>Macros and DIP switches stand in QMK's keymap.json, everything else in the project file.
 */
public enum ExtraKind {
    /** What {@code QK_MACRO_n} types; the steps stand in {@code macros}, the name is noted. */
    MACRO("macros", "macro", "", 32),
    /** What {@code TD(n)} does. */
    TAP_DANCE("tap_dances", "tap dance", "tap_dance", 255),
    /** Keys that do something else when they are pressed together. */
    COMBO("combos", "combo", "combo", 1000),
    /** Another code for a key while modifiers are held. */
    KEY_OVERRIDE("key_overrides", "key override", "key_override", 1000),
    /** What keys do that follow {@code QK_LEAD}. */
    LEADER_SEQUENCE("leader_sequences", "leader sequence", "leader", 1000),
    /** What the alternate repeat key does after a key. */
    ALTERNATE_REPEAT("alternate_repeat_keys", "alternate repeat key", "repeat_key", 1000),
    /** A typo and what is meant. */
    CORRECTION("corrections", "correction", "autocorrect", 5000),
    /** The character of {@code UM(n)}. */
    CHARACTER("unicode_map", "character", "unicodemap", 16384),
    /** What a DIP switch does when it is switched. */
    DIP_SWITCH("dip_switches", "DIP switch", "dip_switch_map", 64);

    private final String member;
    private final String word;
    private final String feature;
    private final int most;

    ExtraKind(String member, String word, String feature, int most) {
        this.member = member;
        this.word = word;
        this.feature = feature;
        this.most = most;
    }

    /** The kind that stands under that name. */
    public static Optional<ExtraKind> find(String member) {
        return Arrays.stream(values()).filter(kind -> kind.member.equals(member)).findFirst();
    }

    /** The name of the list in the file: {@code combos}. */
    public String member() {
        return member;
    }

    /** One of them, in words: {@code combo}. */
    public String word() {
        return word;
    }

    /** QMK's feature without which they do nothing; absent when there is none. */
    public Optional<String> feature() {
        return Optional.of(feature).filter(name -> !name.isEmpty());
    }

    /** How many there can be. */
    public int most() {
        return most;
    }
}
