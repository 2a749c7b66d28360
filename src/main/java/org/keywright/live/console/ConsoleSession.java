package org.keywright.live.console;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.keywright.device.DeviceException;
import org.keywright.device.HidTransport;
import org.keywright.live.ConsoleEvent;
import org.keywright.live.ConsoleTime;
import org.keywright.live.HidSession;
import org.keywright.live.LiveKeyboard;
import org.keywright.problem.Problem;

/** One console, listened to. */
final class ConsoleSession implements HidSession {

    /** A line that is not ended is shown after so long without more of it. */
    private static final Duration PAUSE = Duration.ofMillis(150);

    private final LiveKeyboard keyboard;
    private final Function<DeviceException, Problem> why;
    private final Supplier<ConsoleTime> clock;
    private final Consumer<ConsoleEvent> listener;
    private LineAssembler lines = new LineAssembler();
    private Optional<Problem> told = Optional.empty();

    ConsoleSession(
            LiveKeyboard keyboard,
            Function<DeviceException, Problem> why,
            Supplier<ConsoleTime> clock,
            Consumer<ConsoleEvent> listener) {
        this.keyboard = keyboard;
        this.why = why;
        this.clock = clock;
        this.listener = listener;
    }

    @Override
    public void run(HidTransport transport, BooleanSupplier wanted) throws DeviceException {
        lines = new LineAssembler();
        told = Optional.empty();
        listener.accept(new ConsoleEvent.Opened(keyboard, clock.get()));
        while (wanted.getAsBoolean()) {
            Optional<byte[]> report = transport.read(PAUSE);
            print(report.map(lines::feed).orElseGet(() -> lines.pause().stream().toList()));
        }
    }

    private void print(List<LineAssembler.Line> some) {
        for (LineAssembler.Line line : some) {
            listener.accept(
                    new ConsoleEvent.Printed(keyboard, clock.get(), line.text(), line.whole()));
        }
    }

    /** Said once, not at every try. */
    @Override
    public void failed(DeviceException failure) {
        Problem problem = why.apply(failure);
        if (!told.equals(Optional.of(problem))) {
            told = Optional.of(problem);
            listener.accept(new ConsoleEvent.Failed(keyboard, clock.get(), problem));
        }
    }

    @Override
    public void ended() {
        print(lines.end().stream().toList());
        listener.accept(new ConsoleEvent.Closed(keyboard, clock.get()));
    }

    @Override
    public void left() {
        if (told.isPresent()) {
            listener.accept(new ConsoleEvent.Closed(keyboard, clock.get()));
        }
    }
}
