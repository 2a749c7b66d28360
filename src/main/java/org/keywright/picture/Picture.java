package org.keywright.picture;

import java.util.List;

/**
 * One page.
 *
 * @param title for readers that show one
 * @param width points
 * @param height points
 * @param marks in drawing order
 */
public record Picture(String title, double width, double height, List<Mark> marks) {
    public Picture {
        marks = List.copyOf(marks);
    }
}
