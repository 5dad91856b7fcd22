package tiaowen.extract.scan;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/**
 * Prints paragraphs as an office would (GB/T 9704: 28 characters a line, 22 lines a page, page
 * numbers), stamps the signature, and scans the sheets badly: askew, speckled, on gray paper, saved
 * as JPEG.
 */
public final class ScanMaker {
    private static final double INCH = 72;
    private static final double WIDTH = 595;
    private static final double HEIGHT = 842;
    private static final double LEFT = 79;
    private static final double RIGHT = 595 - 74;
    private static final double TOP = 105;
    private static final double BOTTOM = 842 - 99;
    private static final double SIZE = 16;
    private static final double LEADING = 28.95;
    private static final String NEVER_FIRST = "，。；：、？！）》〉」』】〕”’…";
    private static final String NEVER_LAST = "（《〈「『【〔“‘";

    /** How a paragraph is set. */
    public enum Set {
        TITLE,
        BODY,
        SIGNATURE
    }

    /** A paragraph to print. */
    public record Paragraph(Set set, String text) {}

    /**
     * What goes wrong at scanning.
     *
     * @param skew in degrees; each page lies askew by this or less, to either side
     * @param speckles dark dots a page
     * @param seal stamps the last paragraphs
     */
    public record Scanner(int dpi, double skew, int speckles, boolean seal, long seed) {}

    private ScanMaker() {}

    /** A font with Chinese characters; empty where this machine has none. */
    public static Optional<Font> font() {
        var named = List.of("Noto Serif CJK SC", "Noto Sans CJK SC", "SimSun", "WenQuanYi Zen Hei");
        var all = GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts();
        for (var name : named) {
            for (var font : all) {
                if (font.getFamily().equals(name) && font.canDisplay('条')) {
                    return Optional.of(new Font(name, Font.PLAIN, 1));
                }
            }
        }
        return Optional.empty();
    }

    /** The pages as pictures. */
    public static List<BufferedImage> pages(
            List<Paragraph> paragraphs, Scanner scanner, Font font) {
        var random = new Random(scanner.seed);
        var out = new ArrayList<BufferedImage>();
        var sheets = sheets(paragraphs);
        for (int i = 0; i < sheets.size(); i++) {
            var sheet = print(sheets.get(i), i + 1, scanner, font);
            var signed = sheets.get(i).stream().filter(Line::signature).toList();
            if (scanner.seal && !signed.isEmpty())
                stamp(sheet, signed.getLast(), scanner.dpi, font);
            out.add(scan(sheet, scanner, random));
        }
        return out;
    }

