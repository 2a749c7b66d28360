package org.keywright.build.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywright.build.plan.UnitBench.Way.COMPILED;
import static org.keywright.build.plan.UnitBench.Way.REUSED;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ways in which a changed macro reaches an object, or does not. {@link UnitBench} also compares
 * every reused object with a fresh one.
 */
class ReachTrapsTest {

    @TempDir Path folder;
    private UnitBench unit;

    @BeforeEach
    void prepare() throws Exception {
        unit = UnitBench.with(folder, "gcc", "avr-gcc", "arm-none-eabi-gcc");
        unit.file("config.h", "#define TERM 200").file("include/keys.h", "extern int key;");
        source("int answer = 42;");
    }

    private UnitBench source(String... lines) throws Exception {
        return unit.file("main.c", "#include \"keys.h\"\n" + String.join("\n", lines));
    }

    private UnitBench header(String... lines) throws Exception {
        return unit.file("include/keys.h", lines);
    }

    private UnitBench.Way afterChange() throws Exception {
        assertThat(unit.build()).isEqualTo(COMPILED);
        return unit.file("config.h", "#define TERM 201").build();
    }

    @Test
    void aMacroThatNobodyMentionsReachesNothing() throws Exception {
        assertThat(afterChange()).isEqualTo(REUSED);
        assertThat(unit.file("config.h", "").build()).isEqualTo(REUSED);
        assertThat(unit.file("config.h", "#define OTHER", "#undef TERM").build()).isEqualTo(REUSED);
    }

    @Test
    void aMacroInCodeIsUsed() throws Exception {
        source("int answer = TERM;");
        assertThat(afterChange()).isEqualTo(COMPILED);
        assertThat(unit.file("config.h", "#define TERM 200").build()).isEqualTo(REUSED);
    }

    @Test
    void aMacroInCommentsIsNotUsed() throws Exception {
        source("/* TERM", " TERM \" */ int answer = 1; // TERM");
        assertThat(afterChange()).isEqualTo(REUSED);
    }

    @Test
    void aDefaultIsNotAUse() throws Exception {
        header("#ifndef TERM", "#    define TERM 5", "#endif");
        assertThat(afterChange()).isEqualTo(REUSED);
    }

    @Test
    void macrosCarryOnWhatIsUsedLater() throws Exception {
        header("#define HALF (TERM / 2)", "#define GET(x) HALF");
        assertThat(afterChange()).isEqualTo(REUSED);
        source("int answer = GET(1);");
        unit.build();
        assertThat(unit.file("config.h", "#define TERM 9").build()).isEqualTo(COMPILED);
    }

    @Test
    void aHeaderThatAppearsAfterTheCompilerLookedIsReadByTheNextBuild() throws Exception {
        unit.file("extra/other.h", "");
        unit.build(() -> unit.file("extra/keys.h", "int more = 1;"));
        assertThat(unit.build()).isEqualTo(COMPILED);
        assertThat(unit.build()).isEqualTo(REUSED);
    }

    @Test
    void aNameGluedTogetherIsUsed() throws Exception {
        header("#define GLUE(a, b) a##b", "#define TERM_ 1");
        source("int answer = GLUE(TE, RM);");
        assertThat(afterChange()).isEqualTo(COMPILED);
    }

    @Test
    void aNameGluedTogetherInStepsIsUsed() throws Exception {
        header("#define GLUE(a, b) a ## \\", "b", "#define TWICE(a, b) GLUE(a, b)");
        source("int answer = TWICE(GLUE(T, E), GLUE(R, M));");
        assertThat(afterChange()).isEqualTo(COMPILED);
    }

    @Test
    void aNameGluedToANumberIsUsed() throws Exception {
        unit.file("config.h", "#define ROW_3 1");
        header("#define ROW(n) ROW_##n");
        source("int answer = ROW(3);");
        assertThat(unit.build()).isEqualTo(COMPILED);
        assertThat(unit.file("config.h", "#define ROW_3 2").build()).isEqualTo(COMPILED);
    }

    @Test
    void gluingOtherWordsIsNoUse() throws Exception {
        header("#define ROW(n) row_##n");
        source("int ROW(3) = 1;");
        assertThat(afterChange()).isEqualTo(REUSED);
    }

    @Test
    void conditionsAroundCodeAreUses() throws Exception {
        source("#if defined(TERM) && TERM > 200", "int more = 1;", "#endif");
        assertThat(afterChange()).isEqualTo(COMPILED);
    }

    @Test
    void conditionsAroundMacrosLeadOn() throws Exception {
        header("#ifdef TERM", "#define HAS 1", "#else", "#define HAS 0", "#endif");
        assertThat(afterChange()).isEqualTo(REUSED);
        assertThat(unit.file("config.h", "").build()).isEqualTo(REUSED);
        source("int answer = HAS;");
        unit.build();
        assertThat(unit.file("config.h", "#define TERM").build()).isEqualTo(COMPILED);
    }

