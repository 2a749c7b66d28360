package org.keywright.build.toolchain;

import java.nio.file.Path;
import java.util.List;
import org.keywright.build.Cancellation;

/** A program that installs and removes a toolchain until it is killed. */
final class EndlessInstaller {

    static final BundleRecipe RECIPE =
            new BundleRecipe(
                    "tool-1",
                    new BundleSource.DebianPackages(List.of()),
                    "bin",
                    List.of(),
                    BundleLayout.AS_IT_COMES);

    private static final int FILES = 40;

    private EndlessInstaller() {}

    /** The first argument is the folder; a line is printed each time round. */
    public static void main(String[] arguments) throws Exception {
        Path tools = Path.of(arguments[0]);
        while (true) {
            install(tools);
            System.out.println("installed");
            new BundleInstaller(tools, UnpackLimits.TOOLCHAIN).remove(RECIPE, new Cancellation());
        }
    }

    static Path install(Path tools) throws Exception {
        return new BundleInstaller(tools, UnpackLimits.TOOLCHAIN)
                .install(
                        RECIPE,
                        folder -> List.of(ArchiveMaker.save(folder.resolve("x.tar"), archive())),
                        folder -> "tool 1",
                        done -> {},
                        new Cancellation());
    }

    private static byte[] archive() {
        return ArchiveMaker.tar(
                a -> {
                    for (int i = 0; i < FILES; i++) {
                        a.file("lib/file" + i, "content ".repeat(2000 + i));
                    }
                    a.symbolicLink("lib/link", "file0");
                });
    }
}
