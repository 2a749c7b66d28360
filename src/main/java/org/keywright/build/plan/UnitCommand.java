package org.keywright.build.plan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A compiler's command, taken apart: the macros, folders and headers it names may differ between
 * two commands that give the same object.
 */
final class UnitCommand {

    /** What reads files that nobody tells of, or makes the preprocessor another one. */
    private static final Pattern STRANGE =
            Pattern.compile(
                    "-I-|-i.*|-nostdinc.*|-trigraphs|-ansi|-std=(?!gnu).*|-traditional.*"
                            + "|-Wp,.*|-Xpreprocessor|-fpreprocessed|-fdirectives-only"
                            + "|-save-temps.*|-g.*3|@.*|-M|-MM|-MG|-E|-S",
                    Pattern.DOTALL);

    /** The next word says where something goes. */
    private static final Set<String> OUTPUTS = Set.of("-o", "-MF", "-MT", "-MQ");

    private final Places places;
    private final List<String> rest = new ArrayList<>();
    private final List<String> macros = new ArrayList<>();
    private final List<String> folders = new ArrayList<>();
    private final List<String> first = new ArrayList<>();
    private boolean known = true;

    private UnitCommand(Places places) {
        this.places = places;
    }

    /** Absent if the command has words whose effect is not known here: it is run, nothing more. */
    static Optional<UnitCommand> of(PlannedUnit unit, Places places) {
        UnitCommand command = new UnitCommand(places);
        Iterator<String> words = unit.command().words().iterator();
        try {
            while (words.hasNext()) {
                command.word(words.next(), words);
            }
        } catch (NoSuchElementException e) {
            return Optional.empty();
        }
        unit.command().variables().entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .sorted()
                .forEach(command.rest::add);
        return command.known ? Optional.of(command) : Optional.empty();
    }

    private void word(String word, Iterator<String> more) {
        known &= word.indexOf('\n') < 0;
        if (word.startsWith("-D") || word.startsWith("-U")) {
            macros.add(places.named(word.length() > 2 ? word : word + more.next()));
        } else if (word.equals("-include")) {
            first.add(asRead(more.next()));
        } else if (STRANGE.matcher(word).matches()) {
            known = false;
        } else if (word.startsWith("-I")) {
            folders.add(word.length() > 2 ? word.substring(2) : more.next());
        } else if (OUTPUTS.contains(word)) {
            more.next();
        } else {
            rest.add(places.named(word));
        }
    }

    /** The compiler's list of what it read leaves out the "./" in front of a name. */
    private static String asRead(String name) {
        return name.startsWith("./") ? name.replaceFirst("^(\\./+)+", "") : name;
    }

    /** The words that have to be the same, by names of {@link Places}. */
    List<String> rest() {
        return rest;
    }

    /** What defines macros, by names of {@link Places}. */
    List<String> macros() {
        return macros;
    }

    /** Where headers are looked for, as the command names them. */
    List<String> folders() {
        return folders;
    }

    /** The headers read before the source, by names of {@link Places}. */
    List<String> first() {
        return first.stream()
                .map(name -> places.named(Path.of(name).normalize().toString()))
                .toList();
    }
}
