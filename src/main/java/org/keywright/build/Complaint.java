package org.keywright.build;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/**
 * Understands what a compiler's or linker's error is about, so that the user is told which key or
 * setting to change.
 */
final class Complaint {

    private static final Pattern IMPLICIT =
            Pattern.compile("implicit declaration of function ['\u2018](\\w+)['\u2019].*");
    private static final Pattern UNDECLARED =
            Pattern.compile("['\u2018](\\w+)['\u2019] undeclared.*");
    private static final Pattern STATED = Pattern.compile("#error:? *\"?(.*?)\"?");
    private static final Pattern MACRO = Pattern.compile("\\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\\b");
    private static final Pattern SWITCH = Pattern.compile("([A-Z][A-Z0-9_]*)_ENABLE");

    private final NameOwners owners;

    Complaint(NameOwners owners) {
        this.owners = owners;
    }

    /** An error of the compiler that is not one of C alone; absent for one that is. */
    Optional<Problem> ofCompiler(String text, Location place) {
        Matcher stated = STATED.matcher(text);
        if (stated.matches()) {
            return Optional.of(stated(stated.group(1), place));
        }
        Matcher undeclared = UNDECLARED.matcher(text);
        Matcher implicit = IMPLICIT.matcher(text);
        if (undeclared.matches()) {
            Optional<Problem> off = ofFeature(undeclared.group(1));
            return off.isPresent() ? off : ofKeycode(undeclared.group(1), place);
        }
        return implicit.matches() ? ofFeature(implicit.group(1)) : Optional.empty();
    }

    /** A name that the linker did not find. */
    Problem ofLinker(String symbol) {
        return ofFeature(symbol)
                .orElseGet(
                        () ->
                                Problem.error(
                                        "undefined-name",
                                        new Location.Everywhere(),
                                        "Nothing defines " + symbol + ".",
                                        "A feature that is switched off, or a source file that the"
                                                + " makefiles do not name, may have it."));
    }

    private Optional<Problem> ofFeature(String symbol) {
        return owners.featureOff(symbol)
                .map(
                        feature ->
                                Problem.error(
                                        "code-of-feature-off",
                                        new Location.OnOption("features." + feature),
                                        "The keyboard's or keymap's own code uses "
                                                + symbol
                                                + ", which belongs to "
                                                + feature
                                                + ", and that is off.",
                                        "Switch features." + feature + " on."));
    }

    private static Optional<Problem> ofKeycode(String name, Location place) {
        boolean onKey = place instanceof Location.OnKey || place instanceof Location.OnEncoder;
        return onKey
                ? Optional.of(
                        Problem.error(
                                "keycode-not-in-firmware",
                                place,
                                "This firmware has no keycode called " + name + ".",
                                "Choose another keycode, or look up its name: it may be a newer or"
                                        + " an older one."))
                : Optional.empty();
    }

    /** The authors of the firmware foresaw it; a setting that they name is where to look. */
    private Problem stated(String text, Location place) {
        Optional<String> option = Optional.empty();
        Matcher macro = MACRO.matcher(text);
        while (option.isEmpty() && macro.find()) {
            option = option(macro.group());
        }
        Location where = option.<Location>map(Location.OnOption::new).orElse(place);
        String advice =
                option.map(path -> "Look at the setting " + path + ".")
                        .orElse("Look at the options of this keyboard and keymap.");
        return Problem.error("firmware-refuses", where, "The firmware says: " + text, advice);
    }

    private Optional<String> option(String macro) {
        Matcher feature = SWITCH.matcher(macro);
        return owners.option(macro)
                .or(
                        () ->
                                feature.matches()
                                        ? Optional.of(
                                                "features."
                                                        + feature.group(1).toLowerCase(Locale.ROOT))
                                        : Optional.empty());
    }
}
