package org.keywright.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Holds the code to the arrows and cages that {@code docs/architecture.md} draws. */
class ArchitectureTest {

    private static final String ROOT = "org.keywright.";
    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.keywright");

    @Test
    void roomsUseOnlyTheRoomsTheirArrowsPointTo() {
        Map<String, List<String>> arrows = ArrowBlock.read("arrows").rows();
        assertThat(arrows).hasSizeGreaterThan(10);
        TreeSet<String> forbidden = new TreeSet<>();
        for (JavaClass user : CLASSES) {
            String room = room(user);
            assertThat(arrows)
                    .as("docs/architecture.md names the room of %s", user.getName())
                    .containsKey(room);
            for (Dependency use : user.getDirectDependenciesFromSelf()) {
                String other = room(use.getTargetClass());
                if (!other.isEmpty() && !other.equals(room) && !arrows.get(room).contains(other)) {
                    forbidden.add(room + " -> " + other + ": " + use.getDescription());
                }
            }
        }
        assertThat(forbidden).isEmpty();
    }

    @Test
    void onlyTheCompositionLooksIntoAnotherRoomsBackRooms() {
        TreeSet<String> forbidden = new TreeSet<>();
        for (JavaClass user : CLASSES) {
            String room = room(user);
            if (room.equals("application") || room.equals("launch")) {
                continue;
            }
            for (Dependency use : user.getDirectDependenciesFromSelf()) {
                JavaClass target = use.getTargetClass();
                if (!room(target).isEmpty() && !room(target).equals(room) && isBackRoom(target)) {
                    forbidden.add(use.getDescription());
                }
            }
        }
        assertThat(forbidden).isEmpty();
    }

    @Test
    void cagedLibrariesStayInTheirRooms() {
        TreeSet<String> escaped = new TreeSet<>();
        for (Map.Entry<String, List<String>> cage : ArrowBlock.read("cages").rows().entrySet()) {
            for (JavaClass user : CLASSES) {
                if (!isIn(user, cage.getValue())) {
                    escaped.addAll(usesOf(user, cage.getKey()));
                }
            }
        }
        assertThat(escaped).isEmpty();
    }

    @Test
    void thereAreNoPackageCycles() {
        slices().matching("org.keywright.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void featuresOfTheWindowDoNotKnowEachOther() {
        TreeSet<String> forbidden = new TreeSet<>();
        for (JavaClass user : CLASSES) {
            String feature = feature(user);
            if (feature.isEmpty() || feature.equals("shell")) {
                continue;
            }
            for (Dependency use : user.getDirectDependenciesFromSelf()) {
                String other = feature(use.getTargetClass());
                boolean shared =
                        other.isEmpty()
                                || other.equals(feature)
                                || List.of("control", "fx", "words").contains(other);
                if (!shared) {
                    forbidden.add(use.getDescription());
                }
            }
        }
        assertThat(forbidden).isEmpty();
    }

    @Test
    void viewModelsDoNotTouchTheScene() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx.scene..")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandLinesWriteToTheStandardStreams() {
        DescribedPredicate<JavaClass> outside =
                DescribedPredicate.describe(
                        "live outside cli and qmk", c -> !List.of("cli", "qmk").contains(room(c)));
        noClasses()
                .that(outside)
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CLASSES);
    }

    private static String room(JavaClass type) {
        String name = type.getPackageName() + ".";
        if (!name.startsWith(ROOT)) {
            return "";
        }
        String rest = name.substring(ROOT.length());
        return rest.substring(0, rest.indexOf('.'));
    }

    private static boolean isBackRoom(JavaClass type) {
        return type.getPackageName().substring(ROOT.length()).contains(".");
    }

    private static String feature(JavaClass type) {
        String prefix = ROOT + "ui.";
        String name = type.getPackageName() + ".";
        if (!name.startsWith(prefix)) {
            return "";
        }
        String rest = name.substring(prefix.length());
        return rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : "";
    }

    private static boolean isIn(JavaClass user, List<String> packages) {
        return packages.stream()
                .anyMatch(p -> (user.getPackageName() + ".").startsWith(ROOT + p + "."));
    }

    private static List<String> usesOf(JavaClass user, String library) {
        List<String> uses = new ArrayList<>();
        for (Dependency use : user.getDirectDependenciesFromSelf()) {
            if (use.getTargetClass().getName().startsWith(library)) {
                uses.add(use.getDescription());
            }
        }
        return uses;
    }
}
