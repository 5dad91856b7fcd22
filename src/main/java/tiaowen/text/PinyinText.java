package tiaowen.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Chinese words in plain Latin letters, for links and for sorting: {@code 慈善法} is {@code ci shan
 * fa}. A table gives each character its commonest reading (made from ICU's Han-Latin, for ICU
 * itself takes half a second to get ready; {@code 地} corrected to di); what a word makes of its
 * characters stands in a table of words that policies use, for ICU's own phrases miss most of them
 * (it reads 银行 as yinxing, 长江 as zhangjiang, 畜牧 as chumu). ü is {@code v}, as in {@code lvshi}: so
 * it stands in passports and is typed on keyboards.
 */
public final class PinyinText {
    /** {@code ai 哎唉埃}: a reading and the characters that have it, a line each. */
    private static final String TABLE = "pinyin.txt";

    private static final Map<Integer, String> LETTERS = letters();

    private static final String READINGS =
            """
            会计 kuai ji
            财会 cai kuai
            银行 yin hang
            商行 shang hang
            分行 fen hang
            支行 zhi hang
            行业 hang ye
            行长 hang zhang
            排行 pai hang
            长江 chang jiang
            长期 chang qi
            长度 chang du
            长途 chang tu
            长城 chang cheng
            长沙 chang sha
            长春 chang chun
            长效 chang xiao
            特长 te chang
            延长 yan chang
            专长 zhuan chang
            调解 tiao jie
            调整 tiao zheng
            调节 tiao jie
            调剂 tiao ji
            调控 tiao kong
            调价 tiao jia
            协调 xie tiao
            重庆 chong qing
            重婚 chong hun
            重新 chong xin
            重组 chong zu
            重建 chong jian
            重复 chong fu
            重整 chong zheng
            重置 chong zhi
            重名 chong ming
            双重 shuang chong
            没收 mo shou
            畜牧 xu mu
            给付 ji fu
            供给 gong ji
            补给 bu ji
            给予 ji yu
            给养 ji yang
            投降 tou xiang
            差旅 chai lv
            出差 chu chai
            差遣 chai qian
            厦门 xia men
            保藏 bao cang
            储藏 chu cang
            收藏 shou cang
            贮藏 zhu cang
            冷藏 leng cang
            窝藏 wo cang
            藏匿 cang ni
            成都 cheng du
            首都 shou du
            都市 du shi
            都匀 du yun
            音乐 yin yue
            校正 jiao zheng
            校准 jiao zhun
            校对 jiao dui
            退还 tui huan
            归还 gui huan
            偿还 chang huan
            返还 fan huan
            发还 fa huan
            停泊 ting bo
            六安 lu an
            大夫 dai fu
            传记 zhuan ji
            模具 mu ju
            模板 mu ban
            """;

    private static final Map<String, List<String>> WORDS = words();
    private static final Set<Character> BEGINNINGS =
            WORDS.keySet().stream().map(word -> word.charAt(0)).collect(Collectors.toSet());
    private static final int LONGEST =
            WORDS.keySet().stream().mapToInt(String::length).max().orElse(1);

    private PinyinText() {}

    /**
     * The syllables of a text in small ASCII letters; a run of letters and digits of another script
     * is one, everything else is left out.
     */
    public static List<String> syllables(String text) {
        var syllables = new ArrayList<String>();
        var run = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            var word = wordAt(text, i);
            if (!word.isEmpty()) {
                end(run, syllables);
                syllables.addAll(WORDS.get(word));
                i += word.length();
                continue;
            }
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isIdeographic(c)) {
                end(run, syllables);
                run.append(plain(c));
                end(run, syllables);
            } else if (Character.isLetterOrDigit(c)) {
                run.append(plain(c));
            } else {
                end(run, syllables);
            }
        }
        end(run, syllables);
        return Collections.unmodifiableList(syllables);
    }

    /** The syllables run together, for sorting: {@code cishanfa}. */
    public static String of(String text) {
        return String.join("", syllables(text));
    }

    private static String wordAt(String text, int from) {
        if (!BEGINNINGS.contains(text.charAt(from))) return "";
        for (int length = Math.min(LONGEST, text.length() - from); length > 0; length--) {
            var word = text.substring(from, from + length);
            if (WORDS.containsKey(word)) return word;
        }
        return "";
    }

    private static void end(StringBuilder run, List<String> syllables) {
        if (!run.isEmpty()) syllables.add(run.toString());
        run.setLength(0);
    }

    /** A small ASCII letter or digit as it is, a letter with an accent without it; else nothing. */
    private static String plain(int codePoint) {
        var known = LETTERS.get(codePoint);
        if (known != null) return known;
        var out = new StringBuilder();
        Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .chars()
                .filter(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
                .forEach(c -> out.append((char) c));
        return out.toString();
    }

    private static Map<Integer, String> letters() {
        try (var in = PinyinText.class.getResourceAsStream(TABLE)) {
            var letters = new HashMap<Integer, String>();
            var table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            table.lines()
                    .forEach(
                            line -> {
                                int gap = line.indexOf(' ');
                                var reading = line.substring(0, gap);
                                line.codePoints()
                                        .skip(gap + 1)
                                        .forEach(c -> letters.put(c, reading));
                            });
            return letters;
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own table cannot be read", e);
        }
    }

    private static Map<String, List<String>> words() {
        var words = new HashMap<String, List<String>>();
        for (var line : READINGS.lines().toList()) {
            var parts = List.of(line.split(" "));
            words.put(parts.getFirst(), parts.subList(1, parts.size()));
        }
        return words;
    }
}
