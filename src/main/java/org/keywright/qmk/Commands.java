package org.keywright.qmk;

import java.util.List;
import java.util.Optional;

/** The sub-commands by name; one is made only when it is called, because a build calls many. */
final class Commands {

    private static final List<String> NAMES =
            List.of(
                    "c2json",
                    "config",
                    "env",
                    "format-json",
                    "generate-api",
                    "generate-community-config-h",
                    "generate-community-modules-c",
                    "generate-community-modules-h",
                    "generate-community-modules-introspection-c",
                    "generate-community-modules-introspection-h",
                    "generate-community-modules-rules-mk",
                    "generate-config-h",
                    "generate-dfu-header",
                    "generate-keyboard-c",
                    "generate-keyboard-h",
                    "generate-keymap-h",
                    "generate-led-matrix-community-modules-inc",
                    "generate-make-dependencies",
                    "generate-rgb-matrix-community-modules-inc",
                    "generate-rules-mk",
                    "generate-split-transaction-id-community-modules-inc",
                    "generate-version-h",
                    "git-submodule",
                    "hello",
                    "info",
                    "json2c",
                    "kle2json",
                    "lint",
                    "list-keyboards",
                    "list-keymaps",
                    "list-layouts",
                    "resolve-alias",
                    "uf2conv",
                    "via2json");

    private Commands() {}

    /** The sub-command of that name. */
    static Optional<QmkCommand> find(String name) {
        return Optional.ofNullable(
                switch (name) {
                    case "config" -> new ConfigCommand();
                    case "env" -> new EnvCommand();
                    case "generate-config-h" ->
                            new SettingsFileCommand("info_config.h", "config.h");
                    case "generate-rules-mk" ->
                            new SettingsFileCommand("info_rules.mk", "rules.mk");
                    case "generate-api" -> new ApiCommand();
                    case "generate-dfu-header" -> new BootloaderHeaderCommand();
                    case "generate-make-dependencies" -> new DependenciesCommand();
                    case "generate-version-h" -> new VersionCommand();
                    case "generate-keyboard-c" -> new KeyboardSourceCommand();
                    case "generate-keyboard-h" -> new KeyboardHeaderCommand();
                    case "generate-keymap-h" -> new KeymapFileCommand("keymap.h");
                    case "git-submodule" -> new SubmoduleCommand();
                    case "hello" -> new HelloCommand();
                    case "json2c" -> new KeymapFileCommand("keymap.c");
                    case "list-keyboards" -> new ListKeyboardsCommand();
                    case "list-keymaps" -> new ListKeymapsCommand();
                    case "list-layouts" -> new ListLayoutsCommand();
                    case "uf2conv" -> new Uf2Command();
                    case "c2json" -> new CToJsonCommand();
                    case "format-json" -> new FormatJsonCommand();
                    case "info" -> new InfoCommand();
                    case "kle2json" -> new KleToJsonCommand();
                    case "lint" -> new LintCommand();
                    case "via2json" -> new ViaToJsonCommand();
                    case "resolve-alias" -> new ResolveAliasCommand();
                    default ->
                            CommunityCommand.NAMES.contains(name)
                                    ? CommunityCommand.named(name)
                                    : null;
                });
    }

    /** How to call the program. */
    static String usage() {
        return "usage: qmk [-h] [-V] [--tree DIR] {" + String.join(",", NAMES) + "} ...";
    }
}
