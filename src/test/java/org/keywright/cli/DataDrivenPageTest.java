package org.keywright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.application.FirmwareTreeFixture;

/** What the page about data-driven keyboards shows is what the program prints. */
class DataDrivenPageTest {

    private static final Path HOME = Path.of(System.getProperty("keywright.home"));
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```\\w+ (\\S+)\\n(.*?)^```$");

    @TempDir Path folder;

    @Test
    void theExampleGivesWhatThePageShows() throws IOException {
        Map<String, String> blocks = blocks();
        String keyboard = "keyboards/example/two_keys/keyboard.json";
        FirmwareTreeFixture tree =
                new FirmwareTreeFixture(folder.resolve("tree"))
                        .with(keyboard, blocks.get(keyboard));
        assertThat(printed(tree, "--keyboard", "example/two_keys", "--file", "info_config.h"))
                .isEqualTo(blocks.get("info_config.h"));
        assertThat(printed(tree, "--keyboard", "example/two_keys", "--file", "info_rules.mk"))
                .isEqualTo(blocks.get("info_rules.mk"));
        tree.with("keymap.json", blocks.get("keymap.json"));
        String keymap = tree.root().resolve("keymap.json").toString();
        assertThat(printed(tree, keymap, "--file", "config.h")).isEqualTo(blocks.get("config.h"));
    }

    @Test
    void theRowIsInTheTable() throws IOException {
        String row = blocks().get("data/mappings/info_config.hjson").strip();
        String table = Files.readString(HOME.resolve("data/mappings/info_config.hjson"));
        assertThat(table.replaceAll(" +", " ")).contains(row);
    }

    private String printed(FirmwareTreeFixture tree, String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "generate";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[all.length - 2] = "--tree";
        all[all.length - 1] = tree.root().toString();
        CommandRun run = CommandRun.of(folder.resolve("user"), all);
        assertThat(run.end()).as(run.error()).isEqualTo(ExitCode.DONE);
        return run.out();
    }

    private static Map<String, String> blocks() throws IOException {
        Map<String, String> blocks = new LinkedHashMap<>();
        BLOCK.matcher(Files.readString(HOME.resolve("docs/user/data-driven.md")))
                .results()
                .forEach(block -> blocks.put(block.group(1), block.group(2)));
        return blocks;
    }
}
