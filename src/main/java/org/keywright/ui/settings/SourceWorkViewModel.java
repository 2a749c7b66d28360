package org.keywright.ui.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.keywright.application.FirmwareSource;
import org.keywright.application.ProgressListener;
import org.keywright.application.SourceWishes;
import org.keywright.build.Cancellation;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;
import org.keywright.ui.fx.Background;
import org.keywright.ui.words.Echo;
import org.keywright.ui.words.Phrase;

/**
 * Adding, updating, taking back and removing of firmware sources: one at a time, also while the
 * sheet is closed.
 */
public final class SourceWorkViewModel {

    private final SourceActions actions;
    private final Background background;
    private final ReadOnlyObjectWrapper<SourceTask> task =
            new ReadOnlyObjectWrapper<>(new SourceTask.Idle());
    private final ReadOnlyObjectWrapper<List<FirmwareSource>> sources =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper pin = new ReadOnlyStringWrapper("");
    private Cancellation cancellation = new Cancellation();

    /** Work by these actions; {@code background} is where it is done. */
    public SourceWorkViewModel(SourceActions actions, Background background) {
        this.actions = actions;
        this.background = background;
    }

    /** How the work stands. */
    public ReadOnlyObjectProperty<SourceTask> taskProperty() {
        return task.getReadOnlyProperty();
    }

    /** All sources by name, as they were when they were last looked at. */
    public ReadOnlyObjectProperty<List<FirmwareSource>> sourcesProperty() {
        return sources.getReadOnlyProperty();
    }

    /** What the open keymap is pinned to, {@code name@id}; empty for nothing. */
    public ReadOnlyStringProperty pinProperty() {
        return pin.getReadOnlyProperty();
    }

    /** The keyboard of the open keymap, which may need libraries. */
    public Optional<String> keyboard() {
        return actions.keyboard();
    }

    /** The file of the open keymap, which may be pinned. */
    public Optional<Path> keymap() {
        return actions.keymap();
    }

    /** Looks which sources there are. */
    public void onShown() {
        if (!busy()) {
            task.set(new SourceTask.Idle());
        }
        background.run(actions::sources, sources::set);
        background.run(actions::pin, found -> pin.set(found.orElse("")));
    }

    /** Adds what lies at a place: an address, a zip, a folder. */
    public void onAdd(String place, String ref) {
        if (place.isBlank()) {
            return;
        }
        SourceWishes wishes =
                new SourceWishes(place, Optional.empty(), ref, Optional.empty(), List.of());
        run(
                Phrase.of("Add {0}", place.strip()),
                (listener, stop) -> actions.add(wishes, listener, stop));
    }

    /** Fetches what is newest of a source. */
    public void onUpdate(FirmwareSource source) {
        run(
                Phrase.of("Update {0}", source.name()),
                (listener, stop) ->
                        actions.update(source.name(), listener, stop)
                                .then(now -> followed(source, now)));
    }

    /** Fetches the libraries that the open keymap's keyboard needs. */
    public void onFetchLibraries(FirmwareSource source) {
        run(
                Phrase.of("Fetch libraries for {0}", source.name()),
                (listener, stop) -> actions.fetchLibraries(source.name(), listener, stop));
    }

    /** Uses the version before. */
    public void onGoBack(FirmwareSource source) {
        run(
                Phrase.of("Take back {0}", source.name()),
                (listener, stop) ->
                        actions.goBack(source.name()).then(now -> followed(source, now)));
    }

    private Checked<FirmwareSource> followed(FirmwareSource before, FirmwareSource now) {
        return Checked.of(now, actions.follow(before.tree(), now));
    }

    /** Asks whether a source shall go, and counts what it takes. */
    public void onRemove(FirmwareSource source) {
        if (busy()) {
            return;
        }
        boolean fetched = !source.kind().equals("folder");
        SourceTask.AskRemove asking = new SourceTask.AskRemove(source.name(), -1, fetched);
        task.set(asking);
        if (fetched) {
            background.run(
                    () -> actions.diskUse(source),
                    bytes -> {
                        if (task.get().equals(asking)) {
                            task.set(new SourceTask.AskRemove(source.name(), bytes, true));
                        }
                    });
        }
    }

    /** Yes, it shall go. */
    public void onConfirmed() {
        if (task.get() instanceof SourceTask.AskRemove ask) {
            task.set(new SourceTask.Idle());
            run(
                    Phrase.of("Remove {0}", ask.name()),
                    (listener, stop) -> actions.remove(ask.name()));
        }
    }

    /** Stops what is being done, or takes a question or an answer away. */
    public void onCancel() {
        if (busy()) {
            cancellation.cancel();
        } else {
            task.set(new SourceTask.Idle());
        }
    }

    /** Pins the open keymap to a source's version, or takes the pin out. */
    public void onPin(FirmwareSource source) {
        boolean pinned = pin.get().equals(source.pin());
        background.run(
                () -> {
                    actions.pin(pinned ? Optional.empty() : Optional.of(source.name()));
                    return actions.pin();
                },
                now -> pin.set(now.orElse("")));
    }

    /** Takes out whatever pin the open keymap has. */
    public void onUnpin() {
        background.run(
                () -> {
                    actions.pin(Optional.empty());
                    return actions.pin();
                },
                now -> pin.set(now.orElse("")));
    }

    /** Whether something is being done. */
    public boolean busy() {
        return task.get() instanceof SourceTask.Running;
    }

    private void run(
            String what, BiFunction<ProgressListener, Cancellation, Checked<FirmwareSource>> work) {
        if (busy()) {
            return;
        }
        Cancellation stop = new Cancellation();
        cancellation = stop;
        task.set(new SourceTask.Running(what + "…", -1));
        ProgressListener listener =
                (step, fraction) -> background.later(() -> moved(stop, step, fraction));
        background.run(() -> attempt(listener, stop, work), problems -> done(what, problems));
    }

    /** What is told after the end, or after another beginning, is too late. */
    private void moved(Cancellation mine, String step, double fraction) {
        if (busy() && mine == cancellation) {
            task.set(new SourceTask.Running(Echo.title(step), fraction));
        }
    }

    private List<Problem> attempt(
            ProgressListener listener,
            Cancellation stop,
            BiFunction<ProgressListener, Cancellation, Checked<FirmwareSource>> work) {
        boolean ended = false;
        try {
            List<Problem> problems = work.apply(listener, stop).problems();
            ended = true;
            return problems;
        } catch (CancellationException stopped) {
            ended = true;
            return List.of();
        } finally {
            if (!ended) {
                background.later(() -> task.set(new SourceTask.Idle()));
            }
        }
    }

    private void done(String what, List<Problem> problems) {
        task.set(
                problems.isEmpty() ? new SourceTask.Idle() : new SourceTask.Failed(what, problems));
        onSourcesChanged();
    }

    private void onSourcesChanged() {
        background.run(actions::sources, sources::set);
        background.run(actions::pin, found -> pin.set(found.orElse("")));
    }
}