    @Test
    void aConditionThatIncludesIsAUse() throws Exception {
        unit.file("include/more.h", "int more;");
        source("#if TERM > 200", "#include \"more.h\"", "#endif");
        assertThat(afterChange()).isEqualTo(COMPILED);
    }

    @Test
    void aConditionThatRefusesIsAUse() throws Exception {
        header("#if TERM > 200", "#error too long", "#endif");
        assertThat(afterChange()).isEqualTo(COMPILED);
    }

    @Test
    void aNumberInAConditionOfMacrosIsNoUseButAnythingElseIs() throws Exception {
        header("#if TERM > 100", "#define LONG", "#endif");
        assertThat(afterChange()).isEqualTo(REUSED);
        assertThat(unit.file("config.h", "#define TERM (").build()).isEqualTo(COMPILED);
    }

    @Test
    void aConditionThatDividesIsAUse() throws Exception {
        header("#if 100 / TERM > 1", "#define SHORT", "#endif");
        assertThat(afterChange()).isEqualTo(COMPILED);
        assertThat(unit.file("config.h", "#define TERM 0").build()).isEqualTo(COMPILED);
    }

    @Test
    void aFileNamedByAMacroIsAUse() throws Exception {
        unit.file("include/a.h", "int a;").file("include/b.h", "int b;");
        unit.file("config.h", "#define FILE \"a.h\"");
        source("#include FILE");
        assertThat(unit.build()).isEqualTo(COMPILED);
        assertThat(unit.file("config.h", "#define FILE \"b.h\"").build()).isEqualTo(COMPILED);
    }

    @Test
    void aFileThatHidesAnotherIsNoticed() throws Exception {
        assertThat(unit.build()).isEqualTo(COMPILED);
        unit.file("extra/keys.h", "int key;");
        assertThat(unit.build()).isEqualTo(COMPILED);
        assertThat(unit.without("extra/keys.h").build()).isEqualTo(REUSED);
    }

    @Test
    void aFileInAFolderThatHidesAnotherIsNoticed() throws Exception {
        unit.file("include/sub/deep.h", "int deep;").file("extra/sub/other.h", "");
        source("#include <sub/deep.h>");
        assertThat(unit.build()).isEqualTo(COMPILED);
        assertThat(unit.file("extra/sub/deep.h", "int deeper;").build()).isEqualTo(COMPILED);
    }

    @Test
    void aFileThatIsOnlyAskedForIsNoticed() throws Exception {
        source("#if __has_include(\"maybe.h\")", "int maybe;", "#endif");
        assertThat(unit.build()).isEqualTo(COMPILED);
        assertThat(unit.file("extra/maybe.h", "").build()).isEqualTo(COMPILED);
    }

    @Test
    void aPragmaUsesWhatItNames() throws Exception {
        source("_Pragma(\"pack(push, TERM)\") int answer;", "#pragma pack(pop)");
        unit.file("config.h", "#define TERM 2");
        unit.build();
        assertThat(unit.file("config.h", "#define TERM 4").build()).isEqualTo(COMPILED);
    }

    @Test
    void aSecondDefinitionThatDiffersIsNotPassedOver() throws Exception {
        header("#define TERM 200");
        assertThat(afterChange()).isEqualTo(COMPILED);
    }

    @Test
    void aSecondDefinitionThatAppearsIsNotPassedOver() throws Exception {
        header("#ifdef TERM", "#define HAS 1", "#endif", "#define HAS 2");
        unit.file("config.h", "");
        assertThat(unit.build()).isEqualTo(COMPILED);
        assertThat(unit.file("config.h", "#define TERM").build()).isEqualTo(COMPILED);
    }

    @Test
    void aDefinitionThatClearsTheWayDisputesNothing() throws Exception {
        header("#ifndef TERM", "#define TERM 5", "#endif");
        unit.file("config.h", "");
        assertThat(unit.build()).isEqualTo(COMPILED);
        unit.file("config.h", "#undef TERM", "#define TERM 6");
        assertThat(unit.build()).isEqualTo(REUSED);
        unit.file("config.h", "#define TERM 7");
        assertThat(unit.build()).isEqualTo(COMPILED);
    }

    @Test
    void settingsThatDoMoreThanDefineAreReadByTheCompiler() throws Exception {
        assertThat(unit.build()).isEqualTo(COMPILED);
        assertThat(unit.file("config.h", "#define TERM 200", "int x;").build()).isEqualTo(COMPILED);
        assertThat(unit.file("config.h", "#define TERM 200", "#if (").build()).isEqualTo(COMPILED);
        assertThat(unit.file("config.h", "#define TERM don't").build()).isEqualTo(COMPILED);
        assertThat(unit.file("config.h", "#define TERM #", "").build()).isEqualTo(COMPILED);
    }

