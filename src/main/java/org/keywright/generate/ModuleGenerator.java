package org.keywright.generate;

import java.util.List;
import org.keywright.keyboard.CommunityModule;
import org.keywright.keyboard.ModuleHooks;
import org.keywright.mapping.CIdentifier;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** Generates the files that join community modules to the firmware, as QMK's makefiles ask. */
public final class ModuleGenerator {

    private final ModuleHooks hooks;

    /**
     * @param hooks the functions that modules may define
     */
    public ModuleGenerator(ModuleHooks hooks) {
        this.hooks = hooks;
    }

    /**
     * One file.
     *
     * @param modules in the order in which the firmware asks them; none is fine
     */
    public Checked<GeneratedText> generate(ModuleFile file, List<CommunityModule> modules) {
        SourceText out = new SourceText();
        modules.forEach(module -> check(module, out));
        if (out.broken()) {
            return out.finish();
        }
        if (file == ModuleFile.COMMUNITY_RULES_MK) {
            Banner.writeMake(out, "the community modules");
        } else {
            Banner.writeC(out, "the community modules");
        }
        write(file, modules, out);
        return out.finish();
    }

    private void write(ModuleFile file, List<CommunityModule> modules, SourceText out) {
        switch (file) {
            case COMMUNITY_RULES_MK -> ModuleMakefile.write(modules, out);
            case COMMUNITY_CONFIG_H -> ModuleTransactions.writeSwitch(modules, out);
            case COMMUNITY_MODULES_H -> new ModuleHeader(hooks, out).write(modules);
            case COMMUNITY_MODULES_C -> ModuleFunctions.write(hooks, modules, out);
            case COMMUNITY_MODULES_INTROSPECTION_C -> include("introspection.c", modules, out);
            case COMMUNITY_MODULES_INTROSPECTION_H -> include("introspection.h", modules, out);
            case LED_MATRIX_COMMUNITY_MODULES_INC -> include("led_matrix_module.inc", modules, out);
            case RGB_MATRIX_COMMUNITY_MODULES_INC -> include("rgb_matrix_module.inc", modules, out);
            case SPLIT_TRANSACTION_ID_COMMUNITY_MODULES_INC ->
                    ModuleTransactions.writeNames(modules, out);
        }
    }

    private static void include(String file, List<CommunityModule> modules, SourceText out) {
        for (CommunityModule module : modules) {
            String path = "\"" + module.folder() + "/" + file + "\"";
            out.line("");
            out.line("#if __has_include(" + path + ")");
            out.line("#    include " + path);
            out.line("#endif");
        }
    }

    /** The folder is part of file names, the name part of C names. */
    private static void check(CommunityModule module, SourceText out) {
        boolean names =
                CIdentifier.matches(module.name())
                        && module.features().keySet().stream().allMatch(CIdentifier::matches)
                        && module.keycodes().stream()
                                .allMatch(
                                        k ->
                                                CIdentifier.matches(k.name())
                                                        && k.aliases().stream()
                                                                .allMatch(CIdentifier::matches));
        if (!names) {
            refuse(out, "A module, its keycodes and its features need names that C knows.");
        }
        if (!FileNames.isPath(module.folder())) {
            refuse(out, "A module lies in a folder whose name a makefile cannot hold.");
        }
    }

    private static void refuse(SourceText out, String message) {
        out.report(
                Problem.error(
                        "unfit-module",
                        new Location.OnOption("modules"),
                        message,
                        "Use letters, digits and underscores; no blanks in folders."));
    }
}
