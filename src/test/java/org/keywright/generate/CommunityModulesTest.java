package org.keywright.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keywright.catalogue.Catalogue;
import org.keywright.catalogue.FirmwareTree;
import org.keywright.catalogue.ModuleCatalogue;
import org.keywright.keyboard.CommunityModule;
import org.keywright.keyboard.DeclaredKeycode;
import org.keywright.keyboard.ModuleHooks;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;

class CommunityModulesTest {

    static final List<String> POISONS = Poison.ALL;

    private static final Path FIXTURE = fixture();
    private static final ModuleHooks HOOKS = in(FIXTURE).hooks().value().orElseThrow();

    @Test
    void theKeyboardsModulesComeFirstAndEachIsThereOnce() {
        Value.Table keyboard = asking("acme/dial", "acme/glow");
        Value.Table keymap = asking("acme/plain", "acme/dial");
        assertThat(in(FIXTURE).find(keyboard, keymap).value().orElseThrow())
                .extracting(CommunityModule::name)
                .containsExactly("dial", "glow", "plain");
    }

    @Test
    void whatAModuleSaysAboutItselfIsRead() {
        CommunityModule glow = find("acme/glow").value().orElseThrow().getFirst();
        assertThat(glow.title()).isEqualTo("Glow");
        assertThat(glow.folder()).endsWith("modules/acme/glow").startsWith("/");
        assertThat(glow.features())
                .containsExactly(Map.entry("rgb_matrix", true), Map.entry("console", false));
        assertThat(glow.keycodes())
                .containsExactly(
                        new DeclaredKeycode("GLOW_MORE", List.of("GL_MORE")),
                        new DeclaredKeycode("GLOW_LESS", List.of()));
    }

