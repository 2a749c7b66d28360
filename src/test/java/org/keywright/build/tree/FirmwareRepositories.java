package org.keywright.build.tree;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** A small firmware repository with libraries of its own, as a test needs them. */
final class FirmwareRepositories implements AutoCloseable {

    static final String LIST =
            """
            [submodule "lib/lufa"]
                path = lib/lufa
                url = ../lufa
            [submodule "lib/chibios"]
                path = lib/chibios
                url = ../chibios
            """;

    final TestRepository firmware;
    final TestRepository lufa;
    final TestRepository chibios;
    final String lufaCommit;
    final String chibiosCommit;
    final String first;
    final String second;

    FirmwareRepositories(Path folder) throws IOException {
        firmware = TestRepository.in(folder.resolve("firmware"));
        lufa = TestRepository.in(folder.resolve("lufa"));
        chibios = TestRepository.in(folder.resolve("chibios"));
        lufaCommit = lufa.commit("master", Map.of("LUFA/Version.h", "#define LUFA 1\n"));
        lufa.commit("master", Map.of("LUFA/Version.h", "#define LUFA 2\n"));
        chibiosCommit = chibios.commit("master", Map.of("os/ch.h", "#define CH 1\n"));
        first = firmware.commit("master", files("one"));
        firmware.tag("0.1", first);
        second = firmware.commit("master", files("two"));
        firmware.commit("other", files("three"));
    }

    Map<String, String> files(String word) {
        Map<String, String> files = new TreeMap<>();
        files.put("Makefile", "all:\n\ttouch made\n");
        files.put("readme.md", word + "\n");
        files.put("util/run.sh", "run:#!/bin/sh\n");
        files.put("docs/start.md", "link:../readme.md");
        files.put(".gitmodules", LIST);
        files.put("lib/lufa", "borrow:" + lufaCommit);
        files.put("lib/chibios", "borrow:" + chibiosCommit);
        return files;
    }

    void serve(GitServer server) {
        server.serve("firmware", firmware);
        server.serve("lufa", lufa);
        server.serve("chibios", chibios);
    }

    @Override
    public void close() {
        firmware.close();
        lufa.close();
        chibios.close();
    }
}
