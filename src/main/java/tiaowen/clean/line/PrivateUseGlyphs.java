package tiaowen.clean.line;

import static tiaowen.clean.line.Example.doubts;
import static tiaowen.clean.line.Example.keeps;
import static tiaowen.clean.line.Example.repairs;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes glyphs of the private use area whose meaning is known: characters of GB 18030 that had no
 * place of their own in Unicode when it was made, the wide space that old GBK pages use, and
 * bullets and signs of the fonts Symbol and Wingdings in Word files. Others stay, with a warning.
 */
public final class PrivateUseGlyphs implements LineRule {
    /** In the order of their alternatives; any other character of these areas is the last one. */
    private static final Pattern GLYPH =
            Pattern.compile(
                    "(?<space>\\uE5E5)"
                            + "|(?<gb>[\\uE78D-\\uE796\\uE7C7\\uE7C8\\uE815-\\uE864])"
                            + "|(?<bullet>(?<![^ 　\\t])[\\uF06C\\uF06E\\uF070\\uF071\\uF075\\uF076\\uF0A7\\uF0A8\\uF0B2\\uF0B7\\uF0D8\\uF0E0\\uF0FC\\uF0FE](?![^ 　\\t]?$))"
                            + "|(?<dot>\\uF0B7)"
                            + "|(?<degree>(?<=[0-9])\\uF0B0)"
                            + "|(?<math>[\\uF0B1\\uF0B3\\uF0A3](?=[ ]?[0-9])|(?<=[0-9] ?)[\\uF0B4\\uF0B8](?=[ ]?[0-9]))"
                            + "|(?<tick>[\\uF0FC\\uF0FE\\uF052])"
                            + "|(?<box>[\\uF06F\\uF0A8])"
                            + "|(?<other>[\\uE000-\\uF8FF]|[\\x{F0000}-\\x{10FFFD}])");

    private static final Charset GB18030 = Charset.forName("GB18030");

    @Override
    public String id() {
        return "private-use-glyphs";
    }

    @Override
    public String name() {
        return "私用区字符";
    }

    @Override
    public String sentence() {
        return "把私用区里含义已知的字形写成通用字符，含义不明的保留并提示。";
    }

    @Override
    public List<Fix> fixes(String line) {
        List<Fix> fixes = List.of();
        if (line.chars().noneMatch(PrivateUseGlyphs::isPrivate)) return fixes;
        for (var glyph = GLYPH.matcher(line); glyph.find(); ) {
            if (fixes.isEmpty()) fixes = new ArrayList<>();
            fixes.add(
                    glyph.group("other") == null
                            ? Fix.certain(glyph.start(), glyph.end(), usual(glyph))
                            : Fix.lost(line, glyph.start(), glyph.end()));
        }
        return fixes;
    }

    /** Those of the upper planes by the first of their two units. */
    private static boolean isPrivate(int c) {
        return (c >= 0xDB80 && c <= 0xDBFF) || (c >= 0xE000 && c <= 0xF8FF);
    }

    private static String usual(Matcher glyph) {
        char c = glyph.group().charAt(0);
        if (glyph.group("space") != null) return "　";
        if (glyph.group("gb") != null) return ofGb18030(c);
        if (glyph.group("degree") != null) return "°";
        if (glyph.group("tick") != null) return "√";
        if (glyph.group("box") != null) return "□";
        if (glyph.group("math") != null) {
            return switch (c) {
                case '\uF0B1' -> "±";
                case '\uF0B3' -> "≥";
                case '\uF0A3' -> "≤";
                case '\uF0B4' -> "×";
                default -> "÷";
            };
        }
        return "•";
    }

    /**
     * The character that GB 18030 has at the two bytes which stood for the private one. Source: GB
     * 18030-2000, annex E, and the changes of GB 18030-2022.
     */
    private static String ofGb18030(char c) {
        if (c == '\uE7C7') return "ḿ";
        if (c == '\uE7C8') return "ǹ";
        if (c <= '\uE796') {
            return "︐︒︑︓︔︕︖︗︘︙".substring(c - '\uE78D', c - '\uE78D' + 1);
        }
        int outside = "\uE816\uE817\uE818\uE831\uE83B\uE855".indexOf(c);
        if (outside >= 0) {
            return Character.toString(
                    new int[] {0x20087, 0x20089, 0x200CC, 0x215D7, 0x2298F, 0x241FE}[outside]);
        }
        int second = 0x50 + c - '\uE815';
        if (second >= 0x7F) second++;
        return new String(new byte[] {(byte) 0xFE, (byte) second}, GB18030);
    }

    @Override
    public List<Example> examples() {
        return List.of(
                repairs("\uE5E5\uE5E5申请人应当到场。", "　　申请人应当到场。"),
                repairs("\uF0B7 户口簿", "• 户口簿"),
                repairs("误差为\uF0B15%，温度不高于40\uF0B0C", "误差为±5%，温度不高于40°C"),
                repairs("姓\uE863的家庭", "姓䶮的家庭"),
                doubts("附表\uE004"),
                keeps("附表•一"));
    }
}
