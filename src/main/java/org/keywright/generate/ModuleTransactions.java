package org.keywright.generate;

import java.util.List;
import java.util.Locale;
import org.keywright.keyboard.CommunityModule;

/** What modules send between the halves of a split keyboard. */
final class ModuleTransactions {

    private ModuleTransactions() {}

    /** {@code community_config.h}: modules that have something to send switch sending on. */
    static void writeSwitch(List<CommunityModule> modules, SourceText out) {
        out.line("#pragma once");
        if (!modules.isEmpty()) {
            out.line("");
        }
        for (CommunityModule module : modules) {
            out.line("#ifdef " + names(module));
            out.line("#    define SPLIT_TRANSACTION_RPC");
            out.line("#endif");
        }
    }

    /** Names in the list of all that is sent. */
    static void writeNames(List<CommunityModule> modules, SourceText out) {
        for (CommunityModule module : modules) {
            out.line("#ifdef " + names(module));
            out.line("    " + names(module) + ",");
            out.line("#endif");
        }
    }

    /** The module itself defines this as its list. */
    private static String names(CommunityModule module) {
        return "SPLIT_TRANSACTION_IDS_MODULE_" + module.name().toUpperCase(Locale.ROOT);
    }
}
