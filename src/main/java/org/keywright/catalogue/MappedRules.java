package org.keywright.catalogue;

import java.util.Optional;
import org.keywright.mapping.CValue;
import org.keywright.mapping.MappingTable;

/** Takes in the variables of {@code rules.mk} that say something about the keyboard. */
final class MappedRules extends MappedNames {

    MappedRules() {
        super("rules.mk");
    }

    @Override
    MappingTable table(Draft draft) {
        return draft.tables().mappings().rules();
    }

    @Override
    Optional<Said> find(Draft draft, String name) {
        return draft.rules().find(name).map(v -> new Said(new CValue.Text(v.value()), v.place()));
    }
}
