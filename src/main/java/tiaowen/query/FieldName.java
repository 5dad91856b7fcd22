package tiaowen.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Names that stand before a colon. */
enum FieldName {
    TITLE("标题", "题名", "名称", "title"),
    NUMBER("文号", "发文字号", "number"),
    ISSUER("机关", "发布机关", "发文机关", "制定机关", "issuer"),
    REGION("地区", "region"),
    KIND("类别", "类型", "kind"),
    STATUS("状态", "效力", "status"),
    DATE("日期", "年份", "年度", "date", "year"),
    WITHOUT("不含", "排除", "without");

    @SuppressWarnings("ImmutableEnumChecker") // List.of never changes
    private final List<String> names;

    FieldName(String... names) {
        this.names = List.of(names);
    }

    /** The name used on pages. */
    String label() {
        return names.getFirst();
    }

    static Optional<FieldName> parse(String text) {
        if (text.length() > 10) return Optional.empty();
        var name = text.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(f -> f.names.contains(name)).findFirst();
    }
}
