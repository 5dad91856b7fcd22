package tiaowen.clean.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tiaowen.model.Block;
import tiaowen.model.Warning;

/** Tells that nothing left of a page is the text of a policy, and what the page seems to be. */
public final class TextlessPage {
    /** Code of the warning; a document that has it is no policy. */
    static final String CODE = "no-policy-text";

    private static final Pattern ERROR =
            Pattern.compile(
                    "(?i)\\b(?:404|403|500|502)\\b|not found|forbidden|页面(?:不存在|找不到|已删除|出错)|无法访问|访问(?:出错|被拒绝|受限)|服务器错误|您访问的页面");
    private static final Pattern LOG_IN = Pattern.compile("(?i)用户名|密码|验证码|请先?登录|log ?in|password");
    private static final Pattern FILE =
            Pattern.compile("(?i)\\.(?:pdf|docx?|xlsx?|wps|ofd|zip|rar)\\b|^附件");
    private static final Pattern PUNCTUATION = Pattern.compile("[，。；：]");
    private static final double LINKED = 0.5;

    /** A list of names has fewer commas and stops than one in so many characters. */
    private static final int CHARACTERS_A_MARK = 60;

    private static final int LONG = 200;

    private static final String LIST = "链接或标题的列表";

    private TextlessPage() {}

    /**
     * A warning where no block left says anything; empty for any text, and for a title with tables.
     *
     * @param left what the roles left of the page
     * @param format of the source; a few words in a file that is no web page may be all there is,
     *     and blanks may stand there for stops
     */
    public static Optional<Warning> of(List<Block> all, List<Block> left, String format) {
        int length = left.stream().mapToInt(block -> block.text().length()).sum();
        if (!format.equals("html") && length < LONG) return Optional.empty();
        if (all.isEmpty() || left.stream().anyMatch(TextlessPage::speaks)) return Optional.empty();
        var seems = seems(all, left);
        if (!format.equals("html") && seems.equals(LIST) && !isLinked(all)) return Optional.empty();
        return Optional.of(
                Warning.ofDocument(CODE, "没有读到文件的正文，看起来是" + seems + "，不作为政策收录。请换成含有正文的网页或文件。"));
    }

    private static boolean speaks(Block block) {
        if (block instanceof Block.Table || Page.isBody(block)) return true;
        var text = block.text();
        long marks = PUNCTUATION.matcher(text).results().count();
        return text.length() > CHARACTERS_A_MARK && marks * CHARACTERS_A_MARK >= text.length();
    }

    private static boolean isLinked(List<Block> all) {
        return all.stream().anyMatch(block -> block.look().linkShare() >= LINKED);
    }

    private static String seems(List<Block> all, List<Block> left) {
        var text = new StringBuilder();
        long links = 0;
        for (var block : all) {
            if (text.length() < 4000) text.append(block.text()).append('\n');
            if (block.look().linkShare() >= LINKED) links++;
        }
        if (left.stream().anyMatch(block -> FILE.matcher(block.text()).find())) return "只有附件链接的网页";
        if (text.length() < 1000 && ERROR.matcher(text).find()) return "网站的出错页面";
        if (text.length() < 1500 && LOG_IN.matcher(text).find()) return "登录页面";
        return links * 2 >= all.size()
                        || PUNCTUATION.matcher(text).results().count() * CHARACTERS_A_MARK
                                < text.length()
                ? LIST
                : "没有正文的页面";
    }
}
