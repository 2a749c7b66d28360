package org.keywright.generate;

import java.util.List;
import java.util.Locale;
import org.keywright.keyboard.CommunityModule;

/** {@code community_rules.mk}: what make compiles of the modules, and the features they need. */
final class ModuleMakefile {

    private ModuleMakefile() {}

    static void write(List<CommunityModule> modules, SourceText out) {
        if (modules.isEmpty()) {
            return;
        }
        out.line("");
        out.line("OPT_DEFS += -DCOMMUNITY_MODULES_ENABLE=TRUE");
        for (CommunityModule module : modules) {
            writePlace(module.name(), upper(module.name()), module.folder(), out);
        }
        for (CommunityModule module : modules) {
            if (!module.features().isEmpty()) {
                out.line("");
                module.features()
                        .forEach((name, on) -> out.line(upper(name) + "_ENABLE=" + yesOrNo(on)));
            }
        }
    }

    private static void writePlace(String name, String upper, String folder, SourceText out) {
        out.line("");
        out.line("COMMUNITY_MODULES += " + name);
        out.line("OPT_DEFS += -DCOMMUNITY_MODULE_" + upper + "_ENABLE=TRUE");
        out.line("COMMUNITY_MODULE_PATHS += " + folder);
        out.line("VPATH += " + folder);
        out.line("SRC += $(wildcard " + folder + "/" + name + ".c)");
        out.line("MODULE_NAME_" + upper + " := " + name);
        out.line("MODULE_PATH_" + upper + " := " + folder);
        out.line("-include " + folder + "/rules.mk");
    }

    private static String upper(String name) {
        return name.toUpperCase(Locale.ROOT);
    }

    private static String yesOrNo(boolean on) {
        return on ? "yes" : "no";
    }
}