    @Test
    void theOrderInWhichSettingsDependOnEachOtherCounts() throws Exception {
        unit.file("config.h", "#define A", "#ifdef A", "#define B 1", "#endif");
        source("#ifdef B", "int answer;", "#endif");
        assertThat(unit.build()).isEqualTo(COMPILED);
        unit.file("config.h", "#ifdef A", "#define B 1", "#endif", "#define A");
        assertThat(unit.build()).isEqualTo(COMPILED);
    }

    @Test
    void rawStringsAndStrangeSpellingsTakeACompiler() throws Exception {
        source("%: define OTHER TERM", "int answer = OTHER;");
        assertThat(afterChange()).isEqualTo(COMPILED);
    }

    @Test
    void aNameAcrossTwoLinesIsUsed() throws Exception {
        source("int answer = TE\\", "RM;");
        assertThat(afterChange()).isEqualTo(COMPILED);
    }

    @Test
    void anOpenQuoteEndsWithItsLine() throws Exception {
        source("#if 0", "don't /* care", "#endif", "int answer = TERM; /* */");
        assertThat(afterChange()).isEqualTo(COMPILED);
    }

    @Test
    void macrosOfTheCommandAreFollowedToo() throws Exception {
        unit.options("-DTERM=1", "-DNAME=\"a\"");
        unit.file("config.h", "");
        assertThat(unit.build()).isEqualTo(COMPILED);
        assertThat(unit.options("-DTERM=2", "-DMORE", "-Iinclude").build()).isEqualTo(REUSED);
        assertThat(unit.options("-DTERM=2", "-Dkey=lock").build()).isEqualTo(COMPILED);
        assertThat(unit.options("-DTERM=2", "-O2").build()).isEqualTo(COMPILED);
    }

    @Test
    void macrosOfTheCommandLeadOn() throws Exception {
        unit.options("-DWHICH=FIRST").file("config.h", "#define FIRST 1");
        source("int answer = WHICH;");
        assertThat(unit.build()).isEqualTo(COMPILED);
        assertThat(unit.file("config.h", "#define FIRST 2").build()).isEqualTo(COMPILED);
    }

    @Test
    void headersNamedFirstMayComeAndGoIfTheyOnlyDefine() throws Exception {
        unit.file("more.h", "#ifdef TERM", "#define LONG", "#endif").file("code.h", "int code;");
        assertThat(unit.build()).isEqualTo(COMPILED);
        assertThat(unit.first("config.h", "more.h").build()).isEqualTo(REUSED);
        assertThat(unit.first("more.h").build()).isEqualTo(REUSED);
        assertThat(unit.first("more.h", "code.h").build()).isEqualTo(COMPILED);
    }

    @Test
    void aRoundaboutNameIsTheSameFile() throws Exception {
        assertThat(unit.first("include/../config.h").build()).isEqualTo(COMPILED);
        assertThat(unit.build()).isEqualTo(REUSED);
        assertThat(unit.first(".//config.h").build()).isEqualTo(REUSED);
    }

    @Test
    void anotherKeymapSharesWhatDoesNotNameIt() throws Exception {
        unit.options("-DKEYMAP=\"default\"");
        assertThat(unit.build()).isEqualTo(COMPILED);
        assertThat(unit.keymap("other").options("-DKEYMAP=\"other\"").build()).isEqualTo(REUSED);
    }

    @Test
    void anObjectThatNamesItsBuildFolderStaysThere() throws Exception {
        source("const char *file = __BASE_FILE__; int in = __LINE__;");
        assertThat(unit.build()).isEqualTo(COMPILED);
        assertThat(unit.build()).isEqualTo(REUSED);
        assertThat(unit.keymap("other").build()).isEqualTo(COMPILED);
    }

    @Test
    void whatTellsTheTimeIsNotKept() throws Exception {
        header("#define NOW __DATE__ \" \" __TIME__");
        source("const char *now = NOW;");
        unit.build();
        assertThat(unit.options("-Wno-date-time").build()).isEqualTo(COMPILED);
        assertThat(unit.build()).isEqualTo(COMPILED);
    }

    @Test
    void theCompilersOwnHeadersCountToo() throws Exception {
        source("#include <assert.h>", "int f(int x) { assert(x); return x; }");
        assertThat(unit.build()).isEqualTo(COMPILED);
        assertThat(unit.file("config.h", "#define NDEBUG").build()).isEqualTo(COMPILED);
    }

    @Test
    void aHeaderThatCallsItselfTheSystemsIsStillLookedAt() throws Exception {
        header("#pragma GCC system_header", "#include \"inner.h\"");
        unit.file("include/inner.h", "static const int inner = 1;");
        source("int answer(void) { return inner; }");
        assertThat(unit.build()).isEqualTo(COMPILED);
        unit.file("include/inner.h", "static const int inner = 2;");
        assertThat(unit.build()).isEqualTo(COMPILED);
    }

    @Test
    void unknownWordsOfACommandMeanThatItIsRun() throws Exception {
        unit.options("-isystem", "extra");
        assertThat(unit.build()).isEqualTo(COMPILED);
        assertThat(unit.build()).isEqualTo(COMPILED);
    }
}
