package org.keywright.build.toolchain;

import java.util.Locale;
import java.util.Optional;

/** The machines a toolchain can be had for; the names manifests use. */
public enum Host {
    LINUX_X86_64("linux-x86_64"),
    LINUX_AARCH64("linux-aarch64"),
    LINUX_ARMHF("linux-armhf"),
    MACOS_X86_64("macos-x86_64"),
    MACOS_AARCH64("macos-aarch64"),
    WINDOWS("windows");

    private final String id;

    Host(String id) {
        this.id = id;
    }

    /** The name in a manifest. */
    public String id() {
        return id;
    }

    /** The host of that name. */
    public static Optional<Host> find(String id) {
        for (Host host : values()) {
            if (host.id.equals(id)) {
                return Optional.of(host);
            }
        }
        return Optional.empty();
    }

    /** The machine this runs on, if toolchains are known for it. */
    public static Optional<Host> current() {
        return of(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
    }

    /** The host with Java's names for operating system and processor. */
    static Optional<Host> of(String system, String processor) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return Optional.of(WINDOWS);
        }
        if (name.startsWith("mac")) {
            return Optional.of(processor.equals("aarch64") ? MACOS_AARCH64 : MACOS_X86_64);
        }
        if (!name.startsWith("linux")) {
            return Optional.empty();
        }
        return switch (processor) {
            case "amd64", "x86_64" -> Optional.of(LINUX_X86_64);
            case "aarch64", "arm64" -> Optional.of(LINUX_AARCH64);
            case "arm" -> Optional.of(LINUX_ARMHF);
            default -> Optional.empty();
        };
    }
}
