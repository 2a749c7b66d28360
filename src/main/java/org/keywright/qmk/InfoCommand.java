package org.keywright.qmk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keywright.application.QmkJson;
import org.keywright.application.QmkTree;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.option.Value;

/** {@code info}: what is known about a keyboard, also with a keymap's settings on top. */
final class InfoCommand implements QmkCommand {

    @Override
    public Syntax syntax() {
        return new Syntax()
                .value("-kb", "--keyboard")
                .value("-km", "--keymap")
                .value("-f", "--format")
                .flag("-l", "--layouts")
                .flag("-m", "--matrix")
                .flag("-L", "--leds")
                .flag("-r", "--rules-mk")
                .flag("--ascii")
                .flag("-a", "--api");
    }

    @Override
    public boolean run(Call call) {
        QmkTree tree = call.tree();
        String keyboard = call.keyboard(tree);
        if (call.arguments().has("rules-mk")) {
            tree.rules(keyboard)
                    .forEach((name, value) -> call.streams().print(name + " = " + value));
            return true;
        }
        Optional<String> keymap = call.keymapName(tree);
        Optional<Path> file =
                keymap.flatMap(km -> tree.findKeymap(keyboard, km, call.place().userspace()));
        if (keymap.isPresent() && file.isEmpty()) {
            return call.refuse(keyboard + " has no keymap '" + keymap.get() + "'");
        }
        Optional<Value.Table> known =
                call.good(
                        file.isPresent()
                                ? tree.resolvedWith(keyboard, file.get().getParent())
                                : tree.keyboard(keyboard).map(KeyboardDefinition::resolved));
        return known.isPresent() && show(call, known.get(), file, tree);
    }

    private static boolean show(Call call, Value.Table known, Optional<Path> keymap, QmkTree tree) {
        Value.Table shown = call.arguments().has("api") ? known : QmkJson.shown(known);
        String format = call.arguments().find("format").orElse("friendly");
        switch (format) {
            case "json" -> {
                call.streams().print(QmkJson.keyboard(shown));
                return true;
            }
            case "text" -> InfoText.dotted(shown).forEach(call.streams()::print);
            case "friendly" -> InfoText.friendly(shown).forEach(call.streams()::print);
            default -> {
                return call.refuse("unknown format: " + format);
            }
        }
        boolean sentences = format.equals("friendly");
        boolean ascii = call.arguments().has("ascii");
        drawings(call, new InfoDrawings(shown, ascii, sentences), keymap, tree)
                .forEach(call.streams()::print);
        return true;
    }

    private static List<String> drawings(
            Call call, InfoDrawings drawings, Optional<Path> keymap, QmkTree tree) {
        List<String> lines = new ArrayList<>();
        if (call.arguments().has("layouts")) {
            lines.addAll(drawings.layouts());
        }
        if (call.arguments().has("matrix")) {
            lines.addAll(drawings.matrix());
        }
        if (call.arguments().has("leds")) {
            lines.addAll(drawings.lights());
        }
        String name = call.keymapName(tree).orElse("");
        keymap.filter(file -> file.endsWith("keymap.json"))
                .flatMap(file -> call.good(tree.object(file)))
                .ifPresent(source -> lines.addAll(drawings.layers(name, source)));
        return lines;
    }
}
