package org.keywright.ui.history;

import org.keywright.build.BuildRecord;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** How a build ended, as a shape and a colour. */
final class OutcomeIcon {

    private OutcomeIcon() {}

    static FontIcon of(BuildRecord.Outcome outcome) {
        return switch (outcome) {
            case SUCCEEDED -> styled(new FontIcon(MaterialDesignC.CHECK_CIRCLE), "icon-good");
            case FAILED -> styled(new FontIcon(MaterialDesignA.ALERT_CIRCLE), "icon-error");
            case CANCELLED -> styled(new FontIcon(MaterialDesignC.CANCEL), "icon-muted");
        };
    }

    private static FontIcon styled(FontIcon icon, String styleClass) {
        icon.getStyleClass().add(styleClass);
        return icon;
    }
}
