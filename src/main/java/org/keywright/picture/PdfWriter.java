package org.keywright.picture;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Writes pictures as the pages of a PDF file. Letters are drawn as shapes, so that every sign of
 * every language looks as on the screen and no font has to come along.
 */
public final class PdfWriter {

    private PdfWriter() {}

    /** The bytes of a PDF file with these pages. */
    public static byte[] write(List<Picture> pages) {
        try (PDDocument file = new PDDocument()) {
            for (Picture picture : pages) {
                addPage(file, picture);
            }
            if (!pages.isEmpty()) {
                file.getDocumentInformation().setTitle(pages.getFirst().title());
            }
            file.getDocumentInformation().setCreator("Keywright");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addPage(PDDocument file, Picture picture) throws IOException {
        PDPage page =
                new PDPage(new PDRectangle((float) picture.width(), (float) picture.height()));
        file.addPage(page);
        try (PDPageContentStream canvas = new PDPageContentStream(file, page)) {
            for (Mark mark : picture.marks()) {
                paint(canvas, mark, picture.height());
            }
        }
    }

    private static void paint(PDPageContentStream canvas, Mark mark, double height)
            throws IOException {
        switch (mark) {
            case Mark.Area area -> {
                if (area.face().isPresent()) {
                    fill(canvas, area.outline(), area.face().get(), height);
                }
                if (area.edge().isPresent()) {
                    draw(canvas, area, area.edge().get(), height);
                }
            }
            case Mark.Words words -> fill(canvas, Letters.outline(words), words.ink(), height);
        }
    }

    private static void fill(PDPageContentStream canvas, Shape shape, Ink ink, double height)
            throws IOException {
        if (path(canvas, shape, height)) {
            canvas.setNonStrokingColor(ink.colour());
            canvas.fill();
        }
    }

    private static void draw(PDPageContentStream canvas, Mark.Area area, Ink ink, double height)
            throws IOException {
        canvas.setStrokingColor(ink.colour());
        canvas.setLineWidth((float) area.width());
        canvas.setLineDashPattern(area.dashed() ? new float[] {3, 2} : new float[0], 0);
        if (path(canvas, area.outline(), height)) {
            canvas.stroke();
        }
    }

    /** PDF counts from the bottom upwards, and knows no quadratic curves. */
    private static boolean path(PDPageContentStream canvas, Shape shape, double height)
            throws IOException {
        double[] at = new double[6];
        float[] last = new float[2];
        boolean any = false;
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            any = true;
            int step = path.currentSegment(at);
            float[] p = turned(at, height);
            switch (step) {
                case PathIterator.SEG_MOVETO -> canvas.moveTo(p[0], p[1]);
                case PathIterator.SEG_LINETO -> canvas.lineTo(p[0], p[1]);
                case PathIterator.SEG_QUADTO ->
                        canvas.curveTo(
                                last[0] + 2f / 3 * (p[0] - last[0]),
                                last[1] + 2f / 3 * (p[1] - last[1]),
                                p[2] + 2f / 3 * (p[0] - p[2]),
                                p[3] + 2f / 3 * (p[1] - p[3]),
                                p[2],
                                p[3]);
                case PathIterator.SEG_CUBICTO -> canvas.curveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
                default -> canvas.closePath();
            }
            int end =
                    switch (step) {
                        case PathIterator.SEG_QUADTO -> 2;
                        case PathIterator.SEG_CUBICTO -> 4;
                        default -> 0;
                    };
            last = new float[] {p[end], p[end + 1]};
        }
        return any;
    }

    private static float[] turned(double[] at, double height) {
        float[] turned = new float[6];
        for (int i = 0; i < 6; i += 2) {
            turned[i] = (float) at[i];
            turned[i + 1] = (float) (height - at[i + 1]);
        }
        return turned;
    }
}
