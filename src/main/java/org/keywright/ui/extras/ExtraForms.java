package org.keywright.ui.extras;

import org.keywright.keymap.AlternateRepeat;
import org.keywright.keymap.Combo;
import org.keywright.keymap.Correction;
import org.keywright.keymap.ExtraKind;
import org.keywright.keymap.KeyOverride;
import org.keywright.keymap.LeaderSequence;
import org.keywright.keymap.MappedCharacter;
import org.keywright.keymap.TapDance;
import org.keywright.option.Value;
import org.keywright.ui.words.Phrase;

/** The form of each kind: which fields, and which member of the entry each one writes. */
final class ExtraForms {

    private final ExtrasViewModel extras;

    ExtraForms(ExtrasViewModel extras) {
        this.extras = extras;
    }

    EntryForm of(ExtraKind kind) {
        return switch (kind) {
            case MACRO -> macro();
            case TAP_DANCE -> tapDance();
            case COMBO -> combo();
            case KEY_OVERRIDE -> override();
            case LEADER_SEQUENCE -> sequence();
            case ALTERNATE_REPEAT -> alternate();
            case CORRECTION -> correction();
            case CHARACTER -> character();
            case DIP_SWITCH -> dipSwitch();
        };
    }

    private EntryForm named() {
        TextEntry name = TextEntry.name(extras, Phrase.of("Name"));
        return new EntryForm().with(Phrase.of("Name"), name, name::show);
    }

    private EntryForm macro() {
        MacroSteps steps = new MacroSteps(extras);
        return named().with(Phrase.of("Steps"), steps, entry -> steps.show());
    }

    private EntryForm tapDance() {
        EntryForm form = named();
        for (TapDance.Way way : TapDance.Way.values()) {
            String label =
                    switch (way) {
                        case TAP -> Phrase.of("Tapped");
                        case HOLD -> Phrase.of("Held");
                        case DOUBLE_TAP -> Phrase.of("Tapped twice");
                        case TAP_HOLD -> Phrase.of("Tapped, then held");
                    };
            CodeEntry field =
                    new CodeEntry(
                            extras,
                            label,
                            entry -> new TapDance(entry).code(way),
                            (entry, code) -> new TapDance(entry).with(way, code).table());
            form.with(label, field, field::show);
        }
        NumberEntry term =
                new NumberEntry(
                        extras,
                        Phrase.of("Time for the next tap"),
                        entry -> new TapDance(entry).term(),
                        (entry, number) -> new TapDance(entry).withTerm(number).table());
        return form.with(Phrase.of("Time for the next tap"), term, term::show);
    }

    private EntryForm combo() {
        KeysEntry keys =
                new KeysEntry(
                        extras,
                        Phrase.of("Another key"),
                        true,
                        entry -> new Combo(entry).keys(),
                        (entry, codes) -> new Combo(entry).withKeys(codes).table());
        CodeEntry result =
                new CodeEntry(
                        extras,
                        Phrase.of("Together they do"),
                        entry -> new Combo(entry).result(),
                        (entry, code) -> new Combo(entry).withResult(code).table());
        LayersEntry layers =
                new LayersEntry(
                        extras,
                        entry -> new Combo(entry).layers(),
                        (entry, chosen) -> new Combo(entry).withLayers(chosen).table());
        NumberEntry term =
                new NumberEntry(
                        extras,
                        Phrase.of("Pressed within"),
                        entry -> new Combo(entry).term(),
                        (entry, number) -> new Combo(entry).withTerm(number).table());
        EntryForm form =
                named().with(Phrase.of("Keys"), keys, keys::show)
                        .with(Phrase.of("Together they do"), result, result::show)
                        .with(Phrase.of("Works"), layers, layers::show)
                        .with(Phrase.of("Pressed within"), term, term::show);
        flag(form, Combo.Condition.MUST_TAP, Phrase.of("Only when let go soon"));
        flag(form, Combo.Condition.MUST_HOLD, Phrase.of("Only when held"));
        flag(form, Combo.Condition.IN_ORDER, Phrase.of("Only in this order"));
        return form;
    }

    private void flag(EntryForm form, Combo.Condition condition, String words) {
        FlagEntry flag =
                new FlagEntry(
                        extras,
                        words,
                        entry -> new Combo(entry).has(condition),
                        (entry, on) -> new Combo(entry).with(condition, on).table());
        form.with(flag, flag::show);
    }

