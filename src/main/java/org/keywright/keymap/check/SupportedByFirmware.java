package org.keywright.keymap.check;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keycode.Keycode;
import org.keywright.keycode.KeycodeTable;
import org.keywright.keymap.EncoderActions;
import org.keywright.keymap.ExtraKind;
import org.keywright.keymap.Extras;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.Macro;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** A certain firmware cannot do what the keymap asks for; said before anything is compiled. */
final class SupportedByFirmware implements KeymapCheck {

    private static final String ADVICE = "Choose something else; this needs a QMK source tree.";

    private final FirmwareSupport firmware;

    SupportedByFirmware(FirmwareSupport firmware) {
        this.firmware = firmware;
    }

    @Override
    public List<Problem> check(
            KeymapDocument document, KeyboardDefinition keyboard, KeycodeTable table) {
        List<Problem> problems = new ArrayList<>();
        addKeycodes(document, keyboard, table, problems);
        if (document.layers().size() > firmware.layers()) {
            Location first = new Location.OnLayer(firmware.layers());
            problems.add(problem(first, "more than " + firmware.layers() + " layers"));
        }
        if (!firmware.encoders() && document.encoders().stream().anyMatch(row -> !idle(row))) {
            problems.add(problem(new Location.Everywhere(), "encoders"));
        }
        if (!firmware.dipSwitches() && !document.others().items("dip_switches").isEmpty()) {
            problems.add(problem(new Location.OnOption("dip_switches"), "DIP switches"));
        }
        addFromElsewhere(document, keyboard, problems);
        addExtras(document, problems);
        addMacros(document, problems);
        SupportedFeatures.addProblems(firmware, document, keyboard, problems);
        return problems;
    }

    /** A firmware that leaves a feature out would leave out what the user made with it. */
    private void addExtras(KeymapDocument document, List<Problem> problems) {
        for (ExtraKind kind : ExtraKind.values()) {
            boolean lacks =
                    kind != ExtraKind.DIP_SWITCH
                            && kind.feature()
                                    .filter(f -> !firmware.features().contains(f))
                                    .isPresent();
            if (lacks && !Extras.of(document, kind).isEmpty()) {
                problems.add(problem(new Location.OnExtra(kind.member(), 0), "a " + kind.word()));
            }
        }
    }

    /** No firmware of ours carries what only QMK's tree has; leaving it out would go unnoticed. */
    private void addFromElsewhere(
            KeymapDocument document, KeyboardDefinition keyboard, List<Problem> problems) {
        document.others()
                .findText("host_language")
                .map(name -> problem(at("host_language"), "the host language " + name))
                .ifPresent(problems::add);
        document.others()
                .findText("converter")
                .map(name -> problem(at("converter"), "the converter " + name))
                .ifPresent(problems::add);
        boolean modules =
                !document.others().items("modules").isEmpty()
                        || !keyboard.resolved().items("modules").isEmpty();
        if (modules) {
            problems.add(problem(at("modules"), "community modules"));
        }
    }

    private static Location at(String option) {
        return new Location.OnOption(option);
    }

    private void addKeycodes(
            KeymapDocument document,
            KeyboardDefinition keyboard,
            KeycodeTable table,
            List<Problem> problems) {
        Set<String> own = OwnKeycodes.names(document, keyboard);
        boolean elsewhere = OwnKeycodes.mayComeFromElsewhere(document, keyboard);
        for (PlacedKeycode placed : PlacedKeycode.in(document)) {
            OptionalInt code = table.valueOf(placed.keycode());
            // Without a number it is unknown; UnknownKeycodes complains where C code cannot help.
            boolean inCode =
                    elsewhere
                            || placed.keycode() instanceof Keycode.Any
                            || KeycodeParts.leaves(placed.keycode()).stream()
                                    .anyMatch(leaf -> own.contains(leaf.text()));
            if (code.isPresent() ? !firmware.supports(code.getAsInt()) : inCode) {
                problems.add(problem(placed.location(), placed.keycode().text()));
            }
        }
    }

    private static boolean idle(List<EncoderActions> row) {
        return row.stream().allMatch(EncoderActions.TRANSPARENT::equals);
    }

    private void addMacros(KeymapDocument document, List<Problem> problems) {
        for (int i = 0; i < Math.min(32, document.macros().size()); i++) {
            Location location = new Location.OnMacro(i);
            document.macros().get(i).steps().stream()
                    .map(SupportedByFirmware::action)
                    .distinct()
                    .filter(action -> !firmware.macroActions().contains(action))
                    .forEach(a -> problems.add(problem(location, "the macro step " + a)));
        }
    }

    private static String action(Macro.Step step) {
        return switch (step) {
            case Macro.Type type -> "type";
            case Macro.Keys keys -> keys.action();
            case Macro.Delay delay -> "delay";
            case Macro.Beep beep -> "beep";
        };
    }

    private Problem problem(Location location, String what) {
        String shown = what.length() <= 60 ? what : what.substring(0, 60) + "…";
        return Problem.error(
                "not-supported-by-firmware",
                location,
                firmware.name() + " does not support " + shown + ".",
                ADVICE);
    }
}
