package org.keywright.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.keywright.keycode.Legends;
import org.keywright.keycode.TestTable;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.Keymaps;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** What is on the sheet, read back by readers that we did not write. */
class CheatSheetTest {

    private static final KeymapDocument KEYMAP =
            Keymaps.of("KC_A LT(1,KC_SPC) KC_C", "KC_1 KC_TRNS KC_TRNS").withName("a <b> & \"c\"");

    private final CheatSheet sheet =
            new CheatSheet(
                    KEYMAP,
                    Keymaps.keyboard(Map.of("LAYOUT", new int[] {0, 1, 2})),
                    new Legends(TestTable.table()));

    @BeforeAll
    static void needFonts() {
        assumeTrue(CheatSheet.canBeWritten(), "skipped: no fonts on this machine");
    }

    @Test
    void anSvgIsXmlAndSaysWhatKeysDo() throws Exception {
        List<String> words = words(SvgWriter.write(sheet.stacked()));
        assertThat(words).contains("Pad · a <b> & \"c\"", "Layer 0", "Layer 1", "A", "Space", "1");
        // Transparent keys say what shows through.
        assertThat(words.stream().filter("C"::equals)).hasSize(2);
    }

    @Test
    void aSheetOfAllLayersHasTheirKeysOnOneKeyboard() throws Exception {
        List<String> words = words(SvgWriter.write(sheet.together()));
        assertThat(words).contains("A", "Space", "C", "1", "Layer 1");
        assertThat(words.stream().filter("C"::equals)).hasSize(1);
    }

    @Test
    void aPdfHasAPageForEachLayerWithInkOnIt() throws IOException {
        byte[] pdf = PdfWriter.write(sheet.layers(OptionalInt.empty()));
        try (PDDocument file = Loader.loadPDF(pdf)) {
            assertThat(file.getNumberOfPages()).isEqualTo(2);
            var page = new PDFRenderer(file).renderImage(0);
            var own = ImageIO.read(new ByteArrayInputStream(PngWriter.write(pageOne(), 1)));
            assertThat(page.getWidth()).isCloseTo(own.getWidth(), within());
            assertThat(dark(page)).isCloseTo(dark(own), Percentage.withPercentage(15));
        }
    }

    @Test
    void oneLayerAloneIsOnePage() {
        assertThat(sheet.layers(OptionalInt.of(1))).hasSize(1);
        assertThat(sheet.layers(OptionalInt.of(9))).isEmpty();
    }

    private Picture pageOne() {
        return sheet.layers(OptionalInt.of(0)).getFirst();
    }

    private static Offset<Integer> within() {
        return Offset.offset(1);
    }

    private static int dark(BufferedImage image) {
        int dark = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                dark += (image.getRGB(x, y) & 0xFF) < 0x80 ? 1 : 0;
            }
        }
        return dark;
    }

    private static List<String> words(String svg) throws Exception {
        Document document =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(svg)));
        var texts = document.getElementsByTagName("text");
        return IntStream.range(0, texts.getLength())
                .mapToObj(i -> texts.item(i).getTextContent())
                .toList();
    }
}