    private EntryForm override() {
        ModifiersEntry modifiers = modifiers();
        FlagEntry any =
                new FlagEntry(
                        extras,
                        Phrase.of("One of them is enough"),
                        entry -> new KeyOverride(entry).anyModifier(),
                        (entry, on) -> new KeyOverride(entry).withAnyModifier(on).table());
        CodeEntry trigger =
                new CodeEntry(
                        extras,
                        Phrase.of("Key"),
                        entry -> new KeyOverride(entry).trigger(),
                        (entry, code) -> new KeyOverride(entry).withTrigger(code).table());
        CodeEntry sent =
                new CodeEntry(
                        extras,
                        Phrase.of("Sends instead"),
                        entry -> new KeyOverride(entry).replacement(),
                        (entry, code) -> new KeyOverride(entry).withReplacement(code).table());
        ModifiersEntry without =
                new ModifiersEntry(
                        extras,
                        entry -> new KeyOverride(entry).without(),
                        (entry, names) -> new KeyOverride(entry).withWithout(names).table());
        LayersEntry layers =
                new LayersEntry(
                        extras,
                        entry -> new KeyOverride(entry).layers(),
                        (entry, chosen) -> new KeyOverride(entry).withLayers(chosen).table());
        return named().with(Phrase.of("While these are held"), modifiers, modifiers::show)
                .with(any, any::show)
                .with(Phrase.of("Key"), trigger, trigger::show)
                .with(Phrase.of("Sends instead"), sent, sent::show)
                .with(Phrase.of("Not while these are held"), without, without::show)
                .with(Phrase.of("Works"), layers, layers::show);
    }

    private ModifiersEntry modifiers() {
        return new ModifiersEntry(
                extras,
                entry -> new KeyOverride(entry).modifiers(),
                (entry, names) -> new KeyOverride(entry).withModifiers(names).table());
    }

    private EntryForm sequence() {
        KeysEntry keys =
                new KeysEntry(
                        extras,
                        Phrase.of("Another key"),
                        false,
                        entry -> new LeaderSequence(entry).keys(),
                        (entry, codes) -> new LeaderSequence(entry).withKeys(codes).table());
        CodeEntry result =
                new CodeEntry(
                        extras,
                        Phrase.of("What they do"),
                        entry -> new LeaderSequence(entry).result(),
                        (entry, code) -> new LeaderSequence(entry).withResult(code).table());
        return named().with(Phrase.of("Keys, one after the other"), keys, keys::show)
                .with(Phrase.of("What they do"), result, result::show);
    }

    private EntryForm alternate() {
        CodeEntry key =
                new CodeEntry(
                        extras,
                        Phrase.of("After this key"),
                        entry -> new AlternateRepeat(entry).key(),
                        (entry, code) -> new AlternateRepeat(entry).withKey(code).table());
        CodeEntry does =
                new CodeEntry(
                        extras,
                        Phrase.of("It does"),
                        entry -> new AlternateRepeat(entry).alternate(),
                        (entry, code) -> new AlternateRepeat(entry).withAlternate(code).table());
        FlagEntry both =
                new FlagEntry(
                        extras,
                        Phrase.of("And the other way round"),
                        entry -> new AlternateRepeat(entry).bothWays(),
                        (entry, on) -> new AlternateRepeat(entry).withBothWays(on).table());
        ModifiersEntry held =
                new ModifiersEntry(
                        extras,
                        entry -> new AlternateRepeat(entry).modifiers(),
                        (entry, names) -> new AlternateRepeat(entry).withModifiers(names).table());
        ModifiersEntry without =
                new ModifiersEntry(
                        extras,
                        entry -> new AlternateRepeat(entry).without(),
                        (entry, names) -> new AlternateRepeat(entry).withWithout(names).table());
        return new EntryForm()
                .with(Phrase.of("After this key"), key, key::show)
                .with(Phrase.of("It does"), does, does::show)
                .with(both, both::show)
                .with(Phrase.of("When these were held with it"), held, held::show)
                .with(Phrase.of("Not when these were held"), without, without::show);
    }

    private EntryForm correction() {
        TextEntry typo =
                new TextEntry(
                        extras,
                        Phrase.of("Typo"),
                        entry -> new Correction(entry).typo(),
                        (entry, text) -> new Correction(entry).withTypo(text).table());
        TextEntry meant =
                new TextEntry(
                        extras,
                        Phrase.of("Meant"),
                        entry -> new Correction(entry).meant(),
                        (entry, text) -> new Correction(entry).withMeant(text).table());
        return new EntryForm()
                .with(Phrase.of("Typo"), typo, typo::show)
                .with(Phrase.of("Meant"), meant, meant::show);
    }

    private EntryForm character() {
        TextEntry character =
                new TextEntry(
                        extras,
                        Phrase.of("Character"),
                        entry -> new MappedCharacter(entry).character(),
                        (entry, text) -> new MappedCharacter(entry).with(text).table());
        UnicodeModes modes = new UnicodeModes(extras);
        return named().with(Phrase.of("Character"), character, character::show)
                .with(
                        Phrase.of("How they are typed, for all characters"),
                        modes,
                        e -> modes.show());
    }

    private EntryForm dipSwitch() {
        CodeEntry on = position("on", Phrase.of("Switched on"));
        CodeEntry off = position("off", Phrase.of("Switched off"));
        return new EntryForm()
                .with(Phrase.of("Switched on"), on, on::show)
                .with(Phrase.of("Switched off"), off, off::show);
    }

    private CodeEntry position(String member, String label) {
        return new CodeEntry(
                extras,
                label,
                entry -> entry.findText(member).map(org.keywright.keycode.KeycodeParser::parse),
                (entry, code) ->
                        entry.with(
                                member, new Value.Text(code.map(c -> c.text()).orElse("KC_NO"))));
    }
}
