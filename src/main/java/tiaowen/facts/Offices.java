package tiaowen.facts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds who issued a text: in its history (题注), in its title, under it. */
final class Offices {
    private static final String OFFICE_END =
            "(?:委员会|人民政府|政府|办公厅|办公室|国务院|法院|检察院|总局|总署|总会|总工会|联合会|红十字会|中央|[部委局厅署院会办]|银行|集团|中心|协会|省委|市委|县委|区委)";

    // 第十四届全国人民代表大会常务委员会第七次会议  山西省第十三届人民代表大会常务委员会…
    private static final Pattern ASSEMBLY =
            Pattern.compile(
                    "(?:([\\p{IsHan}]{2,9}?[省市州县区]|[\\p{IsHan}]{2,12}自治[区州县])?第[一二三四五六七八九十]{1,3}届)?((?:全国|[\\p{IsHan}]{0,12})人民代表大会(?:常务委员会)?)");
    // 国务院令第709号  海关总署、公安部令第7号  民政部令  最高人民法院公告
    private static final Pattern ORDER =
            Pattern.compile("([\\p{IsHan}、，, 　]{2,60}?)(?:令|公告)(?=[第（(〔\\[\\s0-9０-９]|公布|发布|$)");
    // 国务院第36次常务会议  最高人民法院审判委员会第1592次会议  最高人民检察院第十二届检察委员会
    private static final Pattern MEETING = Pattern.compile("(国务院|最高人民法院|最高人民检察院)(?:第|审判委员会|检察委员会)");
    // 国务院发布  民政部印发  财政部、税务总局公布
    private static final Pattern ISSUED =
            Pattern.compile("([\\p{IsHan}、 　]{2,60}?" + OFFICE_END + ")\\s?(?:制定|印发|发布|公布|颁布|通过)");
    private static final Pattern AMENDED = Pattern.compile("修正|修订|修改|废止");
    private static final Pattern APPROVED = Pattern.compile("批准|批复|同意|备案");
    private static final Pattern SHORT_STATE =
            Pattern.compile("^中华人民共和国(?=[\\p{IsHan}]{2,}(?:部|院|会|局|署|行))");
    // 民政部 财政部关于……的通知   最高人民法院、最高人民检察院关于……  民政部等15部门关于……
    private static final Pattern IN_TITLE =
            Pattern.compile(
                    "^([\\p{IsHan}、]{2,60}?"
                            + OFFICE_END
                            + "(?:等\\s?[0-9一二三四五六七八九十]{1,3}个?(?:部门|部委|单位|机关))?)(?:关于|联合|印发|转发|令|对)");
    private static final Pattern AMONG =
            Pattern.compile("等\\s?[0-9一二三四五六七八九十]{1,3}个?(?:部门|部委|单位|机关)$");
    // titles lose their spaces: 民政部财政部  山西省民政厅山西省财政厅
    private static final Pattern JOINED =
            Pattern.compile(
                    "(?<=部)(?=国家\\p{IsHan}{2,8}(?:局|委员会)|(?!办|门|队)\\p{IsHan}{2,10}(?:部|总局|银行)(?:$|国家|等))|(?<=[厅局委])(?=\\p{IsHan}{2,3}省\\p{IsHan}{2})");
    private static final Pattern SPLIT = Pattern.compile("[、，,\\s　]+");
    private static final Pattern OFFICE = Pattern.compile("[\\p{IsHan}（）()]{2,30}?" + OFFICE_END);

    private Offices() {}

    /** Issuers in the lines between title and text: who passed and issued it first. */
    static List<String> inHistory(List<String> history) {
        var first = new LinkedHashSet<String>();
        var later = new LinkedHashSet<String>();
        for (var line : history) {
            if (line.length() > 600) continue;
            var into = AMENDED.matcher(line).find() ? later : first;
            if (APPROVED.matcher(line).find() && !line.contains("通过")) continue;
            read(line, into);
            if (!first.isEmpty() && line.contains("通过")) break;
        }
        return List.copyOf(first.isEmpty() ? later : first);
    }

    private static void read(String line, Set<String> into) {
        // the decision named in marks is another text
        var plain =
                line.replaceAll("《[^》]*》", "")
                        .replaceAll("[0-9０-９]{4}年[0-9０-９]{1,2}月[0-9０-９]{1,2}日", " ");
        var assembly = ASSEMBLY.matcher(plain);
        while (assembly.find()) {
            var place = assembly.group(1) == null ? "" : assembly.group(1);
            add(place + assembly.group(2).strip(), into);
        }
        var meeting = MEETING.matcher(plain);
        while (meeting.find()) add(meeting.group(1), into);
        if (!into.isEmpty()) return;
        var order = ORDER.matcher(plain);
        if (order.find()) {
            addAll(order.group(1), into);
            return;
        }
        var issued = ISSUED.matcher(plain);
        if (issued.find()) {
            addAll(issued.group(1), into);
            return;
        }
        if (plain.length() <= 80) addOnly(plain, into);
    }

    /** Issuers that open a title. */
    static List<String> inTitle(String title) {
        var into = new LinkedHashSet<String>();
        var opening = IN_TITLE.matcher(title);
        if (opening.find()) {
            for (var names : JOINED.split(opening.group(1), -1)) addAll(names, into);
        }
        return List.copyOf(into);
    }

    /** Issuers in the lines under a text, as printed; days and remarks are none. */
    static List<String> inSignature(List<String> signature) {
        var into = new LinkedHashSet<String>();
        for (var line : signature) {
            if (line.contains("：") || line.contains("印发") || line.length() > 120) continue;
            addOnly(line.replaceAll("[0-9一二三四五六七八九十〇○零]{4}\\s?年.{0,12}日", ""), into);
        }
        return List.copyOf(into);
    }

    /** Adds the offices of a line that holds nothing else. */
    private static void addOnly(String line, Set<String> into) {
        var names = new ArrayList<String>();
        for (var name : SPLIT.split(line.strip(), -1)) {
            if (name.isEmpty()) continue;
            if (!OFFICE.matcher(name).matches()) return;
            names.add(name);
        }
        names.forEach(name -> add(name, into));
    }

    private static void addAll(String names, Set<String> into) {
        for (var name : SPLIT.split(names.strip(), -1)) add(name, into);
    }

    private static void add(String printed, Set<String> into) {
        var name = SHORT_STATE.matcher(printed.strip()).replaceFirst("");
        if (name.equals("中华人民共和国主席") || name.endsWith("主席团")) return;
        if (name.length() >= 2
                && name.length() <= 40
                && (OFFICE.matcher(AMONG.matcher(name).replaceFirst("")).matches()
                        || name.contains("人民代表大会"))) {
            into.add(name);
        }
    }
}
