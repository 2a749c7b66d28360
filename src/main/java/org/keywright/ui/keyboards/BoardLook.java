package org.keywright.ui.keyboards;

import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keyboard.Readme;
import org.keywright.problem.Checked;

/**
 * A keyboard as the start screen shows it large.
 *
 * @param keyboard in full, or why it cannot be used
 * @param usualLayout the name of the layout to offer first; empty if it has none
 * @param readme what its maker says
 */
public record BoardLook(Checked<KeyboardDefinition> keyboard, String usualLayout, Readme readme) {}
