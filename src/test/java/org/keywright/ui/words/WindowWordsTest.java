package org.keywright.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every text of the window is given to {@link Phrase}, and every table has all of them. */
class WindowWordsTest {

    /** Not for people, though they look like it; each with its file. */
    private static final Set<String> NO_WORDS =
            Set.of(
                    "CapColours.java: -dark.css",
                    "CapColours.java: -light.css",
                    "CapColours.java: caps/",
                    "DrawingPlace.java: drawing.zoom.",
                    "EntryList.java: entry",
                    "ExtraForms.java: off",
                    "ExtraForms.java: on",
                    "ExtrasViewModel.java: name",
                    "FileNames.java: keymap",
                    "HistoryWords.java: d MMM yyyy, HH:mm",
                    "HistoryWords.java: d. MMM yyyy, HH:mm",
                    "Keycap.java: count",
                    "Keycap.java: hold",
                    "Keycap.java: legend",
                    "Keycap.java: shifted",
                    "Languages.java: system",
                    "MacroRecorder.java: down",
                    "MacroRecorder.java: tap",
                    "MacroRecorder.java: up",
                    "MacroSteps.java: tap",
                    "KeyEdits.java: features.",
                    "PaletteKeyboard.java: palette",
                    "PaletteViewModel.java: features",
                    "PaneWalk.java: drawer",
                    "Replacing.java:  by ",
                    "ShellBuilds.java: Keywright",
                    "ShellFlashing.java: bin",
                    "ShellFlashing.java: hex",
                    "ShellFlashing.java: uf2",
                    "ShellFlashing.java: yes",
                    "ShellQuick.java: caps:",
                    "ShellQuick.java: keyboard:",
                    "ShellQuick.java: keymap:",
                    "ShellQuick.java: language:",
                    "ShellQuick.java: layer:",
                    "ShellQuick.java: option:",
                    "ShellQuick.java: theme:",
                    "StartSide.java: Keywright",
                    "StepRow.java: down",
                    "StepRow.java: step",
                    "StepRow.java: tap",
                    "StepRow.java: up",
                    "SystemContrast.java: GTK.theme_name",
                    "SystemContrast.java: Windows.SPI.HighContrast",
                    "TextEntry.java: name",
                    "Themes.java: system",
                    "WindowCommand.java: Shift+F6",
                    "WindowCommand.java: command:",
                    "WindowPlace.java: maximised",
                    "WindowScale.java: .context-menu,.menu-item,.menu-item .label,.tooltip,.combo-box-popup *",
                    "WindowScale.java: data:text/css,",
                    "WindowScale.java: px;}",
                    "WindowScale.java: {-fx-font-size:",
                    "WindowTitle.java: Keywright");

    private static final PhraseScan SCAN =
            PhraseScan.of(
                    Sources.where(file -> file.startsWith("ui/") && !file.startsWith("ui/words/")));

    @Test
    void everyTextThatPeopleReadIsAPhrase() {
        assertThat(new TreeSet<>(SCAN.unwrapped()))
                .as("wrap these in Phrase.of; what nobody reads goes to NO_WORDS")
                .containsExactlyInAnyOrderElementsOf(new TreeSet<>(NO_WORDS));
    }

    @Test
    void phrasesAreLiteralsAndAskedForWhenShown() {
        assertThat(SCAN.misused()).isEmpty();
        assertThat(SCAN.phrases()).hasSizeGreaterThan(300);
    }

    @Test
    void oneTextHasOnePluralForm() {
        Map<PoKey, Set<String>> forms =
                SCAN.phrases().stream()
                        .collect(
                                Collectors.groupingBy(
                                        SourceText::key,
                                        Collectors.mapping(SourceText::many, Collectors.toSet())));
        assertThat(forms).allSatisfy((key, many) -> assertThat(many).as(key.english()).hasSize(1));
    }

    @Test
    void everyPhraseHasARowInEveryTable() {
        for (Language language : translated()) {
            Set<PoKey> rows = rows(language).keySet();
            assertThat(SCAN.phrases().stream().filter(phrase -> !rows.contains(phrase.key())))
                    .as("missing in %s.po", language.code())
                    .isEmpty();
        }
    }

    @Test
    void noRowIsThereForNothing() {
        Set<PoKey> used = SCAN.phrases().stream().map(SourceText::key).collect(Collectors.toSet());
        for (Language language : translated()) {
            assertThat(rows(language).keySet().stream().filter(row -> !used.contains(row)))
                    .as("said nowhere, in %s.po", language.code())
                    .isEmpty();
        }
    }

    @Test
    void everyRowIsTranslatedInAllItsFormsWithItsGaps() {
        for (Language language : translated()) {
            Map<PoKey, PoEntry> rows = rows(language);
            for (SourceText phrase : SCAN.phrases()) {
                PoEntry row = rows.get(phrase.key());
                if (row != null) {
                    agree(language, phrase, row);
                }
            }
        }
    }

    private static void agree(Language language, SourceText phrase, PoEntry row) {
        int forms = phrase.many().isEmpty() ? 1 : language.forms();
        assertThat(row.many()).as("msgid_plural of %s", phrase).isEqualTo(phrase.many());
        assertThat(row.translations()).as("forms of %s", phrase).hasSize(forms);
        assertThat(row.translations()).as("translations of %s", phrase).doesNotContain("");
        assertThat(Gaps.of(String.join("", row.translations())))
                .as("gaps of %s", phrase)
                .isEqualTo(phrase.gaps());
    }

    private static Map<PoKey, PoEntry> rows(Language language) {
        return PhraseTable.own(language).stream()
                .filter(row -> !row.english().isEmpty())
                .collect(Collectors.toMap(PoEntry::key, Function.identity()));
    }

    private static List<Language> translated() {
        return List.of(Language.values()).stream().filter(l -> l != Language.ENGLISH).toList();
    }
}
