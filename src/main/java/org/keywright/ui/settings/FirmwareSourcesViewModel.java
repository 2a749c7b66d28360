package org.keywright.ui.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.keywright.application.FirmwareSource;
import org.keywright.application.TreeChoice;
import org.keywright.application.TreeFacts;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;
import org.keywright.ui.fx.Background;

/** The firmware trees there are, what is in them, and going over from one to another. */
public final class FirmwareSourcesViewModel {

    private final TreeActions actions;
    private final Background background;
    private final ObservableList<TreeChoice> entries = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<TreeChoice> current = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Attempt> attempt =
            new ReadOnlyObjectWrapper<>(new Attempt.None());
    private final Map<TreeChoice, ReadOnlyObjectWrapper<Optional<Checked<TreeFacts>>>> facts =
            new HashMap<>();

    private List<FirmwareSource> sources = List.of();

    /** A list over what the program knows; {@code background} is where folders are looked into. */
    public FirmwareSourcesViewModel(TreeActions actions, Background background) {
        this.actions = actions;
        this.background = background;
        list();
    }

    /** The built-in tree first, then sources by name, then folders used lately, newest first. */
    public ObservableList<TreeChoice> entries() {
        return entries;
    }

    /** These are the sources that the program keeps now. */
    public void onSources(List<FirmwareSource> now) {
        now.stream()
                .flatMap(source -> source.tree().stream())
                .forEach(tree -> facts.remove(choice(tree)));
        sources = List.copyOf(now);
        list();
    }

    /** The source that a tree is the newest used version of. */
    public Optional<FirmwareSource> source(TreeChoice tree) {
        return sources.stream()
                .filter(source -> source.tree().isPresent())
                .filter(source -> source.tree().equals(tree.folder()))
                .findFirst();
    }

    /** The tree in use. */
    public ReadOnlyObjectProperty<TreeChoice> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** How the last wish for another tree stands. */
    public ReadOnlyObjectProperty<Attempt> attemptProperty() {
        return attempt.getReadOnlyProperty();
    }

    /** What is in a tree; empty until it has been looked at. */
    public ReadOnlyObjectProperty<Optional<Checked<TreeFacts>>> facts(TreeChoice tree) {
        return facts.computeIfAbsent(tree, this::look).getReadOnlyProperty();
    }

    /** Goes over to a tree, or says why not; while one attempt runs, others wait for the user. */
    public void onUse(TreeChoice tree) {
        if (attempt.get() instanceof Attempt.Running) {
            return;
        }
        attempt.set(new Attempt.Running(tree));
        background.run(
                () -> actions.use(tree),
                problems -> {
                    if (problems.stream().anyMatch(Problem::stops)) {
                        attempt.set(new Attempt.Refused(tree, problems));
                        return;
                    }
                    facts.remove(tree);
                    list();
                    attempt.set(
                            problems.isEmpty()
                                    ? new Attempt.None()
                                    : new Attempt.Doubtful(tree, problems));
                    actions.changed();
                });
    }

    /** Lets the user choose a folder and goes over to it. */
    public void onBrowse() {
        actions.browse().ifPresent(this::onFolder);
    }

    /** Goes over to a folder that was chosen or dropped; of a file, to the folder it lies in. */
    public void onFolder(Path dropped) {
        Path absolute = dropped.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        onUse(choice(parent != null && Files.isRegularFile(absolute) ? parent : absolute));
    }

    /** Takes a tree off the list; one that is in use gives way to the built-in one first. */
    public void onForget(TreeChoice tree) {
        tree.folder().ifPresent(actions::forget);
        if (tree.equals(current.get())) {
            onUse(TreeChoice.BUILT_IN);
        } else {
            list();
        }
    }

    private void list() {
        Set<TreeChoice> all = new LinkedHashSet<>(List.of(TreeChoice.BUILT_IN));
        TreeChoice now = actions.current();
        sources.stream().flatMap(s -> s.tree().stream()).forEach(tree -> all.add(choice(tree)));
        all.add(now);
        actions.recent().stream()
                .filter(folder -> !isVersion(folder))
                .forEach(folder -> all.add(choice(folder)));
        current.set(now);
        entries.setAll(all);
    }

    /** Other versions of a source are gone over to by taking the source back. */
    private boolean isVersion(Path folder) {
        return sources.stream()
                .flatMap(source -> source.versions().stream())
                .anyMatch(version -> version.tree().equals(folder));
    }

    private static TreeChoice choice(Path folder) {
        return new TreeChoice(Optional.of(folder));
    }

    private ReadOnlyObjectWrapper<Optional<Checked<TreeFacts>>> look(TreeChoice tree) {
        ReadOnlyObjectWrapper<Optional<Checked<TreeFacts>>> seen =
                new ReadOnlyObjectWrapper<>(Optional.empty());
        background.run(() -> actions.look(tree), found -> seen.set(Optional.of(found)));
        return seen;
    }
}
