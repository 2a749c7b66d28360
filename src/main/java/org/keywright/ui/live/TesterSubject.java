package org.keywright.ui.live;

import java.util.List;
import java.util.OptionalInt;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keyboard.Layout;
import org.keywright.keycode.Legend;
import org.keywright.keycode.LegendKind;
import org.keywright.live.SentKeys;
import org.keywright.ui.control.CapLook;

/**
 * The keyboard that is tested.
 *
 * @param keyboard it
 * @param layout as it is drawn
 * @param looks what its keys show
 * @param sent what its keys send
 */
public record TesterSubject(
        KeyboardDefinition keyboard, Layout layout, List<CapLook> looks, SentKeys sent) {

    public TesterSubject {
        looks = looks.stream().map(TesterSubject::plain).toList();
    }

    /** The colours are needed for what was pressed. */
    private static CapLook plain(CapLook look) {
        Legend legend = look.legend();
        return CapLook.of(
                new Legend(
                        legend.centre(),
                        legend.shifted(),
                        legend.hold(),
                        LegendKind.ALPHA,
                        OptionalInt.empty()),
                look.text(),
                look.spoken());
    }
}
