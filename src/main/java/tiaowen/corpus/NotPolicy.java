package tiaowen.corpus;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tiaowen.model.Block;
import tiaowen.model.Cleaned;
import tiaowen.model.Document;
import tiaowen.model.Failure;

/** Tells pages that hold no policy, and what they seem to be. */
final class NotPolicy {
    /** A page with more words than these may be anything. */
    private static final int LONG = 400;

    private static final Pattern LOG_IN = Pattern.compile("密码|验证码|登录名|用户名|请(?:先)?登录");
    private static final Pattern ERROR =
            Pattern.compile(
                    "\\b40[34]\\b|\\b50[0234]\\b|页面(?:不存在|没有找到|未找到|已删除)|(?:无法|拒绝|禁止)访问|找不到(?:您要的|该)?页面|Not Found|Forbidden|Bad Gateway",
                    Pattern.CASE_INSENSITIVE);

    private NotPolicy() {}

    /** Why a file is not to be searched; empty where it is a policy. */
    static Optional<Failure> of(Cleaned cleaned, Document document) {
        var blocks = cleaned.source().blocks();
        if (document.clauses().isEmpty()) return Optional.of(failure(document, seeming(cleaned)));
        boolean page = cleaned.source().format().equals("html");
        int length = blocks.stream().mapToInt(block -> block.text().length()).sum();
        boolean sentence = blocks.stream().anyMatch(NotPolicy::isLong);
        if (!page || sentence || length > LONG) return Optional.empty();
        return Optional.of(seeming(cleaned))
                .filter(what -> what.equals(LOG_IN_PAGE) || what.equals(ERROR_PAGE))
                .map(what -> failure(document, what));
    }

    private static final String LOG_IN_PAGE = "登录页";
    private static final String ERROR_PAGE = "网站的出错页";

    private static boolean isLong(Block block) {
        return block.text().length() > 40 && block.text().indexOf('。') > 0;
    }

    private static String seeming(Cleaned cleaned) {
        var blocks = cleaned.source().blocks();
        var text = new StringBuilder();
        for (var block : blocks) text.append(block.text()).append('\n');
        var title = String.join(" ", cleaned.source().tagged().getOrDefault("title", List.of()));
        boolean few = text.length() <= LONG;
        if (few && ERROR.matcher(title + "\n" + text).find()) return ERROR_PAGE;
        long links = blocks.stream().filter(block -> block.look().linkShare() > 0.8).count();
        if (links >= 5 && links * 2 >= blocks.size()) return "一页链接";
        if (few && LOG_IN.matcher(text).find()) return LOG_IN_PAGE;
        return cleaned.dropped().isEmpty() ? "空白页或者只有标题" : "只有网站的栏目和说明";
    }

    private static Failure failure(Document document, String seeming) {
        return new Failure(
                "no-policy",
                document.source() + " 里没有读到政策正文，看来是" + seeming + "，没有收入索引。请换上正文所在的文件，或者把它移出语料文件夹。");
    }
}
