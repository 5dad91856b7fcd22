package tiaowen.clean;

import static tiaowen.clean.Example.keeps;
import static tiaowen.clean.Example.repairs;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes glyphs of the private use area whose meaning is known: the wide space that old GBK pages
 * use (U+E5E5, bytes A3 A0) and the bullets of the fonts Symbol and Wingdings in Word files. Others
 * stay, since nobody can say what they were.
 */
final class PrivateUseGlyphs implements LineRule {
    private static final Pattern SPACE = Pattern.compile("\\uE5E5");
    private static final Pattern BULLET =
            Pattern.compile("^([ 　\\t]*+)[\\uF06C\\uF06E\\uF075\\uF0A7\\uF0B7\\uF0D8\\uF0FC]");

    @Override
    public String id() {
        return "private-use-glyphs";
    }

    @Override
    public String apply(String line) {
        return BULLET.matcher(SPACE.matcher(line).replaceAll("　")).replaceFirst("$1•");
    }

    @Override
    public List<Example> examples() {
        return List.of(
                repairs("\uE5E5\uE5E5申请人应当到场。", "　　申请人应当到场。"),
                repairs("\uF0B7 户口簿", "• 户口簿"),
                keeps("附表\uE004"));
    }
}
