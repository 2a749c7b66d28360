package org.keywright.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the window says in which language. */
class PhraseTest {

    @AfterEach
    void speakEnglishAgain() {
        Phrase.speak(Language.ENGLISH);
    }

    @Test
    void theCodesOwnWordsAreShownInEnglish() {
        assertThat(Phrase.of("Save as…")).isEqualTo("Save as…");
        assertThat(Phrase.of("{1} of {0}", 2, "one")).isEqualTo("one of 2");
    }

    @Test
    void whatIsPutInIsNotReadAsAGap() {
        assertThat(Phrase.of("{0} and {1}", "{1}", "b")).isEqualTo("{1} and b");
        assertThat(Phrase.of("{0} {9} {x} {", "a")).isEqualTo("a {9} {x} {");
    }

    @Test
    void oneIsCountedInAnotherFormThanNoneOrMany() {
        assertThat(Phrase.count(1, "{0} key", "{0} keys")).isEqualTo("1 key");
        assertThat(Phrase.count(0, "{0} key", "{0} keys")).isEqualTo("0 keys");
        assertThat(Phrase.count(3912, "{0} key", "{0} keys of {1}", 9))
                .isEqualTo("3,912 keys of 9");
    }

    @Test
    void anotherLanguageIsSpokenAtOnce() {
        Phrase.speak(Language.GERMAN);
        assertThat(Phrase.of("As the system")).isEqualTo("Wie das System");
        assertThat(Phrase.number(3912)).isEqualTo("3.912");
    }

    @Test
    void whatHasNoTranslationStaysEnglish() {
        Phrase.speak(Language.GERMAN);
        String unheard = "Nobody says {0}";
        assertThat(Phrase.of(unheard, 1)).isEqualTo("Nobody says 1");
        assertThat(Phrase.count(1, unheard, "")).isEqualTo("Nobody says 1");
    }

    @Test
    void theLanguageFollowsTheLocaleOfTheUser() {
        assertThat(Language.of(Locale.forLanguageTag("de-AT"))).isEqualTo(Language.GERMAN);
        assertThat(Language.of(Locale.forLanguageTag("en-US"))).isEqualTo(Language.ENGLISH);
        assertThat(Language.of(Locale.forLanguageTag("sw"))).isEqualTo(Language.ENGLISH);
    }
}
