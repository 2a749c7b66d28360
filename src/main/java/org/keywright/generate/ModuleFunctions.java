package org.keywright.generate;

import java.util.List;
import org.keywright.keyboard.CommunityModule;
import org.keywright.keyboard.ModuleHook;
import org.keywright.keyboard.ModuleHooks;

/**
 * {@code community_modules.c}: a weak function for everything that a module, a keyboard or a keymap
 * may define, each asking the next one, and the functions that ask all modules in turn.
 */
final class ModuleFunctions {

    private ModuleFunctions() {}

    static void write(ModuleHooks hooks, List<CommunityModule> modules, SourceText out) {
        out.line("#include \"community_modules.h\"");
        if (modules.isEmpty()) {
            return;
        }
        for (CommunityModule module : modules) {
            String name = module.name();
            for (ModuleHook hook : hooks.hooks()) {
                HookText.guarded(
                        hook,
                        out,
                        () -> {
                            writeLast(hook, name + "_user", out);
                            writeAsking(hook, name + "_kb", name + "_user", out);
                            writeAsking(hook, name, name + "_kb", out);
                        });
            }
        }
        for (ModuleHook hook : hooks.hooks()) {
            HookText.guarded(hook, out, () -> writeAll(hook, modules, out));
        }
    }

    /** The keymap's own word; without one nothing changes and others are asked. */
    private static void writeLast(ModuleHook hook, String ending, SourceText out) {
        begin(hook, ending, out);
        if (HookText.decides(hook)) {
            out.line("    return true;");
        } else if (HookText.handsOn(hook)) {
            out.line("    return " + hook.arguments() + ";");
        }
        out.line("}");
    }

    private static void writeAsking(ModuleHook hook, String ending, String next, SourceText out) {
        begin(hook, ending, out);
        boolean answers = HookText.decides(hook) || HookText.handsOn(hook);
        out.line("    " + (answers ? "return " : "") + HookText.call(hook, next) + ";");
        out.line("}");
    }

    private static void begin(ModuleHook hook, String ending, SourceText out) {
        out.line("__attribute__((weak)) " + HookText.head(hook, ending) + " {");
    }

    private static void writeAll(ModuleHook hook, List<CommunityModule> modules, SourceText out) {
        out.line(HookText.head(hook, "modules") + " {");
        if (HookText.decides(hook)) {
            out.line("    return true");
            modules.forEach(m -> out.line("        && " + HookText.call(hook, m.name())));
            out.line("        ;");
        } else {
            String kept = HookText.handsOn(hook) ? hook.arguments() + " = " : "";
            modules.forEach(m -> out.line("    " + kept + HookText.call(hook, m.name()) + ";"));
        }
        if (HookText.handsOn(hook)) {
            out.line("    return " + hook.arguments() + ";");
        }
        out.line("}");
    }
}
