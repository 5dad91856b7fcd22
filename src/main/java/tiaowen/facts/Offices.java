package tiaowen.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tiaowen.model.PlaceTree;

/** Finds who issued a text: in its history (题注), in its title, under it. */
final class Offices {
    private static final String OFFICE_END =
            "(?:委员会|人民政府|政府|办公厅|办公室|国务院|法院|检察院|总局|总署|总会|总工会|联合会|联席会议|红十字会|中央|[部委局厅署院会办處廳會辦]|银行|集团|公司|中心|协会|学会|大学|学院|学校|党校|[中小]学|研究院|司|处|(?<![场住])所|(?<!网)站|队|(?:出版|画报|合作|供销)社|联盟|[残妇文侨科]联|工商联|[科作记]协|小组|工作组|专班|指挥部|省委|市委|县委|区委)";

    // 第十四届全国人民代表大会常务委员会第七次会议  山西省第十三届人民代表大会常务委员会…
    private static final Pattern ASSEMBLY =
            Pattern.compile(
                    "(?:([\\p{IsHan}]{2,9}?[省市州县区]|[\\p{IsHan}]{2,12}自治[区州县])?第[一二三四五六七八九十]{1,3}届)?((?:全国|[\\p{IsHan}&&[^届第]]{0,12})人民代表大会(?:常务委员会)?)");
    private static final Pattern SHORT_ASSEMBLY = Pattern.compile("(?<=届|全国|[省市州县区])人大(常委会)?");
    // 国务院令第709号  海关总署、公安部令第7号  民政部令  最高人民法院公告  市人民政府第235号令
    private static final Pattern ORDER =
            Pattern.compile(
                    "([\\p{IsHan}、，, 　]{2,60}?)(?:令|公告|(?=第[0-9０-９ ]{1,6}号令))(?=[第（(〔\\[\\s0-9０-９]|公布|发布|$)");
    // 国务院第36次常务会议  最高人民法院审判委员会第1592次会议  最高人民检察院第十二届检察委员会
    private static final Pattern MEETING = Pattern.compile("(国务院|最高人民法院|最高人民检察院)(?:第|审判委员会|检察委员会)");
    // 国务院发布  民政部印发  财政部、税务总局公布
    private static final Pattern ISSUED =
            Pattern.compile("([\\p{IsHan}、 　]{2,60}?" + OFFICE_END + ")\\s?(?:制定|印发|发布|公布|颁布|通过)");

    /** What a note tells ends with its event. */
    private static final Pattern EVENTS = Pattern.compile("(?<=通过|批准|同意|备案|修正|修订|修改|废止)");

