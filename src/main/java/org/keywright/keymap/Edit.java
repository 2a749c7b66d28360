package org.keywright.keymap;

import java.util.Optional;
import org.keywright.problem.Problem;

/**
 * An undoable change of a keymap. Goes forward only and repairs what it breaks in the same step.
 */
public sealed interface Edit
        permits AddCorrections,
                AddExtra,
                AddLayer,
                AssignEncoder,
                AssignKey,
                AssignKeys,
                ChangeExtra,
                ChangeLayout,
                ColourLayer,
                DuplicateLayer,
                FillLayer,
                FitLayer,
                GoBack,
                MoveExtra,
                MoveLayer,
                RemoveExtra,
                RemoveLayer,
                RemoveOption,
                Rename,
                RenameLayer,
                ReplaceKeycodes,
                SetHostLanguage,
                SetMacro,
                SetOption,
                SetOptions,
                SetUnicodeModes,
                SwapKeys,
                Together {

    /** What the user sees beside "Undo": {@code Assign KC_A}. */
    String label();

    /**
     * The keymap after the change.
     *
     * @param before a keymap for which there is no {@link #refusal}
     */
    KeymapDocument applyTo(KeymapDocument before);

    /** Why this change is not possible on that keymap, if it is not. */
    default Optional<Problem> refusal(KeymapDocument document) {
        return Optional.empty();
    }
}
