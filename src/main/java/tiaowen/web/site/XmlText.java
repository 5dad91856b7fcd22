package tiaowen.web.site;

/** Text as XML prints it. */
public final class XmlText {
    private XmlText() {}

    /** Escaped for elements and attributes; what XML 1.0 cannot hold becomes U+FFFD. */
    public static String text(String text) {
        var out = new StringBuilder(text.length() + 16);
        text.codePoints()
                .forEach(
                        point -> {
                            switch (point) {
                                case '&' -> out.append("&amp;");
                                case '<' -> out.append("&lt;");
                                case '>' -> out.append("&gt;");
                                case '"' -> out.append("&quot;");
                                default -> out.appendCodePoint(allowed(point) ? point : 0xFFFD);
                            }
                        });
        return out.toString();
    }

    /** XML 1.0, production 2 (Char). */
    private static boolean allowed(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }
}
