package org.keywright.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.application.Home;
import org.keywright.application.OpenPrograms;
import org.keywright.application.UserFolders;
import org.keywright.option.OptionBook;
import org.keywright.option.OptionDescriptor;

/** Whether what the data say about options is said in every language. */
class OptionWordsTest {

    @RegisterExtension final OpenPrograms programs = OpenPrograms.ofEachTest();

    @TempDir Path folder;

    @AfterEach
    void speakEnglish() {
        Phrase.speak(Language.ENGLISH);
    }

    @Test
    void everySentenceAboutOptionsIsTranslatedAndNoRowIsLeftOver() {
        Set<String> said = sentences();
        Set<String> rows =
                PhraseTable.options(Language.GERMAN).stream()
                        .map(row -> row.key().english())
                        .filter(english -> !english.isEmpty())
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> lacking = new TreeSet<>(said);
        lacking.removeAll(rows);
        lacking.removeIf(sentence -> sentence.startsWith("Builds in the effect"));
        assertThat(lacking).as("sentences without a row").isEmpty();
        Set<String> stale = new TreeSet<>(rows);
        stale.removeAll(said);
        assertThat(stale).as("rows that nothing says").isEmpty();
        Logger.getLogger("options").info(rows.size() + " sentences about options");
    }

    @Test
    void aHelpTextIsSaidSentenceBySentence() {
        Phrase.speak(Language.GERMAN);
        assertThat(Echo.option("How long one breath takes. In seconds."))
                .isEqualTo("Wie lange ein Atemzug dauert. In Sekunden.");
        assertThat(Echo.option("Builds in the effect “Splash”."))
                .isEqualTo("Baut den Effekt „Splash“ ein.");
        assertThat(Echo.option("Nobody has said this.")).isEqualTo("Nobody has said this.");
    }

    private Set<String> sentences() {
        OptionBook book = programs.open(Home.find(), UserFolders.below(folder)).options().book();
        List<String> words = new ArrayList<>();
        book.groups().forEach(group -> words.addAll(List.of(group.title(), group.help())));
        for (OptionDescriptor option : book.options()) {
            boolean effect = option.words().help().startsWith("Builds in the effect");
            words.addAll(option.words().above());
            if (!effect) {
                words.add(option.words().title());
            }
            words.add(option.words().help());
        }
        return words.stream()
                .flatMap(text -> Echo.SENTENCES.splitAsStream(text))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