    @Test
    void twoModulesThatEndInTheSameNameAreRefused() {
        Checked<List<CommunityModule>> found = find("acme/glow", "other/Glow");
        assertThat(found.value()).isEmpty();
        assertThat(found.problems())
                .extracting(Problem::code, Problem::message)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "module-name-twice",
                                "The modules \"acme/glow\" and \"other/Glow\" have the same name"
                                        + " in C."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "acme/none",
                "",
                "/acme/glow",
                "acme//glow",
                "../modules/acme/glow",
                "acme/../acme/glow",
                "acme\\glow",
                "acme/glow/"
            })
    void aModuleThatIsNotThereOrLeadsElsewhereIsUnknown(String path) {
        assertThat(find(path).problems())
                .extracting(Problem::code)
                .containsExactly("unknown-module");
    }

    @ParameterizedTest
    @FieldSource("POISONS")
    void noTextLeadsOutOfTheFolderOfModules(String poison) {
        Checked<List<CommunityModule>> found = find(poison);
        assertThat(found.good()).isFalse();
        assertThat(found.problems().getFirst().message()).hasSizeLessThan(200);
    }

    @Test
    void aModuleThatIsASymbolicLinkIsUnknown(@TempDir Path folder) throws IOException {
        Path modules = Files.createDirectories(folder.resolve("modules/acme"));
        Files.createSymbolicLink(modules.resolve("glow"), FIXTURE.resolve("modules/acme/glow"));
        assertThat(in(folder).find(asking("acme/glow"), Value.Table.empty()).problems())
                .extracting(Problem::code)
                .containsExactly("unknown-module");
    }

    @Test
    void aModuleThatDoesNotMeetTheSchemaIsAProblemWithAPlace() {
        Checked<List<CommunityModule>> broken = find("acme/broken");
        assertThat(broken.value()).isEmpty();
        assertThat(broken.problems())
                .anySatisfy(p -> assertThat(p.location().describe()).contains("/keycodes/0/key"))
                .anySatisfy(p -> assertThat(p.message()).contains("maintainer"));
    }

    @Test
    void modulesOfTheUsersOwnWin(@TempDir Path folder) throws IOException {
        Path own = Files.createDirectories(folder.resolve("own/acme/glow"));
        Files.writeString(
                own.resolve("qmk_module.json"),
                "{ \"module_name\": \"Mine\", \"maintainer\": \"me\" }");
        assertThat(
                        new Catalogue(tree(FIXTURE))
                                .modules(List.of(folder.resolve("own")))
                                .find(asking("acme/glow"), Value.Table.empty())
                                .value()
                                .orElseThrow()
                                .getFirst()
                                .title())
                .isEqualTo("Mine");
    }

    @Test
    void laterVersionsOfTheHooksAreLaidOverEarlierOnesByNumber() {
        assertThat(HOOKS.version()).isEqualTo("0.10.2");
        assertThat(HOOKS.hooks()).extracting("name").containsExactly("start", "filter", "press");
        assertThat(HOOKS.hooks().get(1).parameters()).isEqualTo("layer_state_t state");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ press: { colour: \"red\" } }",
                "{ press: { ret_type: \"int; int x\" } }",
                "{ press: { args: \"void) { system(1); } int f(int x\" } }",
                "{ press: { guard: \"1\\n#include \\\"/etc/passwd\\\"\" } }",
                "{ press: { header: \"../secret.h\" } }",
                "{ press: { header: 3 } }",
                "{ \"press me\": { } }",
                "{ press: { ret_type: \"state_t\", args: \"void\" } }"
            })
    void aRowThatIsNewerThanWeAreOrIsNotCIsNamed(String text, @TempDir Path folder)
            throws IOException {
        Path hooks = Files.createDirectories(folder.resolve("constants/module_hooks"));
        Files.writeString(hooks.resolve("1.0.0.hjson"), text);
        Checked<ModuleHooks> read = in(folder).hooks();
        assertThat(read.value()).isEmpty();
        assertThat(read.problems()).extracting(Problem::code).contains("bad-module-hook");
        assertThat(read.problems().getFirst().location().describe()).contains("1.0.0.hjson:1:");
    }

    @Test
    void ourOwnTreeHasTheHooksOfTheReferenceVersion() {
        Path home = Path.of(System.getProperty("keywright.home", "."));
        ModuleHooks own =
                new Catalogue(FirmwareTree.builtIn(home))
                        .modules(List.of())
                        .hooks()
                        .value()
                        .orElseThrow();
        assertThat(own.version()).isEqualTo("1.1.2");
        assertThat(own.hooks()).hasSize(18);
    }

    @ParameterizedTest
    @EnumSource(ModuleFile.class)
    void eachFileIsWhatItIsExpectedToBe(ModuleFile file) throws IOException {
        List<CommunityModule> modules = find("acme/glow", "acme/dial").value().orElseThrow();
        assertThat(text(file, modules))
                .isEqualTo(Files.readString(FIXTURE.resolve("expected").resolve(file.fileName())));
    }

    @ParameterizedTest
    @EnumSource(ModuleFile.class)
    void withoutModulesTheFilesAreThereAndHarmless(ModuleFile file) {
        assertThat(
                        text(file, List.of())
                                .lines()
                                .filter(l -> !l.matches("(//|#( |define|include|pragma)).*")))
                .allMatch(l -> l.isBlank() || l.equals("typedef struct keyrecord_t keyrecord_t;"));
    }

    @Test
    void aFolderThatMakeCannotHoldIsRefused() {
        CommunityModule module =
                new CommunityModule("a/b", "B", "/my files/$(shell id)/b", List.of(), Map.of());
        for (ModuleFile file : ModuleFile.values()) {
            assertThat(new ModuleGenerator(HOOKS).generate(file, List.of(module)).problems())
                    .extracting(Problem::code)
                    .containsExactly("unfit-module");
        }
    }

    private static String text(ModuleFile file, List<CommunityModule> modules) {
        Checked<GeneratedText> made = new ModuleGenerator(HOOKS).generate(file, modules);
        assertThat(made.problems()).isEmpty();
        return made.value().orElseThrow().text().replaceAll("/[^ \"]*/modules/", "/tree/modules/");
    }

    private static Checked<List<CommunityModule>> find(String... paths) {
        return in(FIXTURE).find(Value.Table.empty(), asking(paths));
    }

    private static Value.Table asking(String... paths) {
        return new Value.Table(Map.of("modules", Value.texts(List.of(paths))));
    }

    private static ModuleCatalogue in(Path root) {
        return new Catalogue(tree(root)).modules(List.of());
    }

    private static FirmwareTree tree(Path root) {
        FirmwareTree own = FirmwareTree.builtIn(Path.of(System.getProperty("keywright.home", ".")));
        return new FirmwareTree(
                root,
                own.keyboards(),
                own.schemas(),
                own.mappings(),
                root.resolve("constants/keycodes"),
                own.layouts(),
                own.processors());
    }

    private static Path fixture() {
        try {
            return Path.of(CommunityModulesTest.class.getResource("/modules").toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
