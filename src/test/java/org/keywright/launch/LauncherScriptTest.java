package org.keywright.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code keywright}, with a JDK and a Maven that only say what they were asked. */
class LauncherScriptTest {

    /** Prints each argument after the main class on a line of its own and ends with 7. */
    private static final String JAVA =
            """
            #!/bin/sh
            while [ "$1" != org.keywright.launch.Main ]; do shift; done
            shift
            for argument; do printf '<%s>\\n' "$argument"; done
            exit 7
            """;

    /** Says whether it was given a cache; makes one when asked to. */
    private static final String TRAINED_JAVA =
            """
            #!/bin/sh
            for argument; do
              case $argument in
                -XX:AOTCacheOutput=*) echo cache >"${argument#*=}"; exit 0 ;;
                -XX:AOTCache=*) echo cached; exit 0 ;;
              esac
            done
            echo plain
            """;

    private static final String MVNW =
            """
            #!/bin/sh
            echo "built with $JAVA_HOME" >>builds.txt
            sleep 1
            mkdir -p target/lib && touch target/keywright.jar
            """;

    private static final String LOCALE_JAVA =
            """
            #!/bin/sh
            echo "${LC_ALL-} ${LC_CTYPE-}"
            """;

    @TempDir Path folder;
    private Path home;
    private Path jdk;
    private boolean withCache;

    private record Outcome(int exitCode, String out, String error) {}