    private static final Pattern AMENDED = Pattern.compile("修正|修订|修改|废止");
    private static final Pattern APPROVED = Pattern.compile("(?:批准|批复|同意|备案)[）)。]?$");
    private static final Pattern SHORT_STATE =
            Pattern.compile("^(?:中华人民共和国(?=\\p{IsHan}{2,}[部院会局署行])|中国(?=国家))");
    // 民政部 财政部关于……的通知   最高人民法院、最高人民检察院关于……  民政部等15部门关于……
    private static final Pattern IN_TITLE =
            Pattern.compile(
                    "^([\\p{IsHan}、“”（）() 　]{2,80}?"
                            + OFFICE_END
                            + "(?:等\\s?[0-9一二三四五六七八九十]{0,3}个?(?:部门|部委|单位|机关))?)\\s?(?:关于|联合|印发|转发|令|对|(?=[12][0-9]{3}年))");
    private static final Pattern AMONG =
            Pattern.compile("等\\s?[0-9一二三四五六七八九十]{0,3}个?(?:部门|部委|单位|机关)$");
    private static final Pattern ENDED = Pattern.compile(OFFICE_END + "$");
    // titles lose their spaces: 民政部财政部  中共中央国务院  山西省民政厅国网山西省电力公司
    private static final Pattern NATIONAL =
            Pattern.compile(
                    "国家\\p{IsHan}{2,12}(?:局|委员会|办公室)|国务院|中共\\p{IsHan}|国网\\p{IsHan}|中国\\p{IsHan}{2,}|(?<=部)(?!办|门|队)\\p{IsHan}{2,10}(?:部|总局|银行)(?:$|国家|等)");
    // 国家税务总局示例市税务局, 中国人民银行示例分行: one name, of the branch of an office of the state
    private static final Pattern BRANCH =
            Pattern.compile(
                    "(?:国家|中国|财政部|审计署)\\p{IsHan}{2,24}?(?:总局|局|委员会|银行|部|署)\\p{IsHan}{2,12}?(?:监管局|监督局|管理局|税务局|分局|分行|支行|调查总?队|专员办|特派员?办事处|专员办事处|气象局|海事局)$");
    // 民 政 部　　财 政 部
    private static final Pattern SPACED =
            Pattern.compile("(?<![^\\s　])\\p{IsHan}(?: \\p{IsHan}){1,6}(?![^\\s　])");
    private static final Pattern SPLIT = Pattern.compile("[、，,\\s　]+");
    private static final Pattern OFFICE =
            Pattern.compile(
                    "(?!.*(?:负责|联系|抄送|主送|报送|印发|关于|文件))[\\p{IsHan}（）()“”]{2,40}?"
                            + OFFICE_END
                            + "(?:[（(]\\p{IsHan}{2,10}[局办委][）)])?");
    private static final int LONGEST = 60;

    /** The longest ending of an office's name, and a character before it. */
    private static final int LONGEST_END = 6;

    private Offices() {}

    /** Whether the words are the name of an office and nothing else. */
    static boolean isOffice(String name) {
        return OFFICE.matcher(name).matches();
    }

    /** Issuers in the lines between title and text: who passed and issued it first. */
    static List<String> inHistory(List<String> history) {
        var first = new LinkedHashSet<String>();
        var later = new LinkedHashSet<String>();
        for (var line : history) {
            if (line.length() > 600) continue;
            // the decision named in marks is another text
            var plain =
                    line.replaceAll("《[^》]*》", "")
                            .replaceAll("[0-9０-９]{4}\\s?年[0-9０-９\\s]{1,4}月[0-9０-９\\s]{1,4}日", " ");
            for (var event : EVENTS.split(plain, -1)) {
                if (APPROVED.matcher(event).find()) continue;
                read(event.strip(), AMENDED.matcher(event).find() ? later : first);
            }
            if (!first.isEmpty() && line.contains("通过")) break;
        }
        return List.copyOf(first.isEmpty() ? later : first);
    }

