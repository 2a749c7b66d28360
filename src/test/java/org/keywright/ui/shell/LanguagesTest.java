package org.keywright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.application.Home;
import org.keywright.application.Keywright;
import org.keywright.application.OpenPrograms;
import org.keywright.application.UserFolders;
import org.keywright.ui.words.Language;
import org.keywright.ui.words.Phrase;

/** Which language the window speaks. */
class LanguagesTest {

    @RegisterExtension final OpenPrograms programs = OpenPrograms.ofEachTest();

    @TempDir Path folder;
    private Keywright program;

    @BeforeEach
    void open() {
        program = programs.open(Home.find(), UserFolders.below(folder));
    }

    @AfterEach
    void speakEnglishAgain() {
        Phrase.speak(Language.ENGLISH);
        program.close();
    }

    @Test
    void atFirstItIsThatOfTheSystem() {
        languages(Locale.GERMANY).speak();
        assertThat(Phrase.language()).isEqualTo(Language.GERMAN);
        languages(Locale.JAPAN).speak();
        assertThat(Phrase.language()).isEqualTo(Language.ENGLISH);
    }

    @Test
    void aChoiceIsSpokenAtOnceAndByTheNextStart() {
        languages(Locale.UK).choose(Optional.of(Language.GERMAN));
        assertThat(Phrase.language()).isEqualTo(Language.GERMAN);
        Phrase.speak(Language.ENGLISH);
        languages(Locale.UK).speak();
        assertThat(Phrase.language()).isEqualTo(Language.GERMAN);
    }

    @Test
    void theSystemsLanguageCanBeChosenAgain() {
        languages(Locale.GERMANY).choose(Optional.of(Language.ENGLISH));
        languages(Locale.GERMANY).choose(Optional.empty());
        assertThat(languages(Locale.GERMANY).chosen()).isEmpty();
        assertThat(Phrase.language()).isEqualTo(Language.GERMAN);
    }

    @Test
    void aLanguageThatNobodyKnowsCountsAsNoChoice() {
        program.settings().put("window.language", "tlh");
        assertThat(languages(Locale.UK).chosen()).isEmpty();
    }

    private Languages languages(Locale system) {
        return new Languages(program.settings(), system);
    }
}
