package org.keywright.keyboard;

/**
 * A function that a community module may define and the firmware then calls; QMK's {@code
 * data/constants/module_hooks}.
 *
 * @param name what the function's name begins with: {@code process_record}
 * @param returns its type in C: {@code void}, {@code bool} to say whether others are still asked,
 *     or the type of its only parameter, which it may change
 * @param parameters in C, with types
 * @param arguments the names of the parameters, may be empty
 * @param guard when the function exists, as a condition of the preprocessor; empty for always
 * @param header where its types are declared; may be empty
 */
public record ModuleHook(
        String name,
        String returns,
        String parameters,
        String arguments,
        String guard,
        String header) {}
