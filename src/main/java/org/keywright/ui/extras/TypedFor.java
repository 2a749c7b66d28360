package org.keywright.ui.extras;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.keywright.keymap.SetHostLanguage;
import org.keywright.keymap.TypedText;
import org.keywright.ui.words.Phrase;

/**
 * For which layout of the computer the texts of macros are typed, the keymap's {@code
 * host_language}; and which of their characters cannot be typed there.
 */
final class TypedFor extends VBox {

    private final ExtrasViewModel extras;
    private final MenuButton language = new MenuButton();
    private final Label byKeys = new Label();
    private final Button split = new Button(Phrase.of("Type them by their keys"));
    private final Label never = new Label();

    TypedFor(ExtrasViewModel extras) {
        super(6);
        this.extras = extras;
        Label heading = new Label(Phrase.of("Texts are typed for"));
        heading.setLabelFor(language);
        heading.setMinWidth(USE_PREF_SIZE);
        language.getStyleClass().addAll("small", "typed-for");
        // Made when first opened: there are dozens.
        language.getItems().add(new MenuItem());
        language.setOnShowing(event -> language.getItems().setAll(items()));
        split.getStyleClass().addAll("small", "accent");
        split.setOnAction(event -> extras.onMacro(TypedText.byKeys(extras.macro(), this::key)));
        for (Label label : List.of(byKeys, never)) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
            label.getStyleClass().addAll("text-small", "typed-trouble");
        }
        HBox line = new HBox(8, heading, language);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(line, byKeys, split, never);
    }

    void show() {
        String name = extras.languages().title(chosen());
        language.setText(name);
        language.setAccessibleText(Phrase.of("Texts are typed for: {0}", name));
        List<String> withKey = new ArrayList<>();
        List<String> without = new ArrayList<>();
        boolean known = key("1").isPresent();
        for (String character : TypedText.characters(extras.macro())) {
            boolean inTexts = TypedText.inTexts(character);
            if (!inTexts && key(character).isPresent()) {
                withKey.add(character);
            } else if (!inTexts || known && !typed(character)) {
                without.add(character);
            }
        }
        byKeys.setText(
                Phrase.of(
                        "QMK's texts have no {0}, but keys of this layout type it.",
                        String.join(" ", withKey)));
        never.setText(
                Phrase.of(
                        "No key types {0} on this layout. Choose another layout, or make it one of"
                                + " the keymap's characters.",
                        String.join(" ", without)));
        appear(!withKey.isEmpty(), byKeys);
        split.setVisible(!withKey.isEmpty());
        split.setManaged(!withKey.isEmpty());
        appear(!without.isEmpty(), never);
    }

    /** Also by an accent that waits for a letter: QMK types a space behind it. */
    private boolean typed(String character) {
        String accent = character.equals("'") ? "´" : character.equals("\"") ? "¨" : character;
        return key(character).or(() -> key(accent)).isPresent();
    }

    private static void appear(boolean there, Label label) {
        label.setVisible(there);
        label.setManaged(there);
    }

    private java.util.Optional<org.keywright.keycode.Keycode> key(String character) {
        return extras.languages().key(chosen(), character);
    }

    private String chosen() {
        return SetHostLanguage.of(extras.documentProperty().get());
    }

    private List<MenuItem> items() {
        ToggleGroup group = new ToggleGroup();
        return Stream.concat(Stream.of(""), extras.languages().names().stream())
                .map(name -> item(name, group))
                .toList();
    }

    private MenuItem item(String name, ToggleGroup group) {
        RadioMenuItem item = new RadioMenuItem(extras.languages().title(name));
        item.setMnemonicParsing(false);
        item.setToggleGroup(group);
        item.setSelected(name.equals(chosen()));
        item.setOnAction(
                event -> {
                    if (!name.equals(chosen())) {
                        extras.onEdit(new SetHostLanguage(name));
                    }
                });
        return item;
    }
}
