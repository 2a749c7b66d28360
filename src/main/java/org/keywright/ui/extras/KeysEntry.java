package org.keywright.ui.extras;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.keywright.keycode.Keycode;
import org.keywright.option.Value;
import org.keywright.ui.words.Phrase;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignK;

/** Several keys of an entry: clicked on the drawn keyboard, picked from the palette, or typed. */
final class KeysEntry extends VBox {

    private final ExtrasViewModel extras;
    private final Function<Value.Table, List<Keycode>> read;
    private final BiFunction<Value.Table, List<Keycode>, Value.Table> write;
    private final boolean once;
    private final FlowPane keys = new FlowPane(4, 4);
    private final ToggleButton click =
            new ToggleButton(
                    Phrase.of("Click keys"), new FontIcon(MaterialDesignK.KEYBOARD_OUTLINE));
    private final Label banner =
            new Label(Phrase.of("Click keys on the keyboard to add or remove."));
    private final CodeInput more;
    private final Consumer<Keycode> clicked = this::toggle;

    /**
     * @param once whether a key can be there only once, so that clicking it again takes it out
     */
    KeysEntry(
            ExtrasViewModel extras,
            String name,
            boolean once,
            Function<Value.Table, List<Keycode>> read,
            BiFunction<Value.Table, List<Keycode>, Value.Table> write) {
        super(6);
        this.extras = extras;
        this.once = once;
        this.read = read;
        this.write = write;
        more = new CodeInput(extras, name, this::add);
        click.getStyleClass().add("click-keys");
        click.setOnAction(event -> lend(click.isSelected()));
        banner.getStyleClass().add("picking-banner");
        banner.setWrapText(true);
        banner.visibleProperty().bind(click.selectedProperty());
        banner.managedProperty().bind(click.selectedProperty());
        extras.loan()
                .keysProperty()
                .subscribe(t -> click.setSelected(t.filter(c -> c == clicked).isPresent()));
        getChildren().addAll(keys, click, banner, more);
    }

    private void lend(boolean on) {
        extras.loan().keysProperty().set(on ? Optional.of(clicked) : Optional.empty());
    }

    private void add(Optional<Keycode> code) {
        code.ifPresent(
                key -> {
                    List<Keycode> all = new ArrayList<>(read.apply(extras.entry()));
                    if (!once || !all.contains(key)) {
                        all.add(key);
                        extras.onChange(write.apply(extras.entry(), all));
                    }
                    more.clear();
                });
    }

    private void toggle(Keycode key) {
        List<Keycode> all = new ArrayList<>(read.apply(extras.entry()));
        if (!once || !all.remove(key)) {
            all.add(key);
        }
        extras.onChange(write.apply(extras.entry(), all));
    }

    private void remove(int index) {
        List<Keycode> all = new ArrayList<>(read.apply(extras.entry()));
        all.remove(index);
        extras.onChange(write.apply(extras.entry(), all));
    }

    void show(Value.Table entry) {
        List<Keycode> codes = read.apply(entry);
        keys.getChildren().clear();
        for (int i = 0; i < codes.size(); i++) {
            keys.getChildren().add(chip(i, codes.get(i)));
        }
        keys.setManaged(!codes.isEmpty());
    }

    private Button chip(int index, Keycode code) {
        Button chip = new Button(extras.codes().legend(code), new FontIcon(MaterialDesignC.CLOSE));
        chip.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        chip.getStyleClass().addAll("chip", "key-chip");
        String words = Phrase.of("Take out {0}", code.text());
        chip.setTooltip(new Tooltip(words));
        chip.setAccessibleText(words);
        chip.setOnAction(event -> remove(index));
        return chip;
    }
}
