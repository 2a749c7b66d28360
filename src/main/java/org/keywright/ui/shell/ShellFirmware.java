package org.keywright.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keywright.application.Keywright;
import org.keywright.application.TreeChoice;
import org.keywright.application.TreeCommit;
import org.keywright.keymap.KeymapDocument;
import org.keywright.problem.Problem;
import org.keywright.ui.build.FirmwareActions;
import org.keywright.ui.build.FirmwareOffer;

/** Says which firmware the keymap of one session can be built with. */
final class ShellFirmware implements FirmwareActions {

    private final ShellViewModel shell;
    private final Keywright program;
    private final Session session;

    ShellFirmware(ShellViewModel shell, Session session) {
        this.shell = shell;
        this.program = shell.program();
        this.session = session;
    }

    @Override
    public List<FirmwareOffer> offers() {
        Optional<Path> pinned =
                shell.pins().of(session.file()).value().flatMap(p -> p).map(ShellPins.Pin::folder);
        Set<Path> folders = new LinkedHashSet<>();
        pinned.ifPresent(folders::add);
        program.trees().current().folder().ifPresent(folders::add);
        program.sources().list().forEach(source -> source.tree().ifPresent(folders::add));
        folders.addAll(program.trees().recent());
        List<FirmwareOffer> offers = new ArrayList<>(List.of(FirmwareOffer.CORE));
        for (Path folder : folders) {
            FirmwareOffer offer = offer(folder);
            offers.add(pinned.equals(Optional.of(folder)) ? offer.asPinned() : offer);
        }
        return List.copyOf(offers);
    }

    static FirmwareOffer offer(Path folder) {
        TreeChoice tree = new TreeChoice(Optional.of(folder));
        String detail =
                TreeCommit.of(folder)
                        .map(TreeCommit::abbreviated)
                        .orElseGet(() -> String.valueOf(folder.getParent()));
        return new FirmwareOffer(tree, tree.label(), detail);
    }

    /** What is wrong with the keymap whatever it is built with is the problems pane's business. */
    @Override
    public List<Problem> foresee(TreeChoice firmware) {
        KeymapDocument now = session.editor().document();
        List<Problem> found =
                firmware.folder()
                        .map(tree -> program.builds().foresee(session.opened(), now, tree))
                        .orElseGet(() -> program.builds().foresee(now));
        List<Problem> anyway = program.keymaps().problemsAnyway(now);
        return found.stream().filter(problem -> !anyway.contains(problem)).toList();
    }

    @Override
    public void chosen(TreeChoice firmware) {
        session.useFirmware(firmware);
    }

    @Override
    public void manage() {
        shell.onSources();
    }
}
