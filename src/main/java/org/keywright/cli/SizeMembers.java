package org.keywright.cli;

import java.util.List;
import org.keywright.build.FeatureSwitch;
import org.keywright.build.SizeProposal;
import org.keywright.build.SwitchCost;
import org.keywright.firmware.FirmwareSize;
import org.keywright.option.Value;

/** A firmware's size as members for a program. */
final class SizeMembers {

    private SizeMembers() {}

    static Value.Table of(FirmwareSize size) {
        List<Value> regions =
                size.regions().stream()
                        .<Value>map(
                                use ->
                                        Value.Table.empty()
                                                .with("name", new Value.Text(use.region().name()))
                                                .with("used", new Value.Whole(use.used()))
                                                .with(
                                                        "limit",
                                                        new Value.Whole(use.region().length())))
                        .toList();
        return Value.Table.empty()
                .with("flashUsed", new Value.Whole(size.flashUsed()))
                .with("flashLimit", new Value.Whole(size.memory().flashForFirmware()))
                .with("ramUsed", new Value.Whole(size.ramUsed()))
                .with("ramLimit", new Value.Whole(size.memory().ram()))
                .with("stackReserve", new Value.Whole(size.stackReserve()))
                .with("fits", new Value.Flag(size.fits()))
                .with("regions", new Value.Listing(regions));
    }

    static Value.Table of(SwitchCost cost) {
        FeatureSwitch feature = cost.feature();
        Value.Table row =
                Value.Table.empty()
                        .with("option", new Value.Text(feature.option()))
                        .with("title", new Value.Text(feature.title()))
                        .with("on", new Value.Flag(feature.on()))
                        .with("needed", new Value.Flag(feature.needed()));
        return switch (cost.outcome()) {
            case SwitchCost.Waiting waiting -> row;
            case SwitchCost.Measured(long flash, long ram) ->
                    row.with("flash", new Value.Whole(flash)).with("ram", new Value.Whole(ram));
            case SwitchCost.Fixed fixed -> row.with("fixed", new Value.Flag(true));
            case SwitchCost.Refused(String why) -> row.with("refused", new Value.Text(why));
        };
    }

    static Value.Table of(SizeProposal proposal) {
        List<Value> changes =
                proposal.changes().stream()
                        .<Value>map(
                                change ->
                                        Value.Table.empty()
                                                .with("option", new Value.Text(change.option()))
                                                .with("to", new Value.Flag(!change.on()))
                                                .with("loses", new Value.Text(change.loses())))
                        .toList();
        return of(proposal.after()).with("changes", new Value.Listing(changes));
    }
}
