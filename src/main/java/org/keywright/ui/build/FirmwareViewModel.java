package org.keywright.ui.build;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.keywright.application.TreeChoice;
import org.keywright.problem.Problem;
import org.keywright.ui.fx.Background;

/** Which firmware the open keymap is built with, and whether that is possible. */
public final class FirmwareViewModel {

    private final FirmwareActions actions;
    private final Background background;
    private final ObservableList<FirmwareOffer> offers =
            FXCollections.observableArrayList(FirmwareOffer.CORE);
    private final ReadOnlyObjectWrapper<FirmwareOffer> chosen;
    private final ReadOnlyObjectWrapper<FirmwareVerdict> verdict =
            new ReadOnlyObjectWrapper<>(new FirmwareVerdict.Open());
    private int newest;

    /** Begins with that one. */
    public FirmwareViewModel(TreeChoice first, FirmwareActions actions, Background background) {
        this.actions = actions;
        this.background = background;
        chosen = new ReadOnlyObjectWrapper<>(plain(first));
        onOffersChanged();
    }

    /** What there is to choose from, the built-in core first. */
    public ObservableList<FirmwareOffer> offers() {
        return offers;
    }

    /** What is built. */
    public ReadOnlyObjectProperty<FirmwareOffer> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Whether it can be. */
    public ReadOnlyObjectProperty<FirmwareVerdict> verdictProperty() {
        return verdict.getReadOnlyProperty();
    }

    /** Builds with that one from now on. */
    public void onChoose(FirmwareOffer offer) {
        if (!offer.equals(chosen.get())) {
            chosen.set(offer);
            verdict.set(new FirmwareVerdict.Open());
            actions.chosen(offer.tree());
            onKeymapChanged();
        }
    }

    /** Trees came or went. */
    public void onOffersChanged() {
        background.run(actions::offers, this::show);
    }

    /** The keymap was pinned to a firmware, which is chosen then, or the pin was taken out. */
    public void onPinChanged() {
        background.run(
                actions::offers,
                now -> {
                    show(now);
                    now.stream()
                            .filter(FirmwareOffer::pinned)
                            .findFirst()
                            .ifPresent(this::onChoose);
                });
    }

    private void show(List<FirmwareOffer> now) {
        TreeChoice tree = chosen.get().tree();
        Optional<FirmwareOffer> same =
                now.stream().filter(offer -> offer.tree().equals(tree)).findFirst();
        offers.setAll(now);
        if (same.isEmpty()) {
            FirmwareOffer last = chosen.get();
            chosen.set(new FirmwareOffer(last.tree(), last.name(), last.detail()));
            offers.add(chosen.get());
        } else {
            chosen.set(same.get());
        }
        onKeymapChanged();
    }

    /** The keymap is another one, so the verdict may be. */
    public void onKeymapChanged() {
        int number = ++newest;
        FirmwareOffer offer = chosen.get();
        List<FirmwareOffer> others =
                offers.stream().filter(other -> !other.tree().equals(offer.tree())).toList();
        background.run(
                () -> judge(offer, others),
                answer -> {
                    if (number == newest) {
                        verdict.set(answer);
                    }
                });
    }

    /** Lets the user look after the QMK trees. */
    public void onManage() {
        actions.manage();
    }

    private FirmwareVerdict judge(FirmwareOffer offer, List<FirmwareOffer> others) {
        List<Problem> problems = stopping(offer);
        if (problems.isEmpty()) {
            return new FirmwareVerdict.Possible();
        }
        Optional<FirmwareOffer> instead =
                others.stream().filter(other -> stopping(other).isEmpty()).findFirst();
        return new FirmwareVerdict.Impossible(
                FirmwareWords.impossible(offer, problems, instead), instead);
    }

    private List<Problem> stopping(FirmwareOffer offer) {
        return actions.foresee(offer.tree()).stream().filter(Problem::stops).toList();
    }

    private static FirmwareOffer plain(TreeChoice tree) {
        return tree.folder().isEmpty()
                ? FirmwareOffer.CORE
                : new FirmwareOffer(tree, tree.label(), "");
    }
}
