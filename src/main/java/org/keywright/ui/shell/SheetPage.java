package org.keywright.ui.shell;

import java.util.List;
import javafx.scene.Node;
import org.keywright.problem.Problem;

/** What is on a sheet; knows nothing of how sheets are shown. */
sealed interface SheetPage
        permits ComparePage, CopiedPage, DrawingPage, MovedPage, RecoverPage, VersionsPage {

    /** Puts it there, when the sheet is shown. */
    void fill(Frame frame);

    /** The sheet as a page sees it. */
    interface Frame {

        /** The heading, and a sentence below it that may be empty. */
        void title(String title, String words);

        /** The next thing from above. */
        void add(Node content);

        /** Cards of problems. */
        void problems(List<Problem> problems);

        /** The next button from the left. */
        void button(String words, String styleClass, Runnable onPress);

        /** How large it gets at most, in pixels; no height is as high as its content. */
        void size(double width, double height);

        /** Closes the sheet. */
        void close();
    }
}
