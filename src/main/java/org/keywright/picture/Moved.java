package org.keywright.picture;

import java.awt.geom.AffineTransform;

/** A mark at another place. */
final class Moved {

    private Moved() {}

    static Mark down(Mark mark, double by) {
        return switch (mark) {
            case Mark.Area area ->
                    new Mark.Area(
                            AffineTransform.getTranslateInstance(0, by)
                                    .createTransformedShape(area.outline()),
                            area.face(),
                            area.edge(),
                            area.width(),
                            area.dashed());
            case Mark.Words words ->
                    new Mark.Words(
                            words.text(),
                            words.x(),
                            words.y() + by,
                            words.size(),
                            words.ink(),
                            words.centred(),
                            words.bold(),
                            new Mark.Turn(
                                    words.turn().degrees(),
                                    words.turn().x(),
                                    words.turn().y() + by));
        };
    }
}
