package org.keywright.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.keywright.ui.words.Phrase;

/** The system's dialogs over a window. */
final class SystemDialogs implements Dialogs {

    private final Stage stage;
    private final Consumer<String> documents;

    /** Dialogs over a stage; {@code documents} shows an address outside the program. */
    SystemDialogs(Stage stage, Consumer<String> documents) {
        this.stage = stage;
        this.documents = documents;
    }

    @Override
    public Optional<Path> chooseKeymap() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Phrase.of("Open keymap"));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                Phrase.of("Keymaps"), "*.json", "*.hjson", "*.vil", "*.c"),
                        new FileChooser.ExtensionFilter(Phrase.of("All files"), "*"));
        return Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath);
    }

    @Override
    public Optional<Path> chooseFirmware() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Phrase.of("Flash a file"));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                Phrase.of("Firmware"), "*.hex", "*.bin", "*.uf2"),
                        new FileChooser.ExtensionFilter(Phrase.of("All files"), "*"));
        return Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath);
    }

    @Override
    public Optional<Path> chooseTarget(String title, String suggestedName) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(suggestedName);
        return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
    }

    @Override
    public Optional<Path> chooseFolder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return Optional.ofNullable(chooser.showDialog(stage)).map(File::toPath);
    }

    @Override
    public void showFolder(Path folder) {
        documents.accept(folder.toUri().toString());
    }
}
