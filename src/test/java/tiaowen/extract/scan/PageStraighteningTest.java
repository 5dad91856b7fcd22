package tiaowen.extract.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages are drawn with bars for lines of text: no font is needed. */
class PageStraighteningTest {
    private static final int DPI = 100;

    private static BufferedImage sheet() {
        var image = new BufferedImage(827, 1169, BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, 827, 1169);
        g.setColor(Color.BLACK);
        for (int y = 150; y < 1000; y += 40) {
            for (int x = 110; x < 700; x += 24) g.fillRect(x, y, 16, 18);
        }
        g.dispose();
        return image;
    }

    @ParameterizedTest
    @ValueSource(doubles = {-4, -1.3, 0, 0.4, 2, 5})
    void aPageAskewIsLaidStraight(double degrees) {
        var page = Seals.off(sheet(), DPI);
        assertEquals(-degrees, Skew.of(page.turned(degrees)), 0.15);
    }

    @Test
    void aSealIsTakenOffAndThePrintUnderItStays() {
        var image = sheet();
        var g = image.createGraphics();
        g.setColor(new Color(220, 40, 40));
        g.setStroke(new BasicStroke(6));
        g.drawOval(450, 700, 165, 165);
        g.dispose();
        // what was printed under the ring is nearly black still
        image.setRGB(450, 782, new Color(40, 8, 8).getRGB());
        var page = Seals.off(image, DPI);
        assertTrue(page.at(532, 700) > 200, "ring: " + page.at(532, 700));
        assertTrue(page.at(450, 782) < 60, "print: " + page.at(450, 782));
        assertTrue(page.at(112, 155) < 60);
    }

    @Test
    void redLettersOfALetterheadStay() {
        var image = sheet();
        var g = image.createGraphics();
        g.setColor(new Color(220, 40, 40));
        for (int x = 150; x < 650; x += 60) g.fillRect(x, 60, 45, 50);
        g.fillRect(110, 130, 600, 3);
        g.dispose();
        var page = Seals.off(image, DPI);
        assertTrue(page.at(170, 80) < 120, "letter: " + page.at(170, 80));
        assertTrue(page.at(400, 131) < 120, "rule: " + page.at(400, 131));
    }

    @Test
    void specksGoAndFullStopsStay() {
        var image = sheet();
        image.setRGB(400, 130, 0);
        image.setRGB(401, 130, 0);
        var g = image.createGraphics();
        g.setColor(Color.BLACK);
        g.fillRect(500, 130, 4, 4);
        g.dispose();
        var page = Specks.off(Seals.off(image, DPI), DPI);
        assertTrue(page.at(400, 130) > 200);
        assertTrue(page.at(501, 131) < 60);
        assertTrue(page.at(112, 155) < 60);
    }

    @Test
    void fourQuarterTurnsGiveThePageAgain() {
        var page = Seals.off(sheet(), DPI);
        var turned = page.quarter().quarter().quarter().quarter();
        org.junit.jupiter.api.Assertions.assertArrayEquals(page.shades(), turned.shades());
        assertEquals(page.at(112, 155), page.quarter().at(page.height() - 1 - 155, 112));
    }
}
