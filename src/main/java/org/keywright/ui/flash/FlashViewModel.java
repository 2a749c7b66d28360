package org.keywright.ui.flash;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.keywright.flash.FlashOutcome;
import org.keywright.flash.FlashStage;
import org.keywright.flash.FlashTarget;
import org.keywright.flash.FlashWish;
import org.keywright.problem.Checked;
import org.keywright.ui.control.AccessOffer;
import org.keywright.ui.control.DeviceAccess;
import org.keywright.ui.fx.Background;

/** One flashing at a time: its file, its options, where it is, and the user's answers. */
public final class FlashViewModel implements AccessOffer {

    private final FlashActions actions;
    private final Background background;
    private final FlashOptions options = new FlashOptions();
    private final BooleanProperty startsByItself = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<FlashState> state =
            new ReadOnlyObjectWrapper<>(new FlashState.Nothing());
    private final ReadOnlyObjectWrapper<Optional<FlashSubject>> subject =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<DeviceAccess> access =
            new ReadOnlyObjectWrapper<>(DeviceAccess.OPEN);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper writing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper stopping = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper looking = new ReadOnlyBooleanWrapper();
    private Optional<WindowGuide> guide = Optional.empty();
    private Optional<Runnable> next = Optional.empty();
    private int reading;

    /** Nothing is chosen yet; what is wanted from outside is asked of {@code actions}. */
    public FlashViewModel(FlashActions actions, Background background) {
        this.actions = actions;
        this.background = background;
        startsByItself.set(actions.startsByItself());
        startsByItself.subscribe((before, now) -> actions.startByItself(now));
    }

    /** What is shown. */
    ReadOnlyObjectProperty<FlashState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** What is flashed. */
    ReadOnlyObjectProperty<Optional<FlashSubject>> subjectProperty() {
        return subject.getReadOnlyProperty();
    }

    /** What keeps the user from the devices. */
    @Override
    public ReadOnlyObjectProperty<DeviceAccess> accessProperty() {
        return access.getReadOnlyProperty();
    }

    /** Whether a flashing is under way, waiting included. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Whether the device is being changed; the panel has to stay in sight so long. */
    public ReadOnlyBooleanProperty writingProperty() {
        return writing.getReadOnlyProperty();
    }

    /** Whether the user has asked to stop and the flow has not got there yet. */
    ReadOnlyBooleanProperty stoppingProperty() {
        return stopping.getReadOnlyProperty();
    }

    /** Whether the devices are being looked at. */
    @Override
    public ReadOnlyBooleanProperty lookingProperty() {
        return looking.getReadOnlyProperty();
    }

    /** Whether flashing begins by itself; remembered. */
    BooleanProperty startsByItselfProperty() {
        return startsByItself;
    }

    FlashOptions options() {
        return options;
    }

    /**
     * Goes over to a file, unless another one is being flashed; if that is being stopped, as soon
     * as it has.
     *
     * @param board the keyboard's id, if it is known already
     */
    public void onOpen(Path file, Optional<String> board) {
        if (busy.get()) {
            next = stopping.get() ? Optional.of(() -> onOpen(file, board)) : Optional.empty();
            return;
        }
        int mine = ++reading;
        String name = String.valueOf(file.getFileName());
        state.set(new FlashState.Reading(name));
        subject.set(Optional.empty());
        options.reset();
        onLook();
        background.run(
                () -> actions.read(file, board),
                read -> {
                    if (mine == reading) {
                        opened(name, read);
                    }
                });
    }

    private void opened(String name, Checked<FlashSubject> read) {
        if (!read.good()) {
            state.set(new FlashState.Refused(name, read.problems()));
            return;
        }
        subject.set(read.value());
        state.set(new FlashState.Ready());
        if (startsByItself.get()) {
            onStart();
        }
    }

    /** Begins: from now on a bootloader that appears is flashed. */
    void onStart() {
        if (busy.get() || subject.get().isEmpty()) {
            return;
        }
        FlashWish wish = options.wish(subject.get().get());
        WindowGuide mine =
                new WindowGuide(background, FlashSteps.before(options.eeprom()), this::shown);
        guide = Optional.of(mine);
        stopping.set(false);
        busy.set(true);
        state.set(new FlashState.Starting());
        background.run(guarded(() -> actions.flash(wish, mine), this::broken), this::ended);
    }

    /** Whatever happens, the panel is not left waiting for work that is no more. */
    private <T> Callable<T> guarded(Callable<T> work, Runnable onBug) {
        return () -> {
            try {
                return work.call();
            } catch (RuntimeException bug) {
                background.later(onBug);
                throw bug;
            }
        };
    }

    private void broken() {
        over();
        state.set(new FlashState.Ready());
    }

    private void shown(FlashState.Guided now) {
        state.set(now);
        writing.set(now.stage() instanceof FlashStage.Working);
        if (now.stage() instanceof FlashStage.Waiting) {
            onLook();
        }
    }

    private void ended(FlashOutcome outcome) {
        over();
        Optional<Runnable> waiting = next;
        next = Optional.empty();
        waiting.ifPresent(Runnable::run);
        if (outcome instanceof FlashOutcome.Failed) {
            onLook();
        }
    }

    private void over() {
        guide = Optional.empty();
        busy.set(false);
        writing.set(false);
        stopping.set(false);
    }

    /** The user chose one of several bootloaders. */
    void onChoose(FlashTarget target) {
        guide.ifPresent(g -> g.choose(target));
    }

    /**
     * The user typed the word that lets a mismatch pass.
     *
     * @return whether it was that word
     */
    boolean onConfirm(String typed) {
        boolean right =
                state.get() instanceof FlashState.Guided(FlashStage.Confirming c, FlashSteps _)
                        && c.word().strip().equalsIgnoreCase(typed.strip());
        if (right) {
            guide.ifPresent(WindowGuide::confirm);
        }
        return right;
    }

    /** The user wants to stop; it does so at the next place where that is safe. */
    public void onStop() {
        guide.ifPresent(
                g -> {
                    stopping.set(true);
                    g.stop();
                });
    }

    /** The user closed the panel: nothing is waited for behind their back. */
    public void onClosed() {
        if (!writing.get()) {
            onStop();
        }
    }

    /** Once more, with the stored settings cleared. */
    void onClearAndStart() {
        options.clearProperty().set(true);
        onStart();
    }

    /** Back to where the options are. */
    void onBack() {
        if (!busy.get() && subject.get().isPresent()) {
            state.set(new FlashState.Ready());
        }
    }

    /** Looks again for what keeps the user from the devices. */
    @Override
    public void onLook() {
        ask(actions::access);
    }

    /** Lets the system install the rules. */
    @Override
    public void onInstallRules() {
        ask(actions::installRules);
    }

    private void ask(Callable<DeviceAccess> question) {
        looking.set(true);
        background.run(
                guarded(question, () -> looking.set(false)),
                answer -> {
                    looking.set(false);
                    access.set(answer);
                });
    }

    /** Whether installing the rules may help: with what is plugged in, or with what just failed. */
    @Override
    public boolean rulesHelp() {
        DeviceAccess now = access.get();
        return now.rulesMissing() && (now.mendedByRules() || deniedAtTheEnd());
    }

    private boolean deniedAtTheEnd() {
        return state.get() instanceof FlashState.Guided(FlashStage.Ended end, FlashSteps _)
                && end.outcome() instanceof FlashOutcome.Failed failed
                && DeviceAccess.isMendedByRules(failed.problem());
    }
}
