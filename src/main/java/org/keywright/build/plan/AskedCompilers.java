package org.keywright.build.plan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/**
 * Sees how the compilers end that makefiles ask what they can do. A compiler that was killed, for
 * want of memory say, looks to make like one that does not know an option: the plan would be
 * another one, and nobody would be told. So scripts of their names stand before them and keep a
 * list.
 *
 * @param folder where the scripts are, to be searched before all others
 */
record AskedCompilers(Path folder) {

    private static final List<String> NAMES = List.of("avr-gcc", "arm-none-eabi-gcc");

    /** 0 and 1 are a compiler's yes and no; all else is an end it did not choose. */
    private static final String SCRIPT =
            """
            #!/bin/sh
            PATH=${PATH#*:}
            echo asked >> '%1$s'
            %2$s "$@"
            status=$?
            if [ "$status" -le 1 ]; then echo answered >> '%1$s'; fi
            exit "$status"
            """;

    static AskedCompilers in(Path folder) throws IOException {
        AskedCompilers asked = new AskedCompilers(Files.createDirectories(folder));
        String list = asked.list().toString().replace("'", "'\\''");
        for (String name : NAMES) {
            Path script = folder.resolve(name);
            Files.write(script, SCRIPT.formatted(list, name).getBytes(StandardCharsets.UTF_8));
            Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
        }
        Files.writeString(asked.list(), "");
        return asked;
    }

    private Path list() {
        return folder.resolve("list");
    }

    /** Whether every compiler that was asked has answered. */
    boolean allAnswered() throws IOException {
        List<String> lines = Files.readAllLines(list());
        long asked = lines.stream().filter("asked"::equals).count();
        return asked * 2 == lines.size();
    }
}
