package tiaowen.clean.line;

import static tiaowen.clean.line.Example.keeps;
import static tiaowen.clean.line.Example.repairs;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Turns traditional characters into simplified ones, by phrase. A line that is mostly simplified,
 * as a list of places under a mangled text may be, stays.
 */
public final class TraditionalCharacters implements LineRule {
    /**
     * 覆 is simplified to 复 where it means to answer or to do again, and stays where it means to
     * cover or to upset; the library knows of these words only 答覆, 反覆 and 回覆. Source: the note in
     * 简化字总表 (1986) on 覆.
     */
    private static final Pattern ANSWER =
            Pattern.compile("(?<=[批函电電申禀稟审審查核])覆(?![盖蓋没沒灭滅])|覆(?=[函信电電命核議议查審审验驗])");

    /** 乾 is 干 where things are dry or clean; in names such as 乾隆 or 乾县 it stays. */
    private static final Pattern DRY =
            Pattern.compile("乾(?=[渠線线淨净燥旱涸糧粮洗果貨货脆枯冰粉品裂電电式濕湿])|(?<=[包烘曬晒風风晾烤擦吹])乾");

    /** 徵 is the name of a note as well, and a phrase of music hides 流徵集. */
    private static final Pattern LEVY = Pattern.compile("徵(?=[集收求用信兵稅召詢])");

    /** 於 is kept in names, 樊於期; the library takes 於單 for one. */
    private static final Pattern AT = Pattern.compile("(?<!樊)於(?!菟)");

    private static final Pattern LOOKOUT = Pattern.compile("瞭(?=望)");

    @Override
    public String id() {
        return "traditional-to-simplified";
    }

    @Override
    public String name() {
        return "繁体转简体";
    }

    @Override
    public String sentence() {
        return "把被机器转成繁体的简体文本按词语转回简体，本来就是繁体的文本不动。";
    }

    @Override
    public List<Fix> fixes(String line) {
        int traditional = 0;
        int simplified = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Hanzi.simplified(c)) simplified++;
            else if (!Hanzi.common(c) && Hanzi.traditional(c)) traditional++;
        }
        if (traditional == 0 || traditional < simplified) return List.of();
        return Fix.ofWhole(line, simple(line), 1);
    }

    private static String simple(String line) {
        var prepared = ANSWER.matcher(line).replaceAll("复");
        prepared = DRY.matcher(prepared).replaceAll("干");
        prepared = LEVY.matcher(prepared).replaceAll("征");
        prepared = AT.matcher(prepared).replaceAll("于");
        var simple = rest(ZhConverterUtil.toSimple(prepared.replace("座標", "坐標")));
        return LOOKOUT.matcher(line).find() && simple.length() == line.length()
                ? keepLookout(line, simple)
                : simple;
    }

    /** 瞭 is 了 where it means to understand, and stays where it means to look out. */
    private static String keepLookout(String line, String simple) {
        var out = new StringBuilder(simple);
        for (var place = LOOKOUT.matcher(line); place.find(); ) out.setCharAt(place.start(), '瞭');
        return out.toString();
    }

    /**
     * Characters outside GB 2312 that the library does not know, such as 翫 in 翫忽職守; 揹 ICU knows
     * neither.
     */
    private static String rest(String line) {
        var out = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (!Hanzi.is(c) || Hanzi.common(c)) out.append(c);
            else if (c == '揹') out.append('背');
            else out.append(Single.TO_SIMPLIFIED.transliterate(String.valueOf(c)));
        }
        return out.toString();
    }

    @Override
    public List<Example> examples() {
        return List.of(
                repairs("關於發放臨時生活補貼的通知", "关于发放临时生活补贴的通知"),
                repairs("翫忽職守的，依法給予處分", "玩忽职守的，依法给予处分"),
                repairs("報國務院批覆，擴大覆蓋範圍", "报国务院批复，扩大覆盖范围"),
                repairs("忠誠乾淨擔當，不違揹承諾", "忠诚干净担当，不违背承诺"),
                repairs("保持瞭望，由專人負責徵收", "保持瞭望，由专人负责征收"),
                keeps("乾隆年间著名的慈善家"),
                keeps("《後漢書》是一部纪传体史书，记载了东汉的历史"));
    }

    /** Takes a moment to load, and few texts need it. */
    private static final class Single {
        static final Transliterator TO_SIMPLIFIED =
                Transliterator.getInstance("Traditional-Simplified");
    }
}
