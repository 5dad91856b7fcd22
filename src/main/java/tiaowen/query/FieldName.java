package tiaowen.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names that stand before a colon. */
enum FieldName {
    TITLE("标[提体替蹄]|[表彪]题|题标|标签题", "标题", "题名", "題名", "名称", "標題", "title"),
    NUMBER("[问闻纹]号|文[浩好]|发文号|号文", "文号", "文號", "发文字号", "number"),
    ISSUER("[几机][官管]|[几基]关|关机", "机关", "機關", "发布机关", "发文机关", "制定机关", "issuer"),
    REGION("地[去取曲]|低区|区地", "地区", "地區", "region"),
    KIND("[累雷]别|类[被背]|别类", "类别", "類別", "类型", "kind", "type"),
    STATUS("[装壮]态|状[太肽]|态状", "状态", "狀態", "效力", "status"),
    DATE("日[起其器]|[曰口]期|期日", "日期", "年份", "年度", "date", "year"),
    ARTICLE("调条", "条", "條", "条号", "article", "art"),
    CHAPTER("张章", "章", "chapter"),
    POLICY("政[册测]|[正证]策|策政", "政策", "法规", "在", "policy", "in"),
    WITHOUT("不[寒函汗]|[布步]含", "不含", "不包含", "排除", "without");

    /** Shortest English name in which a wrong letter still tells which one was meant. */
    private static final int TELLING = 4;

    /** Characters of the same sound or shape, and ones in the wrong order. */
    @SuppressWarnings("ImmutableEnumChecker") // patterns never change
    private final Pattern slips;

    @SuppressWarnings("ImmutableEnumChecker") // List.of never changes
    private final List<String> names;

    FieldName(String slips, String... names) {
        this.slips = Pattern.compile(slips);
        this.names = List.of(names);
    }

    /** The name used on pages. */
    String label() {
        return names.getFirst();
    }

    static Optional<FieldName> parse(String text) {
        if (text.length() > 14) return Optional.empty();
        var name = text.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(f -> f.names.contains(name)).findFirst();
    }

    /** The field whose name was mistyped: {@code 标提}, {@code titel}. */
    static Optional<FieldName> like(String text) {
        if (text.length() > 14) return Optional.empty();
        var name = text.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(
                        f ->
                                f.slips.matcher(name).matches()
                                        || f.names.stream().anyMatch(n -> slip(n, name)))
                .findFirst();
    }

    /** One letter too many, too few, wrong, or two in the wrong order. */
    private static boolean slip(String right, String typed) {
        if (right.length() < TELLING || right.charAt(0) > 'z') return false;
        int same = 0;
        while (same < Math.min(right.length(), typed.length())
                && right.charAt(same) == typed.charAt(same)) same++;
        var rest = right.substring(same);
        var other = typed.substring(same);
        return rest.equals(drop(other, 1))
                || other.equals(drop(rest, 1))
                || (drop(rest, 1).equals(drop(other, 1)) && rest.length() == other.length())
                || (rest.length() == other.length()
                        && rest.length() > 1
                        && rest.charAt(0) == other.charAt(1)
                        && rest.charAt(1) == other.charAt(0)
                        && drop(rest, 2).equals(drop(other, 2)));
    }

    private static String drop(String text, int letters) {
        return text.length() < letters ? "\u0000" : text.substring(letters);
    }
}
