package org.keywright.application;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;

/**
 * The program's own folder, read only: keyboard data, firmware core, toolchain manifests.
 *
 * @param folder the checkout, or the folder an installer made
 */
public record Home(Path folder) {

    /** The system property that names the folder when the program is not started from its jar. */
    public static final String PROPERTY = "keywright.home";

    public Home {
        folder = folder.toAbsolutePath().normalize();
    }

    /**
     * The folder named by the system property, or the nearest one above the program's jar that
     * holds {@code data/}.
     *
     * @throws IncompleteProgramException if there is none
     */
    public static Home find() {
        String named = System.getProperty(PROPERTY, "");
        if (!named.isEmpty()) {
            return new Home(Path.of(named)).checked();
        }
        Optional<Path> above = codeFolder();
        while (above.isPresent()) {
            Home candidate = new Home(above.get());
            if (candidate.complete()) {
                return candidate;
            }
            above = above.map(Path::getParent);
        }
        throw new IncompleteProgramException("the program's data folder was not found");
    }

    /** Keyboards, keycode tables, mapping tables, schemas, examples. */
    public Path data() {
        return folder.resolve("data");
    }

    /** The built-in firmware core's C sources. */
    public Path firmware() {
        Path installed = folder.resolve("firmware");
        return Files.isDirectory(installed)
                ? installed
                : folder.resolve("src").resolve("main").resolve("firmware");
    }

    /** Manifests of the toolchains that can be installed. */
    public Path toolchainBundles() {
        return folder.resolve("toolchain-bundles");
    }

    /** Keymaps to try the program with. */
    public Path examples() {
        return data().resolve("examples");
    }

    private boolean complete() {
        return Files.isDirectory(data().resolve("constants"));
    }

    private Home checked() {
        if (!complete()) {
            throw new IncompleteProgramException("there is no Keywright data in " + folder);
        }
        return this;
    }

    private static Optional<Path> codeFolder() {
        CodeSource source = Home.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(Path.of(source.getLocation().toURI()).getParent());
        } catch (URISyntaxException notAFile) {
            return Optional.empty();
        }
    }
}
