package tiaowen.clean.line;

import static tiaowen.clean.line.Example.keeps;
import static tiaowen.clean.line.Example.repairs;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes radicals, compatibility ideographs and forms for vertical lines, which fonts and PDF files
 * leave behind, as the characters that people search for. Width of letters and signs is kept.
 */
public final class CompatibilityForms implements LineRule {
    /** Radicals, compatibility ideographs, vertical and small forms of punctuation. */
    private static final Pattern FORM =
            Pattern.compile(
                    "[\\u2E81-\\u2EF3\\u2F00-\\u2FD5\\uF900-\\uFB06\\uFE10-\\uFE19\\uFE30-\\uFE6B\\uFF61-\\uFF65\\x{2F800}-\\x{2FA1F}]");

    /**
     * Radicals that NFKC leaves alone, each before the character that is a word of its own. Source:
     * EquivalentUnifiedIdeograph.txt of the Unicode Character Database.
     */
    private static final String RADICALS =
            "⺁厂⺄乙⺈刀⺊卜⺋㔾⺌小⺍小⺎兀⺒巳⺓幺⺖忄⺗㣺⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺧牛⺨犭⺩王⺫罒⺬示⺭礻⺮竹⺯糹⺰纟"
                    + "⺱罓⺲罒⺶羊⺹耂⺺肀⺻聿⺼肉⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页"
                    + "⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀";

    @Override
    public String id() {
        return "compatibility-forms";
    }

    @Override
    public String name() {
        return "兼容字形";
    }

    @Override
    public String sentence() {
        return "把部首字形、兼容汉字和竖排标点写成通用的字和标点。";
    }

    @Override
    public List<Fix> fixes(String line) {
        boolean traditional =
                line.indexOf('⼾') >= 0 && line.chars().anyMatch(c -> Hanzi.traditional((char) c));
        return Fix.each(FORM, line, form -> usual(form.group(), traditional));
    }

    /** NFKC makes signs narrow; in Chinese text they are wide. */
    private static String usual(String form, boolean traditional) {
        // fonts for simplified text draw the radical and 户 alike, and NFKC knows 戶 alone
        if (form.equals("⼾")) return traditional ? "戶" : "户";
        int radical = RADICALS.indexOf(form);
        if (radical >= 0 && form.length() == 1) return RADICALS.substring(radical + 1, radical + 2);
        if (form.equals("︰")) return "：";
        var plain = Normalizer.normalize(form, Normalizer.Form.NFKC);
        int at = "(),:;!?".indexOf(plain);
        return at < 0 || plain.length() != 1 ? plain : "（），：；！？".substring(at, at + 1);
    }

    @Override
    public List<Example> examples() {
        return List.of(
                repairs("家庭\u2F2F作⽤", "家庭工作用"),
                repairs("\uFE59一\uFE5A", "（一）"),
                repairs("低保\u2F3E", "低保户"),
                repairs("⼈⺠政府的⻓期规划", "人民政府的长期规划"),
                keeps("１２３ＡＢＣ，Ⅱ类"));
    }
}
