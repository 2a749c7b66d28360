package org.keywright.ui.history;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.keywright.application.Watch;
import org.keywright.build.BuildRecord;
import org.keywright.build.LogLine;

/** A queue and a history that do as they are told, and remember what they were asked. */
final class FakeBuilds implements BuildsActions {

    final Map<String, BuildRecord> records = new LinkedHashMap<>();
    final List<String> asked = new ArrayList<>();
    Consumer<List<QueuedBuild>> queue = builds -> {};
    Runnable changed = () -> {};
    boolean unwatched;

    /** One more build, newer than those before. */
    BuildRecord add(String keyboard, BuildRecord.Outcome outcome) {
        String id = "20260101-00000000" + records.size() + "-0000abcd";
        BuildRecord record =
                new BuildRecord(
                        id,
                        new BuildRecord.Subject(
                                keyboard,
                                "mine",
                                Optional.of("/trees/qmk"),
                                Optional.of("0123456789".repeat(4)),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                false),
                        Instant.parse("2026-01-01T10:00:00Z"),
                        Duration.ofMillis(2340),
                        outcome,
                        outcome == BuildRecord.Outcome.SUCCEEDED ? firmware() : Optional.empty(),
                        List.of(),
                        "",
                        List.of());
        records.put(id, record);
        return record;
    }

    private static Optional<BuildRecord.Firmware> firmware() {
        return Optional.of(
                new BuildRecord.Firmware(
                        "a.hex", "feed".repeat(16), "avr-gcc", 22_000, 28_672, 700, 2560, 3, 69));
    }

    @Override
    public Watch watchQueue(Consumer<List<QueuedBuild>> listener) {
        queue = listener;
        return () -> unwatched = true;
    }

    @Override
    public Watch watchHistory(Runnable listener) {
        changed = listener;
        return () -> unwatched = true;
    }

    @Override
    public List<String> ids() {
        return records.keySet().stream().sorted((a, b) -> b.compareTo(a)).toList();
    }

    @Override
    public Optional<BuildRecord> find(String id) {
        asked.add("find");
        return Optional.ofNullable(records.get(id));
    }

    @Override
    public List<LogLine> log(BuildRecord record) {
        String text = "log of " + record.subject().keyboard();
        return List.of(new LogLine(Duration.ZERO, LogLine.Kind.NOTE, "", text));
    }

    @Override
    public void delete(Collection<String> ids) {
        asked.add("delete " + ids.size());
        records.keySet().removeAll(ids);
        changed.run();
    }

    @Override
    public void open(BuildRecord record) {
        asked.add("open " + record.subject().keyboard());
    }

    @Override
    public void again(BuildRecord record) {
        asked.add("again " + record.subject().keyboard());
    }

    @Override
    public void flash(BuildRecord record) {
        throw new AssertionError("not asked for");
    }

    @Override
    public void saveFirmware(BuildRecord record) {
        asked.add("save " + record.subject().keyboard());
    }

    @Override
    public void fit(BuildRecord record) {
        asked.add("fit " + record.id());
    }

    @Override
    public void fullZip(BuildRecord record) {
        asked.add("full zip " + record.id());
    }

    @Override
    public void export(BuildRecord record) {
        asked.add("export " + record.subject().keyboard());
    }
}
