package tiaowen.clean.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The labels under which sites, data sets and crawlers print facts of a paper (索引号, 发文机关, 成文日期),
 * and what each says of it.
 */
final class FactLabels {
    /**
     * What the labels of a key have in common is what they say; no key: nothing worth keeping. The
     * traditional ones are those of Taiwan's and Hong Kong's collections of law.
     */
    private static final Map<String, String> KEYS = new HashMap<>();

    static {
        put("index", "索引号 索取号 信息索引号 信息索引 规范性文件编号 规范性文件登记号 登记号 统一编号 统一登记号 信息编号 法宝引证码");
        put("docNumber", "文号 发文字号 发文文号 发文号 公文文号 文件编号 文件字号 文件文号 公文编号 制发文号 批准文号 发布文号");
        put("issuers", "发文机关 发文单位 发文机构 发文部门 发布机构 发布机关 发布单位 发布部门 制发机关 制发单位 制定机关 制定单位");
        put("issuers", "颁布机构 颁布单位 颁发部门 公开机构 公开单位 公开部门 印发机关 印发单位 签发单位 信息公开机构 信息提供单位");
        put("written", "成文日期 成文时间 生成日期 生成时间 公文生成日期 信息生成日期 发文日期 发文时间 制发日期 制发时间");
        put("written", "签发日期 签发时间 印发日期 印发时间 颁布日期 颁布时间 公布日期 通过日期 产生日期 形成日期");
        put("written", "修正日期 修订日期 公發布日 發布日期");
        put("published", "发布日期 发布时间 公开日期 公开时间 上网日期 上网时间 信息发布日期 发布于 公示日期");
        put("effective", "生效日期 生效时间 实施日期 实施时间 施行日期 施行时间 执行日期");
        put("expires", "废止日期 废止时间 失效日期 失效时间 有效期至");
        put("title", "公开事项名称 标题 名称 信息名称 信息标题 文件名称 文件标题 法规标题 法规名称 公文名称 公文标题 政策名称");
        put("status", "有效性 时效性 是否有效 效力状态 文件状态 信息有效性 文件有效性 时效状态");
        put("keywords", "主题词 关键词 关键字 主题关键词 检索关键词");
        put("theme", "主题分类 信息分类 组配分类 法规类别 信息类别 主题类别 服务对象分类 分类");
        put("origin", "文件来源 信息来源 文章来源 来源网站");
        put("url", "原文链接 原文地址 原文网址 链接地址 来源链接");
        put("title", "法規名稱 法律名稱 文件標題 Title");
        put("written", "修正日期 修訂日期 公發布日 公布日期 發布日期 發文日期");
        put("docNumber", "發文字號");
        put("issuers", "發文機關 發布機關 主管機關");
        put("theme", "法規類別 法規體系");
        put("status", "生效狀態 法規狀態");
        put("url", "法規網址 网址 URLSource");
        put("published", "PublishedTime 答复时间 答复日期 回复时间 回复日期 办结时间");
        put("title", "留言标题 留言主题 来信标题 信件标题 咨询标题 问题标题");
        put("issuers", "答复部门 答复单位 回复部门 回复单位");
        put("", "体裁分类 体裁 公文种类 公文类型 文件类型 文种 效力级别 效力位阶 公开方式 公开时限 公开范围 公开形式 公开属性 公开类别");
        put("", "内容概述 内容分类 语种 信息格式 相关信息 检索时间 采集时间 抓取时间 责任部门 公开责任部门 审核 载体类型 有效期 记录形式 信息形式");
    }

    private static final Pattern BLANK = Pattern.compile("[ 　\\u00A0\\t]");

    // 文 号：  【发文字号】  **发文字号**:  6.[发文字号]  备注/文号
    private static final Pattern DRESS =
            Pattern.compile(
                    "^(?:[0-9]{1,2}[.、])?[【\\[［*(（·•▪-]*(?:\\p{IsHan}{1,4}/)?|[】\\]］*:：)）]*$");

    private static final String NAME =
            KEYS.keySet().stream()
                    .sorted(Comparator.comparing(String::length).reversed())
                    .map(key -> key.replaceAll("(?<=.)(?=.)", "[ 　\\\\u00A0]{0,9}"))
                    .collect(Collectors.joining("|", "(?:", ")"));

    /** A label in a line: it has brackets around it, or a colon behind it. */
    private static final Pattern LABEL =
            Pattern.compile(
                    "(?:[0-9]{1,2}[.、])?(?:[【\\[［] ?"
                            + NAME
                            + " ?[】\\]］][ 　]?[:：]?|(?:\\*\\*)?(?:\\p{IsHan}{1,4}/)?"
                            + NAME
                            + "[ 　\\u00A0]{0,4}(?:\\*\\*)?[ 　]?[:：](?:\\*\\*)?)");

    private static final Pattern TITLED = Pattern.compile("\\p{IsHan}{0,4}标题[:：]");
    private static final Pattern BULLET = Pattern.compile("^[\\s　·•▪>|（(-]*");
    private static final Pattern NOTHING = Pattern.compile("[-—－/\\\\.。]*|无|暂无|空|null|\\|");
    private static final int LONGEST_LABEL = 16;
    private static final int LONGEST_LINE = 400;

    private FactLabels() {}

    private static void put(String key, String labels) {
        for (var label : labels.split(" ", -1)) KEYS.put(label, key);
    }

    /** What was read: the key, empty for a label that says nothing worth keeping, and its words. */
    record Pair(String key, String value) {
        /** No value at all: an empty cell, 无, a dash. */
        boolean isEmpty() {
            return key.isEmpty() || NOTHING.matcher(value).matches();
        }
    }

    /** The key of a label standing alone; empty for any other words. */
    static Optional<String> key(String text) {
        if (text.length() > LONGEST_LABEL) return Optional.empty();
        var bare = BLANK.matcher(text).replaceAll("");
        return Optional.ofNullable(KEYS.get(DRESS.matcher(bare).replaceAll("")));
    }

    /** Whether a line says by its label that it is a title: 留言标题：…, even where it stands alone. */
    static boolean saysTitle(String text) {
        return TITLED.matcher(text).lookingAt() && !pairs(text).getFirst().isEmpty();
    }

    /** Labels and their words in a line that begins with one; none for any other line. */
    static List<Pair> pairs(String text) {
        var line = BULLET.matcher(text).replaceFirst("");
        var label = LABEL.matcher(line);
        if (line.length() > LONGEST_LINE || !label.lookingAt()) return List.of();
        var pairs = new ArrayList<Pair>();
        int from = 0;
        var key = "";
        boolean brackets = false;
        while (label.find(from)) {
            if (from > 0) pairs.add(pair(key, brackets, line.substring(from, label.start())));
            key = key(label.group()).orElse("");
            brackets = "【[［".indexOf(label.group().charAt(0)) >= 0;
            from = label.end();
        }
        pairs.add(pair(key, brackets, line.substring(from)));
        return pairs;
    }

    /** Databases of law print 【发布日期】 for the day of the paper itself. */
    private static Pair pair(String key, boolean brackets, String value) {
        var own = brackets && key.equals("published") ? "written" : key;
        return new Pair(own, value.replaceAll("^[\\s　|｜]+|[\\s　|｜）)]+$", ""));
    }
}