    @BeforeEach
    void layOutACheckout() throws IOException {
        assumeTrue(File.separatorChar == '/', "the script is for POSIX shells");
        home = Files.createDirectories(folder.resolve("a check out"));
        jdk = Files.createDirectories(folder.resolve("j d k"));
        Path checkout = Path.of(System.getProperty("keywright.home"));
        program(home.resolve("keywright"), Files.readString(checkout.resolve("keywright")));
        program(home.resolve("mvnw"), MVNW);
        program(jdk.resolve("bin/java"), JAVA);
        program(jdk.resolve("bin/javac"), JAVA);
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"25.0.1\"\n");
        Path source = home.resolve("src/main/java/Main.java");
        Files.createDirectories(source.getParent());
        Files.writeString(source, "class Main {}");
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        Files.createDirectories(home.resolve("target/lib"));
        Files.createFile(home.resolve("target/keywright.jar"));
        Files.setLastModifiedTime(
                home.resolve("target/keywright.jar"), FileTime.from(Instant.now().plusSeconds(60)));
    }

    @Test
    void passesArgumentsAndTheExitCodeThrough() throws Exception {
        Outcome outcome = run(home, "./keywright", "a b", "*", "", "$(touch x)", "'\"");
        assertThat(outcome.exitCode()).isEqualTo(7);
        assertThat(outcome.out()).isEqualTo("<a b>\n<*>\n<>\n<$(touch x)>\n<'\">\n");
        assertThat(home.resolve("builds.txt")).doesNotExist();
    }

    @Test
    void worksThroughALinkFromAnotherFolder() throws Exception {
        Path elsewhere = Files.createDirectories(folder.resolve("else where/deep"));
        Files.createSymbolicLink(elsewhere.resolve("kw"), Path.of("../../a check out/keywright"));
        assertThat(run(elsewhere, "./kw", "x").out()).isEqualTo("<x>\n");
        assertThat(run(elsewhere, "../../a check out/keywright", "y").out()).isEqualTo("<y>\n");
    }

    @Test
    void buildsWhenASourceIsNewerThanTheJar() throws Exception {
        makeSourcesNewer();
        Outcome outcome = run(home, "./keywright", "x");
        assertThat(outcome.out()).isEqualTo("<x>\n");
        assertThat(home.resolve("builds.txt")).hasContent("built with " + jdk);
        run(home, "./keywright", "x");
        assertThat(Files.readAllLines(home.resolve("builds.txt"))).hasSize(1);
    }

    @Test
    void twoStartedAtOnceBuildOnce() throws Exception {
        Files.delete(home.resolve("target/keywright.jar"));
        Process first = start(home, "./keywright", "x");
        Process second = start(home, "./keywright", "x");
        assertThat(List.of(first.waitFor(), second.waitFor())).containsExactly(7, 7);
        assertThat(Files.readAllLines(home.resolve("builds.txt"))).hasSize(1);
        assertThat(home.resolve("target/keywright.lock")).doesNotExist();
    }

    @Test
    void takesOverTheLockOfADeadProcess() throws Exception {
        makeSourcesNewer();
        Process dead = new ProcessBuilder("true").start();
        dead.waitFor();
        Path lock = Files.createDirectories(home.resolve("target/keywright.lock"));
        Files.writeString(lock.resolve("owner"), dead.pid() + "\n");
        assertThat(run(home, "./keywright", "x").out()).isEqualTo("<x>\n");
    }

    @Test
    void aBuildThatFailsIsToldAndNothingStarts() throws Exception {
        makeSourcesNewer();
        program(home.resolve("mvnw"), "#!/bin/sh\necho wrong place\nexit 1\n");
        Outcome outcome = run(home, "./keywright", "x");
        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.error()).contains("wrong place").contains("could not be built");
        assertThat(outcome.out()).isEmpty();
        assertThat(home.resolve("target/keywright.lock")).doesNotExist();
    }

    @Test
    void aCacheIsMadeInTheBackgroundAndUsedByTheNextStart() throws Exception {
        Path jar = home.resolve("target/keywright.jar");
        Files.setLastModifiedTime(jar, FileTime.from(Instant.now().minusSeconds(5)));
        Files.setLastModifiedTime(
                home.resolve("src/main/java/Main.java"), FileTime.from(Instant.EPOCH));
        Files.setLastModifiedTime(home.resolve("src/main/java"), FileTime.from(Instant.EPOCH));
        Files.setLastModifiedTime(home.resolve("pom.xml"), FileTime.from(Instant.EPOCH));
        program(jdk.resolve("bin/java"), TRAINED_JAVA);
        withCache = true;
        assertThat(run(home, "./keywright").out()).isEqualTo("plain\n");
        waitForACache();
        assertThat(run(home, "./keywright").out()).isEqualTo("cached\n");
    }

    private void waitForACache() throws IOException {
        Instant end = Instant.now().plusSeconds(60);
        while (Instant.now().isBefore(end)) {
            try (Stream<Path> files = Files.list(home.resolve("target"))) {
                if (files.anyMatch(file -> file.toString().endsWith(".aot"))) {
                    return;
                }
            }
            Thread.onSpinWait();
        }
    }

    @Test
    void answersMakefilesByAnotherNameAndWithoutTheWindowsJars() throws Exception {
        program(
                jdk.resolve("bin/java"),
                "#!/bin/sh\nfor argument; do echo \"<$argument>\"; done\n");
        for (String jar : List.of("javafx-base-26.jar", "picocli-4.jar", "jackson-core-3.jar")) {
            Files.createFile(home.resolve("target/lib").resolve(jar));
        }
        Path checkout = Path.of(System.getProperty("keywright.home"));
        program(home.resolve("qmk"), Files.readString(checkout.resolve("qmk")));
        Path elsewhere = Files.createDirectories(folder.resolve("bin dir"));
        Files.createSymbolicLink(elsewhere.resolve("qmk"), Path.of("../a check out/keywright"));
        Files.createSymbolicLink(elsewhere.resolve("other"), Path.of("../a check out/qmk"));
        String ending = "<org.keywright.launch.QmkMain>\n<hello>\n<a b>\n";
        for (String command : List.of("./qmk", "./other", "../a check out/qmk")) {
            String out = run(elsewhere, command, "hello", "a b").out();
            assertThat(out).endsWith(ending).contains("jackson-core-3.jar");
            assertThat(out).doesNotContain("javafx").doesNotContain("picocli");
        }
        assertThat(run(home, "./keywright", "qmk", "hello", "a b").out()).endsWith(ending);
        assertThat(run(home, "./keywright", "boards").out()).contains("javafx-base-26.jar");
    }

    @Test
    void aFolderThatIsNoJdk25IsRefused() throws Exception {
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"17.0.15\"\n");
        Outcome outcome = run(home, "./keywright", "x");
        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.error()).contains("JDK 25");
    }

    private void makeSourcesNewer() throws IOException {
        Files.setLastModifiedTime(
                home.resolve("target/keywright.jar"), FileTime.from(Instant.EPOCH));
    }

    @Test
    void namesOfFilesAreWideWhereNoLocaleSaysOtherwise() throws Exception {
        program(jdk.resolve("bin/java"), LOCALE_JAVA);
        assertThat(locale("LC_ALL", "C")).isEqualTo("C.UTF-8 C.UTF-8");
        assertThat(locale("LANG", "C")).isEqualTo(" C.UTF-8");
        assertThat(locale("LC_CTYPE", "POSIX")).isEqualTo(" C.UTF-8");
        assertThat(locale("LANG", "de_DE.UTF-8")).isEqualTo(" ");
        assertThat(locale("LC_ALL", "ja_JP.eucJP")).isEqualTo("ja_JP.eucJP ");
    }

    private String locale(String name, String value) throws Exception {
        String all = "env -u LC_ALL -u LC_CTYPE -u LANG " + name + "=" + value + " ./keywright";
        return run(home, "sh", "-c", all).out().replaceFirst("\\R$", "");
    }

    private Outcome run(Path where, String... command) throws Exception {
        Process process = start(where, command);
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String error = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), out, error);
    }

    private Process start(Path where, String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of(command)));
        builder.directory(where.toFile());
        builder.environment().put("KEYWRIGHT_JDK", jdk.toString());
        builder.environment().put("KEYWRIGHT_AOT", withCache ? "on" : "off");
        builder.environment().put("KEYWRIGHT_AOT_DELAY", "0");
        return builder.start();
    }

    private static void program(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
