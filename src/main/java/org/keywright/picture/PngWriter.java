package org.keywright.picture;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Writes a picture as PNG. */
public final class PngWriter {

    private PngWriter() {}

    /**
     * The bytes of a PNG file.
     *
     * @param scale pixels in a point; 2 is 144 dots per inch
     */
    public static byte[] write(Picture picture, double scale) {
        int width = (int) Math.ceil(picture.width() * scale);
        int height = (int) Math.ceil(picture.height() * scale);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setColor(Ink.WHITE.colour());
        canvas.fillRect(0, 0, width, height);
        canvas.scale(scale, scale);
        picture.marks().forEach(mark -> paint(canvas, mark));
        canvas.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void paint(Graphics2D canvas, Mark mark) {
        switch (mark) {
            case Mark.Area area -> {
                area.face().ifPresent(ink -> fill(canvas, area.outline(), ink));
                area.edge()
                        .ifPresent(
                                ink -> {
                                    canvas.setColor(ink.colour());
                                    canvas.setStroke(stroke(area));
                                    canvas.draw(area.outline());
                                });
            }
            case Mark.Words words -> fill(canvas, Letters.outline(words), words.ink());
        }
    }

    private static void fill(Graphics2D canvas, java.awt.Shape shape, Ink ink) {
        canvas.setColor(ink.colour());
        canvas.fill(shape);
    }

    private static BasicStroke stroke(Mark.Area area) {
        float width = (float) area.width();
        return area.dashed()
                ? new BasicStroke(
                        width,
                        BasicStroke.CAP_BUTT,
                        BasicStroke.JOIN_ROUND,
                        1,
                        new float[] {3, 2},
                        0)
                : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    }
}
