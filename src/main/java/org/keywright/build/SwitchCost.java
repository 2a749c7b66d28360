package org.keywright.build;

/**
 * What a switch costs on one keyboard, everything else as it is.
 *
 * @param feature the switch
 * @param outcome what is known about it so far
 */
public record SwitchCost(FeatureSwitch feature, Outcome outcome) {

    /** What is known. */
    public sealed interface Outcome {}

    /** Nothing yet. */
    public record Waiting() implements Outcome {}

    /**
     * Both positions were built.
     *
     * @param flash bytes of flash that it takes while it is on; negative if it saves some
     * @param ram bytes of RAM, the same way
     */
    public record Measured(long flash, long ram) implements Outcome {}

    /** Another makefile or header has the last word: switching it in the keymap does nothing. */
    public record Fixed() implements Outcome {}

    /**
     * The other position cannot be built.
     *
     * @param why what the tools said, one sentence
     */
    public record Refused(String why) implements Outcome {}

    /** Bytes of flash won by switching it; 0 unless it was measured. */
    public long flashSaved() {
        return outcome instanceof Measured m ? m.flash() * (feature.on() ? 1 : -1) : 0;
    }

    /** Bytes of RAM won by switching it; 0 unless it was measured. */
    public long ramSaved() {
        return outcome instanceof Measured m ? m.ram() * (feature.on() ? 1 : -1) : 0;
    }
}
