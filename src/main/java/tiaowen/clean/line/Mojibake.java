package tiaowen.clean.line;

import static tiaowen.clean.line.Example.doubts;
import static tiaowen.clean.line.Example.keeps;
import static tiaowen.clean.line.Example.repairs;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads again what was read in a wrong encoding: UTF-8 as GBK ({@code 鏀跨瓥} was 政策) or as
 * windows-1252, GBK as Latin-1, once or several times over.
 *
 * <p>That the bytes of a run are valid in the other encoding, and there spell usual Chinese
 * characters alone, does not come about by chance: three characters of UTF-8 read as GBK hold one
 * outside GB 2312 nearly always. Two such characters prove a run; one is a doubt, unless the
 * document holds proven ones.
 */
public final class Mojibake implements LineRule {
    /** {@code ÕþÈ¡}: bytes of GBK, each read as a character. */
    private static final Pattern LATIN = Pattern.compile("[\\u00A1-\\u00FE]{2,}+");

    private static final Charset LATIN_1 = Charset.forName("ISO-8859-1");
    private static final Charset GBK = Charset.forName("GBK");
    private static final String SIGNS = "，。、；：？！“”‘’（）《》〈〉〔〕【】—…·　０１２３４５６７８９％";
    private static final int ROUNDS = 4;

    private final Set<Utf8Run.Reading> proven;

    public Mojibake() {
        this(EnumSet.noneOf(Utf8Run.Reading.class));
    }

    private Mojibake(Set<Utf8Run.Reading> proven) {
        this.proven = proven;
    }

    @Override
    public String id() {
        return "mojibake";
    }

    @Override
    public String name() {
        return "编码错乱";
    }

    @Override
    public String sentence() {
        return "把用错编码读出的乱码按原来的编码重新读出，丢失的字节补不回来，留作提示。";
    }

    @Override
    public LineRule within(List<String> document) {
        var found = EnumSet.noneOf(Utf8Run.Reading.class);
        for (var line : document) {
            for (var reading : Utf8Run.Reading.values()) {
                if (!found.contains(reading)
                        && isSuspicious(line)
                        && runs(line, reading, false).stream().anyMatch(run -> run.good() >= 8)) {
                    found.add(reading);
                }
            }
        }
        return found.isEmpty() ? this : new Mojibake(found);
    }

    @Override
    public List<Fix> fixes(String line) {
        if (!isSuspicious(line)) return List.of();
        var best = ofLatin(line);
        for (var reading : Utf8Run.Reading.values()) {
            var fixes = new ArrayList<Fix>();
            for (var run : runs(line, reading, proven.contains(reading))) {
                boolean last = run.end() == line.length();
                var found = LostBytes.found(run.text(), run.choices(), last);
                var text = again(found);
                double confidence =
                        found.equals(run.text()) ? confidence(run, text, reading) : Fix.SURE;
                fixes.add(new Fix(run.start(), run.end(), text, confidence));
            }
            if (reach(fixes) > reach(best) || best.isEmpty()) best = fixes;
        }
        return best;
    }

    /** How much of a line is explained. */
    private static int reach(List<Fix> fixes) {
        return fixes.stream().filter(Fix::isSure).mapToInt(fix -> fix.end() - fix.start()).sum();
    }

    /** The longest runs that read as Chinese, perhaps after further rounds. */
    private static List<Utf8Run> runs(String line, Utf8Run.Reading reading, boolean proven) {
        var runs = new ArrayList<Utf8Run>();
        int at = 0;
        while (at < line.length()) {
            char c = line.charAt(at);
            var run = c < 0x80 ? null : Utf8Run.at(line, at, reading);
            if (run == null || run.end() == at) {
                at++;
                continue;
            }
            if (run.isPlausible(proven) || !again(run.text()).equals(run.text())) runs.add(run);
            at = run.end();
        }
        return runs;
    }

    private double confidence(Utf8Run run, String text, Utf8Run.Reading reading) {
        if (run.good() >= 4) return 1;
        boolean again = !text.equals(run.text());
        return run.good() != 1 || again || proven.contains(reading) ? 0.95 : 0.5;
    }

    /** Text that was read wrongly more than once is still so after the first repair. */
    private static String again(String text) {
        var now = text;
        var rule = new Mojibake();
        for (int round = 0; round < ROUNDS && isSuspicious(now); round++) {
            var next = rule.apply(now);
            if (next.equals(now)) return now;
            now = next;
        }
        return now;
    }

    /**
     * Bytes of GBK read as Latin-1. A run of four that spells two characters of the first level
     * proves it for the line; signs such as × alone never do.
     */
    private static List<Fix> ofLatin(String line) {
        var fixes = new ArrayList<Fix>();
        boolean proven = false;
        for (var run = LATIN.matcher(line); run.find(); ) {
            var text = new String(run.group().getBytes(LATIN_1), GBK);
            if (!isChinese(text)) continue;
            proven |= text.length() >= 2 && isSpelled(run.group());
            fixes.add(new Fix(run.start(), run.end(), text, 0.95));
        }
        return proven ? fixes : List.of();
    }

    private static boolean isChinese(String text) {
        long usual =
                text.chars()
                        .filter(c -> Hanzi.firstLevel((char) c) || SIGNS.indexOf(c) >= 0)
                        .count();
        boolean readable =
                text.chars().allMatch(c -> Hanzi.common((char) c) || SIGNS.indexOf(c) >= 0);
        return readable && (text.length() - usual) * 4 <= usual;
    }

    /** A third of it letters at least, and three different ones. */
    private static boolean isSpelled(String run) {
        long letters = run.chars().filter(c -> c >= 0xC0 && c != '×' && c != '÷').count();
        return letters * 3 >= run.length() && run.chars().distinct().count() >= 3;
    }

    /** Han characters outside GB 2312, letters of Latin-1, or what is left of lost bytes. */
    private static boolean isSuspicious(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c < 0x80 || (c >= 0x3000 && c <= 0x301F) || Hanzi.common(c)) continue;
            if (Hanzi.is(c) || c == '€' || (c <= 0xFF && c != '·' && c != '×')) return true;
            if (c >= 0xE000 && c <= 0xF8FF) return true;
        }
        return false;
    }

    @Override
    public List<Example> examples() {
        return List.of(
                repairs("涓存椂鐢熸椿琛ヨ创鎸夋湀鍙戞斁銆\uFFFD", "临时生活补贴按月发放。"),
                repairs("绗\uE0FF竴鏉°€€涓轰簡甯\uE1BC姪鍥伴毦瀹跺涵", "第一条　为了帮助困难家庭"),
                repairs("æ”¿ç\u00AD–è§£è¯»", "政策解读"),
                repairs("Ã¦â€\u009DÂ¿Ã§Â\u00ADâ€“", "政策"),
                repairs("閺€璺ㄧ摜", "政策"),
                repairs("Éú»î²¹Ìù°´ÔÂ·¢·Å", "生活补贴按月发放"),
                doubts("æ”¿府"),
                keeps("翀翾、喆媔和䶮都是人名用字"),
                keeps("××××年××月××日，温度不低于±5°"),
                keeps("鏡台、鍍金和鎮館之寶"));
    }
}
