package org.keywright.device.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;

/** Stands in for pkexec: a script that gives permission, or does not. */
public final class FakePermission {

    private FakePermission() {}

    /** Somebody who types the password; udev is not there, but seems to do what it is told. */
    public static RuleFile given(Path folder) throws IOException {
        Path tools = Files.createDirectories(folder.resolve("tools"));
        script(tools.resolve("udevadm"), "echo \"$@\" >> '" + folder.resolve("udevadm.log") + "'");
        return file(folder, "PATH='" + tools + "':$PATH exec \"$@\"");
    }

    /** Somebody who dismisses the question: pkexec ends with 126 and runs nothing. */
    public static RuleFile dismissed(Path folder) throws IOException {
        return file(folder, "exit 126");
    }

    private static RuleFile file(Path folder, String does) throws IOException {
        Path asking = script(folder.resolve("pkexec"), does);
        return new RuleFile(
                folder.resolve("70-keywright.rules"), Optional.of(List.of(asking.toString())));
    }

    private static Path script(Path path, String does) throws IOException {
        Files.writeString(path, "#!/bin/sh\n" + does + "\n");
        return Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