    /** The same as a PDF that holds nothing but pictures. */
    public static byte[] pdf(List<BufferedImage> pages, int dpi) throws IOException {
        try (var document = new PDDocument()) {
            for (var image : pages) {
                float width = (float) (image.getWidth() * INCH / dpi);
                float height = (float) (image.getHeight() * INCH / dpi);
                var page = new PDPage(new PDRectangle(width, height));
                document.addPage(page);
                var picture = JPEGFactory.createFromImage(document, image, 0.75f, dpi);
                try (var content = new PDPageContentStream(document, page)) {
                    content.drawImage(picture, 0, 0, width, height);
                }
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private record Line(
            String text, double x, double y, double size, boolean justified, boolean signature) {}

    private static List<List<Line>> sheets(List<Paragraph> paragraphs) {
        var sheets = new ArrayList<List<Line>>();
        sheets.add(new ArrayList<>());
        double y = TOP;
        for (var paragraph : paragraphs) {
            double size = paragraph.set == Set.TITLE ? 22 : SIZE;
            var lines = broken(paragraph, size);
            for (int i = 0; i < lines.size(); i++) {
                if (y > BOTTOM) {
                    sheets.add(new ArrayList<>());
                    y = TOP;
                }
                var text = lines.get(i);
                double wide = width(text, size);
                double x =
                        switch (paragraph.set) {
                            case TITLE -> (LEFT + RIGHT - wide) / 2;
                            case BODY -> i == 0 ? LEFT + 2 * SIZE : LEFT;
                            case SIGNATURE -> RIGHT - 4 * SIZE - wide;
                        };
                boolean full = paragraph.set == Set.BODY && i < lines.size() - 1;
                boolean signed = paragraph.set == Set.SIGNATURE;
                sheets.getLast().add(new Line(text, x, y, size, full, signed));
                y += paragraph.set == Set.TITLE ? 36 : LEADING;
            }
            if (paragraph.set == Set.TITLE) y += LEADING;
        }
        return sheets;
    }

    private static List<String> broken(Paragraph paragraph, double size) {
        var lines = new ArrayList<String>();
        var text = paragraph.text;
        int from = 0;
        while (from < text.length()) {
            double room =
                    RIGHT - LEFT - (lines.isEmpty() && paragraph.set == Set.BODY ? 2 * SIZE : 0);
            if (paragraph.set == Set.TITLE) room -= 4 * SIZE;
            int end = from;
            while (end < text.length() && width(text.substring(from, end + 1), size) <= room) end++;
            if (end < text.length()) {
                while (end > from + 1 && NEVER_FIRST.indexOf(text.charAt(end)) >= 0) end--;
                while (end > from + 1 && NEVER_LAST.indexOf(text.charAt(end - 1)) >= 0) end--;
                while (end > from + 1
                        && isNarrow(text.charAt(end))
                        && isNarrow(text.charAt(end - 1))) {
                    end--;
                }
            }
            lines.add(text.substring(from, end));
            from = end;
        }
        return lines;
    }

    private static boolean isNarrow(char c) {
        return c < 0x2000 && c != '·';
    }

    private static double width(String text, double size) {
        return text.chars().mapToDouble(c -> isNarrow((char) c) ? 0.55 * size : size).sum();
    }

    private static BufferedImage print(List<Line> lines, int number, Scanner scanner, Font font) {
        double scale = scanner.dpi / INCH;
        var sheet =
                new BufferedImage(
                        (int) (WIDTH * scale), (int) (HEIGHT * scale), BufferedImage.TYPE_INT_RGB);
        var g = graphics(sheet);
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        g.scale(scale, scale);
        g.setColor(new Color(25, 25, 28));
        for (var line : lines) {
            double gap = 0;
            if (line.justified && line.text.length() > 1) {
                gap = (RIGHT - line.x - width(line.text, line.size)) / (line.text.length() - 1);
            }
            draw(g, font, line.text, line.x, line.y, line.size, gap);
        }
        var foot = "— " + number + " —";
        draw(g, font, foot, (WIDTH - width(foot, 14)) / 2, BOTTOM + 45, 14, 0);
        g.dispose();
        return sheet;
    }

    private static void draw(
            Graphics2D g, Font font, String text, double x, double y, double size, double gap) {
        g.setFont(font.deriveFont((float) size));
        double at = x;
        for (int i = 0; i < text.length(); i++) {
            var c = text.substring(i, i + 1);
            g.drawString(c, (float) at, (float) y);
            at += width(c, size) + gap;
        }
    }

    /** A round seal of 4.2 cm over the last lines. */
    private static void stamp(BufferedImage sheet, Line last, int dpi, Font font) {
        double scale = dpi / INCH;
        double radius = 59;
        double x = last.x + width(last.text, last.size) / 2;
        double y = last.y - 22;
        var ink =
                new BufferedImage(sheet.getWidth(), sheet.getHeight(), BufferedImage.TYPE_INT_RGB);
        var g = graphics(ink);
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, ink.getWidth(), ink.getHeight());
        g.scale(scale, scale);
        g.setColor(new Color(222, 38, 42));
        g.setStroke(new BasicStroke(3.4f));
        g.draw(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
        var star = new Path2D.Double();
        for (int i = 0; i < 5; i++) {
            double angle = Math.toRadians(-90 + i * 144);
            double sx = x + 18 * Math.cos(angle);
            double sy = y + 18 * Math.sin(angle);
            if (i == 0) star.moveTo(sx, sy);
            else star.lineTo(sx, sy);
        }
        star.closePath();
        g.fill(star);
        var name = "示例市民政局印";
        for (int i = 0; i < name.length(); i++) {
            double angle = Math.toRadians(-210 + i * 240.0 / (name.length() - 1));
            var old = g.getTransform();
            g.translate(x + 45 * Math.cos(angle), y + 45 * Math.sin(angle));
            g.rotate(angle + Math.PI / 2);
            g.setFont(font.deriveFont(16f));
            g.drawString(name.substring(i, i + 1), -8, 6);
            g.setTransform(old);
        }
        g.dispose();
        // ink lies over the print: each dot lets through what the other lets through
        for (int py = 0; py < sheet.getHeight(); py++) {
            for (int px = 0; px < sheet.getWidth(); px++) {
                int over = ink.getRGB(px, py);
                if ((over & 0xFFFFFF) == 0xFFFFFF) continue;
                int under = sheet.getRGB(px, py);
                int mixed = 0;
                for (int shift = 0; shift <= 16; shift += 8) {
                    mixed |= ((over >> shift & 0xFF) * (under >> shift & 0xFF) / 255) << shift;
                }
                sheet.setRGB(px, py, mixed);
            }
        }
    }

    private static BufferedImage scan(BufferedImage sheet, Scanner scanner, Random random) {
        int width = sheet.getWidth();
        int height = sheet.getHeight();
        var out = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var g = graphics(out);
        g.setColor(new Color(243, 241, 236));
        g.fillRect(0, 0, width, height);
        double angle = Math.toRadians((random.nextDouble() * 2 - 1) * scanner.skew);
        g.setTransform(AffineTransform.getRotateInstance(angle, width / 2.0, height / 2.0));
        g.setComposite(AlphaComposite.SrcOver.derive(0.96f));
        g.drawImage(sheet, 0, 0, null);
        g.setTransform(new AffineTransform());
        for (int i = 0; i < scanner.speckles; i++) {
            int shade = random.nextInt(120);
            g.setColor(new Color(shade, shade, shade));
            int size = 1 + random.nextInt(Math.max(1, scanner.dpi / 100));
            g.fillOval(random.nextInt(width), random.nextInt(height), size, size);
        }
        g.dispose();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int noise = (int) (random.nextGaussian() * 7);
                int rgb = out.getRGB(x, y);
                int mixed = 0;
                for (int shift = 0; shift <= 16; shift += 8) {
                    mixed |= Math.clamp((rgb >> shift & 0xFF) + noise, 0, 255) << shift;
                }
                out.setRGB(x, y, mixed);
            }
        }
        return out;
    }

    private static Graphics2D graphics(BufferedImage image) {
        var g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        return g;
    }
}
