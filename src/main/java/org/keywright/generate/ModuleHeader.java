package org.keywright.generate;

import java.util.List;
import org.keywright.keyboard.CommunityModule;
import org.keywright.keyboard.DeclaredKeycode;
import org.keywright.keyboard.ModuleHook;
import org.keywright.keyboard.ModuleHooks;

/** {@code community_modules.h}: the modules' keycodes and the functions they may define. */
final class ModuleHeader {

    private static final String BUILDER = "COMMUNITY_MODULES_API_VERSION_BUILDER";
    private static final String THREE = "(ver_major,ver_minor,ver_patch)";

    private final ModuleHooks hooks;
    private final SourceText out;

    ModuleHeader(ModuleHooks hooks, SourceText out) {
        this.hooks = hooks;
        this.out = out;
    }

    void write(List<CommunityModule> modules) {
        out.line("#pragma once");
        for (String header : List.of("<stdint.h>", "<stdbool.h>", "<keycodes.h>")) {
            out.line("#include " + header);
        }
        out.line("#include \"compiler_support.h\"");
        writeVersion();
        out.line("");
        out.line("typedef struct keyrecord_t keyrecord_t;");
        if (modules.isEmpty()) {
            return;
        }
        writeKeycodes(modules);
        for (ModuleHook hook : hooks.hooks()) {
            if (!hook.header().isEmpty()) {
                HookText.guarded(hook, out, () -> out.line("#include <" + hook.header() + ">"));
            }
        }
        for (CommunityModule module : modules) {
            for (ModuleHook hook : hooks.hooks()) {
                HookText.guarded(hook, out, () -> declareAll(hook, module.name()));
            }
        }
        for (ModuleHook hook : hooks.hooks()) {
            HookText.guarded(hook, out, () -> declare(hook, "modules"));
        }
    }

    /** Eight bits each for the first two numbers, sixteen for the last. */
    private void writeVersion() {
        String asked = hooks.major() + "," + hooks.minor() + "," + hooks.patch();
        out.line("");
        out.part("#define " + BUILDER + THREE + " (((((uint32_t)(ver_major))&0xFF) << 24) | ");
        out.line("((((uint32_t)(ver_minor))&0xFF) << 16) | (((uint32_t)(ver_patch))&0xFF))");
        out.line("#define COMMUNITY_MODULES_API_VERSION " + BUILDER + "(" + asked + ")");
        out.part("#define ASSERT_COMMUNITY_MODULES_MIN_API_VERSION" + THREE);
        out.part(" STATIC_ASSERT(" + BUILDER + THREE + " <= COMMUNITY_MODULES_API_VERSION, ");
        out.part("\"A module wants version \" #ver_major \".\" #ver_minor \".\" #ver_patch ");
        out.line("\" of the functions for modules, and this is " + hooks.version() + ".\")");
    }

    private void writeKeycodes(List<CommunityModule> modules) {
        out.line("");
        out.line("enum {");
        String start = " = QK_COMMUNITY_MODULE";
        for (CommunityModule module : modules) {
            for (DeclaredKeycode keycode : module.keycodes()) {
                out.line("    " + keycode.name() + start + ",");
                start = "";
                for (String alias : keycode.aliases()) {
                    out.line("    " + alias + " = " + keycode.name() + ",");
                }
            }
        }
        out.line("    LAST_COMMUNITY_MODULE_KEY");
        out.line("};");
        out.part("STATIC_ASSERT((int)LAST_COMMUNITY_MODULE_KEY <= ");
        out.line("(int)(QK_COMMUNITY_MODULE_MAX+1), \"The modules have too many keycodes.\");");
    }

    private void declareAll(ModuleHook hook, String module) {
        declare(hook, module + "_user");
        declare(hook, module + "_kb");
        declare(hook, module);
    }

    private void declare(ModuleHook hook, String ending) {
        out.line(HookText.head(hook, ending) + ";");
    }
}
