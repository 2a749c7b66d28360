package org.keywright.catalogue;

import java.util.Optional;
import org.keywright.csource.CDefinition;
import org.keywright.mapping.CValue;
import org.keywright.mapping.MappingTable;

/** Takes in the definitions of {@code config.h} that say something about the keyboard. */
final class MappedConfig extends MappedNames {

    MappedConfig() {
        super("config.h");
    }

    @Override
    MappingTable table(Draft draft) {
        return draft.tables().mappings().config();
    }

    @Override
    Optional<Said> find(Draft draft, String name) {
        return draft.config().find(name).map(d -> new Said(value(d), d.place()));
    }

    private static CValue value(CDefinition definition) {
        Optional<CValue> text = definition.text().map(CValue.Text::new);
        return text.orElse(new CValue.Bare(definition.on()));
    }
}
