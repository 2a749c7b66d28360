package org.keywright.ui.shell;

import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keyboard.KeyboardGeometry;
import org.keywright.ui.control.LayoutThumbnail;
import org.keywright.ui.words.Phrase;

/** Chooses one of a keyboard's layouts; the list shows what each looks like. */
final class LayoutChooser extends ComboBox<String> {

    LayoutChooser(KeyboardDefinition keyboard) {
        getItems().setAll(keyboard.layouts().keySet());
        setAccessibleText(Phrase.of("Layout"));
        setTooltip(new Tooltip(Phrase.of("Layout: keys stay at their places in the matrix")));
        setMaxWidth(210);
        setCellFactory(list -> new Drawn(keyboard));
        getStyleClass().add("layout-chooser");
    }

    /** A layout's silhouette and name. */
    private static final class Drawn extends ListCell<String> {

        private final KeyboardDefinition keyboard;
        private final LayoutThumbnail thumbnail = new LayoutThumbnail(110, 38);

        Drawn(KeyboardDefinition keyboard) {
            this.keyboard = keyboard;
            setGraphicTextGap(12);
        }

        @Override
        protected void updateItem(String name, boolean empty) {
            super.updateItem(name, empty);
            if (empty || name == null) {
                setText("");
                setGraphic(null);
                return;
            }
            keyboard.findLayout(name)
                    .ifPresent(layout -> thumbnail.draw(KeyboardGeometry.of(layout)));
            int keys = keyboard.findLayout(name).map(layout -> layout.keys().size()).orElse(0);
            setText(name + "\n" + Phrase.count(keys, "{0} key", "{0} keys"));
            setGraphic(thumbnail);
        }
    }
}
