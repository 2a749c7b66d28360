package org.keywright.build.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.keywright.build.ObjectStore;
import org.keywright.build.Sha256;
import org.keywright.build.reach.MacroTrail;
import org.keywright.build.reach.TextFacts;

/**
 * The texts that a build's sources are made of, and earlier versions of those that only define
 * macros. Safe from any thread.
 */
final class HeaderTexts {

    /** A header of settings is shorter, in bytes. */
    private static final int LONGEST = 1 << 16;

    private final Places places;
    private final BuildMemory memory;

    HeaderTexts(Places places, BuildMemory memory) {
        this.places = places;
        this.memory = memory;
    }

    /**
     * What a file says.
     *
     * @param name by the names of {@link Places}
     * @param hash of its content now or earlier
     */
    TextFacts facts(String name, String hash) throws IOException {
        Optional<TextFacts> known = memory.facts(hash);
        if (known.isPresent()) {
            return known.get();
        }
        Optional<byte[]> text = find(name, hash);
        return text.isPresent()
                ? memory.remember(hash, TextFacts.of(text.get()))
                : TextFacts.unsure();
    }

    /** The content of a file now or earlier, if that is still known. */
    Optional<byte[]> find(String name, String hash) throws IOException {
        Optional<byte[]> now = read(name);
        return now.isPresent() && Sha256.of(now.get()).equals(hash)
                ? now
                : memory.store().find(ObjectStore.Kind.TEXT, hash);
    }

    private Optional<byte[]> read(String name) {
        try {
            return Optional.of(Files.readAllBytes(places.tree().resolve(places.real(name))));
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    /** Keeps what a later version of the file may have to be compared with. */
    void keep(String name, String hash) throws IOException {
        if (!memory.firstTime(hash) || !facts(name, hash).pure()) {
            return;
        }
        Optional<byte[]> text = read(name);
        if (text.isPresent()
                && text.get().length <= LONGEST
                && MacroTrail.empty().follow(text.get())
                && Sha256.of(text.get()).equals(hash)) {
            memory.store().keep(ObjectStore.Kind.TEXT, hash, text.get());
        }
    }
}
