package org.keywright.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.keywright.application.Comparison;
import org.keywright.application.RecordDifference;
import org.keywright.keycode.Keycode;
import org.keywright.keycode.Legend;
import org.keywright.keycode.LegendKind;
import org.keywright.keycode.Legends;
import org.keywright.ui.control.CapLook;
import org.keywright.ui.control.KeyActions;
import org.keywright.ui.control.KeyboardView;
import org.keywright.ui.keymap.EditorViewModel;
import org.keywright.ui.words.Phrase;

/**
 * Two keymaps on one keyboard: keys that differ say what they were and what they are, and
 * everything is listed below.
 *
 * @param found what differs
 * @param editor whose keyboard is drawn
 * @param title what is compared with what
 */
record ComparePage(Comparison found, EditorViewModel editor, String title) implements SheetPage {

    private static final int MOST_LISTED = 300;

    @Override
    public void fill(Frame frame) {
        frame.size(1000, 0);
        int count = found.differences().size();
        frame.title(
                title,
                count == 0
                        ? Phrase.of("There is no difference.")
                        : Phrase.count(count, "{0} difference", "{0} differences"));
        KeyboardView keyboard = new KeyboardView(KeyActions.NONE);
        keyboard.limitUnit(54);
        keyboard.draw(editor.layout());
        FlowPane layers = new FlowPane(6, 6);
        layers.setMinHeight(Region.USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        for (int i = 0; i < found.after().layers().size(); i++) {
            layers.getChildren().add(layer(i, group, keyboard));
        }
        frame.add(layers);
        frame.add(keyboard);
        int first = found.counts().keySet().stream().min(Integer::compare).orElse(0);
        if (first < group.getToggles().size()) {
            group.selectToggle(group.getToggles().get(first));
            keyboard.show(looks(first));
        }
        Label list = new Label(list());
        list.setWrapText(true);
        list.getStyleClass().add("compare-list");
        ScrollPane scroll = SheetPane.scrolling(list);
        scroll.setMaxHeight(170);
        frame.add(scroll);
        frame.button(Phrase.of("Close"), "accent", frame::close);
    }

    private ToggleButton layer(int number, ToggleGroup group, KeyboardView keyboard) {
        int changed = found.keys(number).size();
        boolean fresh = number >= found.before().layers().size();
        ToggleButton button =
                new ToggleButton(
                        fresh
                                ? Phrase.of("Layer {0}: new", number)
                                : Phrase.of("Layer {0}: {1}", number, changed));
        button.setToggleGroup(group);
        button.setOnAction(
                event -> {
                    button.setSelected(true);
                    keyboard.show(looks(number));
                });
        return button;
    }

    private List<CapLook> looks(int layer) {
        Legends legends = new Legends(editor.keycodes());
        Set<Integer> changed = found.keys(layer);
        List<CapLook> looks = new ArrayList<>();
        for (int key = 0; key < editor.layout().keys().size(); key++) {
            Keycode now = found.after().layers().get(layer).at(key);
            CapLook look = CapLook.of(legends.of(now), now.text(), now.text());
            if (changed.contains(key)) {
                Keycode then = found.before().layers().get(layer).at(key);
                look = changed(legends, then, now);
            }
            looks.add(look);
        }
        return looks;
    }

    private static CapLook changed(Legends legends, Keycode then, Keycode now) {
        Legend after = legends.of(now);
        Legend both =
                new Legend(
                        name(legends.of(then)) + " →",
                        "",
                        name(after),
                        after.kind() == LegendKind.TRANSPARENT ? LegendKind.NONE : after.kind(),
                        after.layer());
        String words = Phrase.of("{0}, before {1}", now.text(), then.text());
        return CapLook.of(both, now.text(), words).withMarks(false, true);
    }

    private static String name(Legend legend) {
        String name = legend.centre().isEmpty() ? legend.hold() : legend.centre();
        return name.isEmpty() ? "–" : name;
    }

    private String list() {
        return found.differences().stream()
                .limit(MOST_LISTED)
                .map(ComparePage::line)
                .collect(Collectors.joining("\n"));
    }

    private static String line(RecordDifference difference) {
        return difference.what()
                + ": "
                + difference.before().orElse("–")
                + " → "
                + difference.after().orElse("–");
    }
}
