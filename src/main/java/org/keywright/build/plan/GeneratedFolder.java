package org.keywright.build.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.keywright.build.CompilerMessages;
import org.keywright.build.NameOwners;
import org.keywright.generate.GeneratedText;
import org.keywright.generate.SourceTree;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;

/**
 * The generated files of a plan, written.
 *
 * @param tree the same, with what came from where
 */
record GeneratedFolder(SourceTree tree) {

    /** Understands what the compiler says about them. */
    CompilerMessages messages(PlanFolder folder, NameOwners owners) {
        return new CompilerMessages(folder::generatedName, tree, owners);
    }

    /** Generates every file that the makefiles ask for and puts it where they want it. */
    static Checked<GeneratedFolder> write(
            PlanRequest request, PlanFolder folder, List<FileCall> calls) throws IOException {
        Map<String, String> texts = new HashMap<>();
        Map<String, List<SourceTree.Origin>> origins = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (FileCall call : calls) {
            Path file = call.file().normalize();
            if (!folder.generated().equals(file.getParent())) {
                throw new IOException("the makefiles generate outside their folder: " + file);
            }
            Checked<GeneratedText> text = request.sources().file(call);
            problems.addAll(text.problems());
            if (text.value().isPresent()) {
                Files.writeString(file, text.value().get().text());
                texts.put(call.name(), text.value().get().text());
                origins.put(call.name(), text.value().get().origins());
            }
        }
        return Checked.of(
                new GeneratedFolder(new SourceTree(new TreeMap<>(texts), origins)),
                problems.stream().distinct().toList());
    }
}