    private static void read(String note, Set<String> into) {
        var plain = SHORT_ASSEMBLY.matcher(note).replaceAll("人民代表大会$1");
        plain = plain.replace("人民代表大会常委会", "人民代表大会常务委员会");
        plain = plain.replaceAll("中华人民共和国(?=第|全国)", "");
        var assembly = ASSEMBLY.matcher(plain);
        while (assembly.find()) {
            // 《某某条例》已由某市第五届人民代表大会…通过
            var place = assembly.group(1) == null ? "" : assembly.group(1).replaceFirst(".*由", "");
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
    }

    /** Lines of a history that name offices and nothing else: a letterhead, an issuer's name. */
    static List<String> named(List<String> history) {
        return history.stream()
                .map(line -> line.replaceFirst("文件$", ""))
                .filter(line -> line.length() <= 80)
                .flatMap(
                        line ->
                                only(Days.without(line, " ").replaceAll("^[（(]|[）)]$", ""))
                                        .stream())
                .distinct()
                .toList();
    }

    /** Issuers that open a title, with or without blanks between them. */
    static List<String> inTitle(String title) {
        var into = new LinkedHashSet<String>();
        var opening = IN_TITLE.matcher(title);
        if (opening.find()) addAll(opening.group(1), into);
        return List.copyOf(into);
    }

    /** Issuers in the lines under a text, as printed; days and remarks are none. */
    static List<String> inSignature(List<String> signature) {
        var into = new LinkedHashSet<String>();
        for (var line : signature) {
            if (line.contains("：") || line.contains("印发") || line.length() > 120) continue;
            into.addAll(only(line.replaceAll("[0-9一二三四五六七八九十〇○零]{4}\\s?年.{0,12}日", "")));
        }
        return List.copyOf(into);
    }

    /** The offices of a line that holds nothing else; none of any other line. */
    static List<String> only(String line) {
        var names = new LinkedHashSet<String>();
        var close = SPACED.matcher(line.strip()).replaceAll(m -> m.group().replace(" ", ""));
        for (var name : SPLIT.split(close, -1)) {
            if (name.isEmpty()) continue;
            if (name.length() > 4 * LONGEST || !endsAsOffice(name, 0, name.length())) {
                return List.of();
            }
            for (var one : apart(name)) {
                if (!OFFICE.matcher(one).matches()) return List.of();
                add(one, names);
            }
        }
        return List.copyOf(names);
    }

    private static void addAll(String names, Set<String> into) {
        for (var name : SPLIT.split(names.strip(), -1)) {
            for (var one : apart(name)) add(one, into);
        }
    }

    /** Names that stand side by side without a blank: each begins with a place or the state. */
    private static Collection<String> apart(String names) {
        var parts = new ArrayList<String>();
        int from = 0;
        for (int at = 3; at < names.length() - 2; at++) {
            if (at - from < 3 && !names.startsWith("国务院", from)) continue;
            if (!endsAsOffice(names, from, at)) continue;
            var national = NATIONAL.matcher(names).region(at, names.length());
            boolean state = national.useTransparentBounds(true).lookingAt();
            boolean place =
                    PlaceTree.shipped()
                                    .at(names, at)
                                    .filter(p -> p.end() < names.length())
                                    .isPresent()
                            && !names.startsWith("办", at);
            boolean branch = BRANCH.matcher(names).region(from, names.length()).lookingAt();
            if (!state && (!place || branch)) continue;
            parts.add(names.substring(from, at));
            from = at;
        }
        parts.add(names.substring(from));
        return parts;
    }

    /** 市人防办（地震局）: a second name may stand behind the first. */
    private static boolean endsAsOffice(String names, int from, int to) {
        return "）)".indexOf(names.charAt(to - 1)) >= 0
                || ENDED.matcher(names).region(Math.max(from, to - LONGEST_END), to).find();
    }

    private static void add(String printed, Set<String> into) {
        var name = SHORT_STATE.matcher(printed.strip()).replaceFirst("");
        if (name.equals("中华人民共和国主席") || name.endsWith("主席团")) return;
        if (name.length() >= 2
                && name.length() <= LONGEST
                && (OFFICE.matcher(AMONG.matcher(name).replaceFirst("")).matches()
                        || name.contains("人民代表大会"))) {
            into.add(name);
        }
    }

    /** Whether a name leaves out of which place the office is: {@code 市住建局}, {@code 省政府}. */
    static boolean isShort(String name) {
        return SHORT.matcher(name).find();
    }

    // 市住建局  省政府办公厅  县政府  自治区财政厅; not 市场监管总局
    private static final Pattern SHORT =
            Pattern.compile("^(?:自治区|省|市(?!场)|县|区|州)(?=\\p{IsHan}{2})");

    /** The whole name of an office that is told by its place: 省民政厅 in 山西 is 山西省民政厅. */
    static String whole(String name, String region) {
        var tree = PlaceTree.shipped();
        var shortened = SHORT.matcher(name);
        if (!shortened.find()) return name;
        var kind = shortened.group();
        for (var place : tree.upwards(region)) {
            var whole = tree.whole(place);
            if (!whole.endsWith(kind) || whole.equals(kind)) continue;
            return whole + name.substring(kind.length()).replaceFirst("^政府", "人民政府");
        }
        return name;
    }
}
