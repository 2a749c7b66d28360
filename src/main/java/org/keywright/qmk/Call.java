package org.keywright.qmk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.keywright.application.MakeOutput;
import org.keywright.application.QmkTree;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;

/**
 * One call of a sub-command: its words, where it comes from, where its answer goes.
 *
 * @param arguments the words
 * @param place the caller's folder and environment
 * @param streams for the answer
 * @param opener opens a firmware tree
 */
record Call(Arguments arguments, Place place, Streams streams, Function<Path, QmkTree> opener) {

    /** The firmware tree that is meant; nothing of it is read yet. */
    QmkTree tree() {
        Optional<Path> named = arguments.find("tree").map(place::resolve);
        Path root =
                named.or(place::tree)
                        .orElseThrow(
                                () ->
                                        new WrongArgumentsException(
                                                "no QMK firmware tree: call this inside of one,"
                                                        + " set QMK_HOME or give --tree"));
        return opener.apply(root);
    }

    /** The keyboard that was named, else the one in whose folder the caller stands. */
    Optional<String> keyboardName(QmkTree tree) {
        return arguments
                .find("keyboard")
                .or(
                        () ->
                                standing(tree)
                                        .flatMap(here -> here.keyboard().stream())
                                        .filter(name -> tree.folder(name).isPresent())
                                        .findFirst());
    }

    /** The keymap that was named, else the one in whose folder the caller stands. */
    Optional<String> keymapName(QmkTree tree) {
        return arguments
                .find("keymap")
                .or(() -> standing(tree).flatMap(here -> here.keymap().stream()).findFirst());
    }

    private Stream<Standing> standing(QmkTree tree) {
        return Stream.concat(place.userspace().stream(), Stream.of(tree.root()))
                .map(root -> Standing.of(place.folder(), root));
    }

    /**
     * The folder of the keyboard that is meant.
     *
     * @throws WrongArgumentsException if there is no such keyboard
     */
    String keyboard(QmkTree tree) {
        String name =
                keyboardName(tree)
                        .orElseThrow(
                                () ->
                                        new WrongArgumentsException(
                                                "give -kb/--keyboard, or call this in the folder"
                                                        + " of a keyboard"));
        return tree.folder(name)
                .orElseThrow(
                        () ->
                                new WrongArgumentsException(
                                        "argument -kb/--keyboard: there is no keyboard '"
                                                + name
                                                + "'"));
    }

    /** A file that was named, which may also be meant relative to the tree. */
    Path file(String name, QmkTree tree) {
        Path here = place.resolve(name);
        Path there = tree.root().resolve(name).normalize();
        return !java.nio.file.Files.exists(here) && java.nio.file.Files.exists(there)
                ? there
                : here;
    }

    /** Prints what was wrong; without {@code --quiet} also what is only worth knowing. */
    void report(List<Problem> problems) {
        for (Problem problem : problems) {
            if (problem.stops() || !arguments.has("quiet")) {
                streams.say(problem.describe());
            }
        }
    }

    /** The value, its problems printed; absent if one of them stops the work. */
    <T> Optional<T> good(Checked<T> checked) {
        report(checked.problems());
        return checked.good() ? checked.value() : Optional.empty();
    }

    /** Says why it cannot go on. */
    boolean refuse(String message) {
        streams.say("error: " + message);
        return false;
    }

    /**
     * Puts a generated text where {@code --output} says, or prints it.
     *
     * @return whether there was a text
     */
    boolean deliver(Checked<String> generated) {
        Optional<String> text = good(generated);
        text.ifPresent(this::deliver);
        return text.isPresent();
    }

    private void deliver(String text) {
        Optional<Path> output = output();
        if (output.isEmpty()) {
            streams.print(text);
            return;
        }
        boolean written = MakeOutput.write(output.get(), text);
        if (!arguments.has("quiet")) {
            Path name = output.get().getFileName();
            streams.say(written ? "Wrote " + name + "." : "No changes to " + name + ".");
        }
    }

    /** The file that was asked for; absent also for a dash. */
    Optional<Path> output() {
        return arguments
                .find("output")
                .map(place::resolve)
                .filter(file -> file.getFileName() != null && !file.endsWith("-"));
    }
}
