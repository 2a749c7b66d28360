package org.keywright.live.via;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.keywright.device.DeviceException;
import org.keywright.device.HidTransport;
import org.keywright.live.HidSession;
import org.keywright.live.LiveKeyboard;
import org.keywright.live.MatrixEvent;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** One keyboard's switches, looked at again and again. */
final class MatrixSession implements HidSession {

    /** From this version on an offset says which rows are meant. */
    private static final int OLDEST = 12;

    /** Between two looks; a question and its answer take about two milliseconds themselves. */
    private static final int PAUSE_MILLIS = 3;

    private final LiveKeyboard keyboard;
    private final MatrixSize size;
    private final Function<DeviceException, Problem> why;
    private final Consumer<MatrixEvent> listener;
    private Optional<Problem> told = Optional.empty();
    private boolean watching;

    MatrixSession(
            LiveKeyboard keyboard,
            MatrixSize size,
            Function<DeviceException, Problem> why,
            Consumer<MatrixEvent> listener) {
        this.keyboard = keyboard;
        this.size = size;
        this.why = why;
        this.listener = listener;
    }

    @Override
    public void run(HidTransport transport, BooleanSupplier wanted)
            throws DeviceException, InterruptedException {
        ViaLink via = new ViaLink(transport);
        Optional<Integer> version = via.version();
        if (version.isEmpty() || version.get() < OLDEST) {
            tell(version.map(this::old).orElseGet(this::silent));
            return;
        }
        told = Optional.empty();
        watching = true;
        listener.accept(new MatrixEvent.Watching(keyboard, version.get()));
        SwitchReports switches = new SwitchReports(size.rows(), size.columns());
        while (wanted.getAsBoolean()) {
            Optional<List<SwitchReports.Change>> changes = switches.look(via);
            if (changes.isEmpty()) {
                tell(silent());
                return;
            }
            long now = System.nanoTime();
            for (SwitchReports.Change each : changes.get()) {
                listener.accept(
                        new MatrixEvent.Moved(
                                keyboard, each.row(), each.column(), each.down(), now));
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    private Problem old(int version) {
        return Problem.error(
                "via-too-old",
                new Location.Everywhere(),
                "The firmware of %s speaks version %d of VIA's protocol; it tells its switches from version %d on."
                        .formatted(keyboard.title(), version, OLDEST),
                "Test with the keys of this window instead, or flash newer firmware.");
    }

    private Problem silent() {
        return Problem.error(
                "via-not-spoken",
                new Location.Everywhere(),
                "%s does not answer VIA's questions about its switches."
                        .formatted(keyboard.title()),
                "Test with the keys of this window instead, or flash firmware with VIA.");
    }

    private void tell(Problem problem) {
        if (!told.equals(Optional.of(problem))) {
            told = Optional.of(problem);
            listener.accept(new MatrixEvent.Failed(keyboard, problem));
        }
    }

    @Override
    public void failed(DeviceException failure) {
        tell(why.apply(failure));
    }

    @Override
    public void ended() {
        if (watching) {
            watching = false;
            listener.accept(new MatrixEvent.Left(keyboard));
        }
    }

    @Override
    public void left() {
        if (told.isPresent()) {
            listener.accept(new MatrixEvent.Left(keyboard));
        }
    }
}
