package org.keywright.ui.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.keywright.application.FirmwareSource;
import org.keywright.application.SourceVersion;
import org.keywright.application.TreeChoice;
import org.keywright.application.TreeCommit;
import org.keywright.application.TreeFacts;
import org.keywright.problem.Checked;
import org.keywright.ui.control.Icons;
import org.keywright.ui.words.Echo;
import org.keywright.ui.words.Phrase;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignZ;

/** One firmware tree: its name, where it lies, what is in it, and a button to use it. */
final class TreeCard extends HBox {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final TreeChoice tree;
    private final Label facts = new Label(Phrase.of("Looking into it…"));
    private final Button use = new Button(Phrase.of("Use"));
    private final Label inUse = new Label(Phrase.of("In use"), new FontIcon(MaterialDesignC.CHECK));
    private final Optional<FirmwareSource> source;
    private final Subscription looking;

    TreeCard(TreeChoice tree, FirmwareSourcesViewModel sources, Optional<SourceButtons> buttons) {
        this.tree = tree;
        source = sources.source(tree);
        FontIcon icon = new FontIcon(icon());
        icon.getStyleClass().add("tree-icon");
        use.setMinWidth(USE_PREF_SIZE);
        use.setAccessibleText(Phrase.of("Use {0}", Echo.title(tree.label())));
        use.setOnAction(event -> sources.onUse(tree));
        inUse.setMinWidth(USE_PREF_SIZE);
        inUse.getStyleClass().add("in-use");
        getChildren().addAll(icon, words(), use, inUse);
        if (buttons.isPresent()) {
            getChildren().add(buttons.get());
        } else if (tree.folder().isPresent()) {
            Button forget =
                    Icons.button(
                            MaterialDesignC.CLOSE,
                            Phrase.of("Take off this list; nothing is deleted"),
                            () -> sources.onForget(tree));
            forget.setMinWidth(USE_PREF_SIZE);
            getChildren().add(forget);
        }
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("tree-card");
        looking = sources.facts(tree).subscribe(this::show);
    }

    private Ikon icon() {
        if (tree.folder().isEmpty()) {
            return MaterialDesignP.PACKAGE_VARIANT_CLOSED;
        }
        return switch (source.map(FirmwareSource::kind).orElse(Phrase.of("folder"))) {
            case "git" -> MaterialDesignS.SOURCE_BRANCH;
            case "zip" -> MaterialDesignZ.ZIP_BOX_OUTLINE;
            default -> MaterialDesignF.FOLDER_OUTLINE;
        };
    }

    private VBox words() {
        Label name =
                new Label(
                        source.map(FirmwareSource::name).orElseGet(() -> Echo.title(tree.label())));
        name.getStyleClass().add("board-name");
        Label where =
                new Label(
                        source.map(FirmwareSource::place)
                                .or(() -> tree.folder().map(Object::toString))
                                .orElse(
                                        Phrase.of(
                                                "The keyboards and tables that come with Keywright")));
        where.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        where.setTooltip(new Tooltip(where.getText()));
        where.getStyleClass().addAll("text-muted", "text-small");
        facts.getStyleClass().addAll("text-small", "tree-facts");
        facts.setWrapText(true);
        facts.setMinHeight(USE_PREF_SIZE);
        VBox words = new VBox(2, name, where, facts);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }

    /** Shows which tree is in use and whether another may be chosen now. */
    void mark(TreeChoice current, boolean busy) {
        boolean mine = tree.equals(current);
        pseudoClassStateChanged(CURRENT, mine);
        use.setVisible(!mine);
        use.setManaged(!mine);
        use.setDisable(busy);
        inUse.setVisible(mine);
        inUse.setManaged(mine);
    }

    void release() {
        looking.unsubscribe();
    }

    private void show(Optional<Checked<TreeFacts>> seen) {
        facts.setText(seen.map(this::words).orElse(Phrase.of("Looking into it…")));
        facts.getStyleClass().remove("danger");
        if (seen.isPresent() && !seen.get().good()) {
            facts.getStyleClass().add("danger");
        }
    }

    private String words(Checked<TreeFacts> look) {
        if (!look.good()) {
            return Echo.message(look.problems().getFirst());
        }
        TreeFacts found = look.value().orElseThrow();
        List<String> all = new ArrayList<>();
        all.add(Phrase.count(found.boards(), "{0} keyboard", "{0} keyboards"));
        found.commit()
                .flatMap(TreeCommit::branch)
                .ifPresent(b -> all.add(Phrase.of("branch {0}", b)));
        found.commit().ifPresent(commit -> all.add(Phrase.of("commit {0}", commit.abbreviated())));
        source.flatMap(FirmwareSource::current).ifPresent(version -> all.addAll(words(version)));
        return String.join(" · ", all);
    }

    /** What a version is, beyond the commit and the branch that are said anyway. */
    private static List<String> words(SourceVersion version) {
        List<String> words = new ArrayList<>();
        if (version.label().startsWith("tag ")) {
            words.add(Echo.title(version.label()));
        }
        if (!version.libraries().isEmpty()) {
            words.add(Phrase.of("with {0}", String.join(", ", version.libraries())));
        }
        return words;
    }
}
