package org.keywright.application;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.keywright.catalogue.Catalogue;
import org.keywright.catalogue.FirmwareTree;
import org.keywright.catalogue.Once;
import org.keywright.generate.SourceGenerator;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.problem.Checked;

/** A firmware tree that is being read, and what was read of it. Thread-safe. */
final class OpenTree implements AutoCloseable {

    private final TreeChoice choice;
    private final Catalogue catalogue;
    private final BoardList list;
    private final Supplier<Checked<SourceGenerator>> generator;

    /** A keymap is checked after every edit; its keyboard need not be resolved every time. */
    private final Map<String, Checked<KeyboardDefinition>> resolved = new ConcurrentHashMap<>();

    OpenTree(TreeChoice choice, FirmwareTree tree, BoardList list) {
        this.choice = choice;
        catalogue = new Catalogue(tree);
        this.list = list;
        generator = Once.of(() -> catalogue.mappings().map(SourceGenerator::new));
    }

    TreeChoice choice() {
        return choice;
    }

    Catalogue catalogue() {
        return catalogue;
    }

    /** The searchable list of its keyboards. */
    BoardList list() {
        return list;
    }

    /** Writes sources by the tree's own mapping tables, if those can be understood. */
    Checked<SourceGenerator> generator() {
        return generator.get();
    }

    /** The keyboard of that id or former name; kept when nothing is wrong with it. */
    Checked<KeyboardDefinition> definition(String id) {
        Checked<KeyboardDefinition> known = resolved.get(id);
        if (known != null) {
            return known;
        }
        Checked<KeyboardDefinition> fresh = catalogue.keyboard(id);
        if (fresh.good()) {
            resolved.put(id, fresh);
        }
        return fresh;
    }

    /** Whoever reads in the background stops; what is asked in the foreground is still answered. */
    @Override
    public void close() {
        list.close();
    }
}
