package tiaowen.corpus;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Chinese words in plain Latin letters, for links and for sorting: {@code 慈善法} is {@code ci shan
 * fa}. ICU reads one character at a time; what a word makes of its characters stands in a table of
 * words that policies use, for ICU's own phrases miss most of them (it reads 银行 as yinxing, 长江 as
 * zhangjiang, 畜牧 as chumu).
 */
public final class Pinyin {
    private static final Transliterator LATIN =
            Transliterator.getInstance("Han-Latin; NFD; [:Nonspacing Mark:] Remove; NFC; Lower");

    /**
     * ü is printed {@code lv}, {@code nv} in passports and on keyboards; ICU would drop its dots.
     */
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
            弹药 dan yao
            枪弹 qiang dan
            导弹 dao dan
            炸弹 zha dan
            子弹 zi dan
            投降 tou xiang
            差旅 chai lv
            出差 chu chai
            差遣 chai qian
            厦门 xia men
            西藏 xi zang
            藏族 zang zu
            藏医 zang yi
            宝藏 bao zang
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
            单县 shan xian
            大夫 dai fu
            传记 zhuan ji
            率 lv
            律 lv
            旅 lv
            绿 lv
            铝 lv
            履 lv
            屡 lv
            女 nv
            吕 lv
            驴 lv
            滤 lv
            模具 mu ju
            模板 mu ban
            """;

    private static final Map<String, List<String>> WORDS = words();
    private static final int LONGEST =
            WORDS.keySet().stream().mapToInt(String::length).max().orElse(1);

    private static final Map<Integer, String> LETTERS = new ConcurrentHashMap<>();

    private Pinyin() {}

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
                run.append(LETTERS.computeIfAbsent(c, Pinyin::letters));
                end(run, syllables);
            } else if (Character.isLetterOrDigit(c)) {
                run.append(LETTERS.computeIfAbsent(c, Pinyin::letters));
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

    private static String letters(int codePoint) {
        var latin = LATIN.transliterate(Character.toString(codePoint));
        var out = new StringBuilder();
        for (int i = 0; i < latin.length(); i++) {
            char c = latin.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) out.append(c);
        }
        return out.toString();
    }

    private static Map<String, List<String>> words() {
        var words = new TreeMap<String, List<String>>();
        for (var line : READINGS.lines().toList()) {
            var parts = List.of(line.split(" "));
            words.put(parts.getFirst(), parts.subList(1, parts.size()));
        }
        return words;
    }
}
