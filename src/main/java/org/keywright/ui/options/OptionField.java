package org.keywright.ui.options;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.keywright.application.BoardOptions;
import org.keywright.keymap.RemoveOption;
import org.keywright.keymap.SetOption;
import org.keywright.option.OptionDescriptor;
import org.keywright.option.OptionNeed;
import org.keywright.option.OptionStanding;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;
import org.keywright.ui.words.Echo;

/**
 * One option: how it stands, what is being typed for it, and why that is refused.
 *
 * <p>What is typed lives here and not in a control, which the list lends to other options.
 */
final class OptionField {

    private final OptionDescriptor option;
    private final BoardOptions options;
    private final OptionsActions actions;
    private final ReadOnlyObjectWrapper<OptionStanding> standing;
    private final ReadOnlyStringWrapper draft = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper reason = new ReadOnlyStringWrapper("");
    private String written = "";

    OptionField(OptionDescriptor option, BoardOptions options, OptionsActions actions) {
        this.option = option;
        this.options = options;
        this.actions = actions;
        this.standing = new ReadOnlyObjectWrapper<>(options.standing(option, Value.Table.empty()));
    }

    OptionDescriptor option() {
        return option;
    }

    /** How it stands in the keymap. */
    ReadOnlyObjectProperty<OptionStanding> standingProperty() {
        return standing.getReadOnlyProperty();
    }

    OptionStanding standing() {
        return standing.get();
    }

    /** What is being typed; empty when the keymap sets nothing and nobody types. */
    ReadOnlyStringProperty draftProperty() {
        return draft.getReadOnlyProperty();
    }

    /** Why that is refused; empty when it is not. */
    ReadOnlyStringProperty reasonProperty() {
        return reason.getReadOnlyProperty();
    }

    /** Whether nothing is typed that the keymap does not say. */
    boolean clean() {
        return draft.get().equals(written);
    }

    /** What the firmware cost was measured to be. */
    Optional<Long> cost() {
        return actions.cost(option.path());
    }

    /** A value as it is typed. */
    String text(Value value) {
        return options.text(option, value);
    }

    /** The keymap is another one. */
    void refresh() {
        OptionStanding now = options.standing(option, actions.config());
        boolean untouched = clean() && reason.get().isEmpty();
        if (now.equals(standing.get()) && untouched && now.own().isEmpty()) {
            return;
        }
        String text = now.own().map(this::text).orElse("");
        boolean changed = !text.equals(written);
        standing.set(now);
        if (changed || clean()) {
            written = text;
            draft.set(text);
            reason.set(now.own().map(this::refusal).orElse(""));
        }
    }

    private String refusal(Value value) {
        return words(options.problems(option, value, actions.config()));
    }

    private static String words(List<Problem> problems) {
        return problems.stream()
                .findFirst()
                .map(p -> (Echo.message(p) + " " + Echo.advice(p)).strip())
                .orElse("");
    }

    /** Something is typed: says at once what is wrong with it, and changes nothing yet. */
    void onType(String text) {
        if (!text.equals(draft.get())) {
            draft.set(text);
            reason.set(text.isBlank() ? "" : words(read(text).problems()));
        }
    }

    private Checked<Value> read(String text) {
        return options.read(option, text, actions.config());
    }

    /** Takes over what was typed, unless it is refused; nothing typed leaves it to the keyboard. */
    void onApply() {
        String text = draft.get();
        if (clean()) {
            return;
        }
        if (text.isBlank()) {
            onReset();
            onRevert();
            return;
        }
        Checked<Value> read = read(text);
        reason.set(words(read.problems()));
        read.value().ifPresent(this::take);
    }

    private void take(Value value) {
        if (standing.get().own().equals(Optional.of(value))) {
            onRevert();
        } else {
            // As it will be written, so that the change does not look like someone else's.
            written = text(value);
            draft.set(written);
            actions.apply(new SetOption(option.path(), value));
        }
    }

    /** Gives up what was typed. */
    void onRevert() {
        written = standing.get().own().map(this::text).orElse("");
        draft.set(written);
        reason.set(standing.get().own().map(this::refusal).orElse(""));
    }

    /** Sets a value that was chosen instead of typed. */
    void onChoose(Value value) {
        onType(text(value));
        onApply();
    }

    /** Leaves it to the keyboard again. */
    void onReset() {
        if (standing.get().changed()) {
            actions.apply(new RemoveOption(option.path()));
        }
    }

    /** Does what another option needs. */
    void onMeet(OptionNeed need) {
        actions.apply(new SetOption(need.first().path(), need.first().value()));
    }

    void onUndo() {
        actions.undo();
    }

    void onRedo() {
        actions.redo();
    }
}
