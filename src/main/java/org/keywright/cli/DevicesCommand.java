package org.keywright.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.keywright.application.Devices;
import org.keywright.application.Devices.Seen;
import org.keywright.application.JsonText;
import org.keywright.device.DeviceEvent;
import org.keywright.device.DeviceWatch;
import org.keywright.option.Value;
import org.keywright.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code devices}: what is plugged in, and what keeps this user from it. */
@Command(
        name = "devices",
        description =
                "Show bootloaders and keyboards that are plugged in, and what keeps you from them.")
final class DevicesCommand extends AnsweringCommand {

    @Option(names = "--all", description = "Show every way in to every device, mice and all.")
    private boolean all;

    @Option(
            names = "--watch",
            description = "Go on showing what comes and goes, until Ctrl-C is pressed.")
    private boolean watch;

    @Option(
            names = "--udev-rules",
            description = "Print the rules that let you open bootloaders on Linux.")
    private boolean rules;

    @Option(
            names = "--install-rules",
            description = "Install those rules; the system asks for permission.")
    private boolean install;

    DevicesCommand(Session session) {
        super(session);
    }

    @Override
    Reply answer() {
        if (install) {
            return installed();
        }
        if (rules) {
            String text = keywright().devices().rulesText();
            return new Reply(
                    text.lines().toList(),
                    Value.Table.empty().with("rules", new Value.Text(text)),
                    List.of());
        }
        return watch ? watched() : listed();
    }

    @Override
    boolean hasSaidAll() {
        return watch && !install && !rules;
    }

    private Reply installed() {
        List<Problem> problems = keywright().devices().installRules();
        List<String> lines =
                keywright().devices().rulesAreInstalled()
                        ? List.of(Printer.GOOD + "the rules are installed")
                        : List.of();
        return new Reply(lines, Value.Table.empty(), problems);
    }

    private Reply listed() {
        List<String> lines = new ArrayList<>();
        List<Value> nodes = new ArrayList<>();
        for (Seen seen : shown()) {
            lines.add(DeviceLines.line(seen));
            nodes.add(DeviceLines.table(seen));
        }
        List<Problem> problems = keywright().devices().problems();
        if (lines.isEmpty() && problems.isEmpty()) {
            lines.add("No bootloader and no keyboard that can be talked to is plugged in.");
        }
        return new Reply(
                lines, Value.Table.empty().with("devices", new Value.Listing(nodes)), problems);
    }

    private List<Seen> shown() {
        return keywright().devices().list().stream().filter(s -> all || s.matters()).toList();
    }

    /** Lines as they come; a reply could only be printed at the end, and there is none. */
    private Reply watched() {
        BlockingQueue<DeviceEvent> events = new LinkedBlockingQueue<>();
        Devices devices = keywright().devices();
        try (DeviceWatch watching = devices.watch(events::add)) {
            shown().forEach(seen -> show("present", seen));
            devices.problems()
                    .forEach(p -> console().error().println(Printer.printable(p.describe())));
            while (!console().out().checkError()) {
                tell(events.take());
            }
            assert watching != null;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return Reply.of(List.of());
    }

    private void tell(DeviceEvent event) {
        Seen seen = keywright().devices().seen(event.node());
        if (all || seen.matters()) {
            show(
                    switch (event) {
                        case DeviceEvent.Attached a -> "attached";
                        case DeviceEvent.Detached d -> "detached";
                    },
                    seen);
        }
    }

    private void show(String what, Seen seen) {
        String line =
                json()
                        ? JsonText.line(DeviceLines.table(seen).with("event", new Value.Text(what)))
                        : Printer.printable("%-9s %s".formatted(what, DeviceLines.line(seen)));
        console().out().println(line.strip());
        console().out().flush();
    }
}
