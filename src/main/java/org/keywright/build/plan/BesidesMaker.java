package org.keywright.build.plan;

import java.io.IOException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.keywright.build.BuildListener;
import org.keywright.build.BuildStoppedException;
import org.keywright.build.BuildTarget;
import org.keywright.build.ObjectStore;
import org.keywright.build.Tools;
import org.keywright.build.bootloader.Bootloader;
import org.keywright.build.bootloader.BootloaderMaker;
import org.keywright.build.bootloader.BootloaderPlan;
import org.keywright.build.bootloader.BootloaderProblems;
import org.keywright.build.bootloader.ProductionHex;
import org.keywright.problem.Checked;

/** Makes the bootloader and the file of both, where the request wants them. */
final class BesidesMaker {

    private final PlanRequest request;
    private final PlanFolder folder;
    private final Tools tools;
    private final ObjectStore store;
    private final MakeCall make;
    private final BuildListener listener;

    BesidesMaker(
            PlanRequest request,
            PlanFolder folder,
            Tools tools,
            ObjectStore store,
            MakeCall make,
            BuildListener listener) {
        this.request = request;
        this.folder = folder;
        this.tools = tools;
        this.store = store;
        this.make = make;
        this.listener = listener;
    }

    /** What the makefiles would make, of the firmware that was made. */
    Checked<Besides> make(Planned planned, PlannedFirmware made)
            throws IOException, BuildStoppedException {
        Optional<byte[]> hex = made.files().flatMap(files -> files.products().find("hex"));
        if (request.target() == BuildTarget.FIRMWARE || made.files().isEmpty()) {
            return Checked.of(Besides.NOTHING);
        }
        boolean joined = request.target() == BuildTarget.PRODUCTION;
        Optional<PlannedBootloader> known =
                planned.bootloader().filter(plan -> plan.joined() == joined);
        if (known.isEmpty() || hex.isEmpty()) {
            return Checked.failed(BootloaderProblems.unknownRecipe(request.keyboard()));
        }
        BootloaderPlan plan = known.get().plan();
        return bootloader(plan).map(done -> besides(plan, done, hex.get(), joined));
    }

    private Checked<Bootloader> bootloader(BootloaderPlan plan)
            throws IOException, BuildStoppedException {
        Checked<String> header = request.sources().bootloaderHeader();
        if (!header.good()) {
            return Checked.failed(header.problems());
        }
        return new BootloaderMaker(
                        request.tree(),
                        folder.out().resolve("bootloader"),
                        tools.identity(),
                        store,
                        make::run,
                        listener)
                .make(plan, header.value().orElseThrow());
    }

    private static Besides besides(
            BootloaderPlan plan, Bootloader bootloader, byte[] firmware, boolean joined) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put(BuildTarget.BOOTLOADER.word(), bootloader.hex());
        if (joined) {
            byte[] both = ProductionHex.of(firmware, bootloader.hex());
            files.put(BuildTarget.PRODUCTION.word(), both);
        }
        return new Besides(files, Optional.of(plan), bootloader.reads());
    }
}
