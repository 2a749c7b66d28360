package org.keywright.ui.control;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import org.keywright.build.LogLine;

/** One line of the log; what the compiler marks as an error or a warning stands out. */
final class LogCell extends ListCell<LogLine> {

    private static final double THOUSAND = 1000;
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
    private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");
    private static final PseudoClass COMMAND = PseudoClass.getPseudoClass("command");

    private final Label time = new Label();

    LogCell() {
        time.getStyleClass().add("log-time");
        time.setMinWidth(USE_PREF_SIZE);
    }

    @Override
    protected void updateItem(LogLine line, boolean empty) {
        super.updateItem(line, empty);
        boolean none = empty || line == null;
        String text = none ? "" : line.text();
        setText(text);
        setGraphic(none ? null : time);
        if (!none) {
            time.setText(String.format(Locale.ROOT, "%6.2f", line.at().toMillis() / THOUSAND));
        }
        boolean said = !none && line.kind() == LogLine.Kind.OUTPUT;
        boolean error = said && (text.contains("error:") || text.contains("undefined reference"));
        pseudoClassStateChanged(ERROR, error);
        pseudoClassStateChanged(WARNING, said && !error && text.contains("warning:"));
        pseudoClassStateChanged(COMMAND, !none && line.kind() == LogLine.Kind.COMMAND);
    }
}
