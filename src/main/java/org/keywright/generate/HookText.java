package org.keywright.generate;

import org.keywright.keyboard.ModuleHook;

/** A hook's functions in C. */
final class HookText {

    private HookText() {}

    /** Whether it says whether others are still asked. */
    static boolean decides(ModuleHook hook) {
        return hook.returns().equals("bool");
    }

    /** Whether it hands its argument on, perhaps changed. */
    static boolean handsOn(ModuleHook hook) {
        return !decides(hook) && !hook.returns().equals("void");
    }

    /** {@code bool process_record_x(uint16_t keycode, keyrecord_t *record)}. */
    static String head(ModuleHook hook, String ending) {
        return hook.returns() + " " + function(hook, ending) + "(" + hook.parameters() + ")";
    }

    /** {@code process_record_x(keycode, record)}. */
    static String call(ModuleHook hook, String ending) {
        return function(hook, ending) + "(" + hook.arguments() + ")";
    }

    private static String function(ModuleHook hook, String ending) {
        return hook.name() + "_" + ending;
    }

    /** Writes what the hook needs, where it exists. */
    static void guarded(ModuleHook hook, SourceText out, Runnable content) {
        out.line("");
        if (!hook.guard().isEmpty()) {
            out.line("#if " + hook.guard());
        }
        content.run();
        if (!hook.guard().isEmpty()) {
            out.line("#endif");
        }
    }
}
