package tiaowen.extract.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import tiaowen.extract.block.Characters;
import tiaowen.model.Failure;
import tiaowen.model.Warning;

/** Tells a page whose text is not in it: in frames, in the data of a script, or fetched by one. */
final class HtmlElsewhere {
    /** Pages with fewer characters than this say little themselves. */
    private static final int LITTLE = 200;

    /** {@code 第一条}, {@code \u7b2c\u4e00\u6761}: a text as data. */
    private static final Pattern ARTICLE =
            Pattern.compile("第[一二三四五六七八九十1-9]{1,3}条|\\\\u7b2c\\\\u4e00\\\\u6761");

    /** {@code window.DATA = ...}, {@code content: "..."}. */
    private static final Pattern NAME = Pattern.compile("([A-Za-z_$][\\w.$]{0,60})\\s{0,9}[=:]");

    private static final int MOST_NAMED = 5;

    private HtmlElsewhere() {}

    /**
     * @param shown characters in the page's own blocks
     * @throws Failure {@code frames} or {@code script-page} where the page says nothing itself
     */
    static List<Warning> check(String name, Document page, int shown) {
        var warnings = new ArrayList<Warning>();
        var frames = frames(page, shown);
        if (!frames.isEmpty()) {
            var where = String.join("、", frames);
            if (shown == 0) {
                throw new Failure("frames", name + " 是框架网页，正文在 " + where + " 里。请打开这些网页，另存后重新添加。");
            }
            warnings.add(
                    Warning.ofDocument("frames", "网页用框架套入了 " + where + "，里面的内容没有读入。需要时请另存后单独添加。"));
        }
        var script = script(page);
        if (script.isPresent() && shown < script.get().length) {
            var what = "正文在网页的脚本数据里（" + script.get().name + "），没有读入。请在浏览器里打开，复制全文存成文本文件后添加。";
            if (shown == 0) throw new Failure("script-page", name + " 的" + what);
            warnings.add(Warning.ofDocument("text-in-script", what));
        } else if (shown == 0 && !page.select("script").isEmpty()) {
            throw new Failure(
                    "script-page",
                    name + " 的内容要由脚本取来才显示，文件里没有文字。请在浏览器里打开，等正文出现后另存为网页或复制成文本文件，再重新添加。");
        }
        return warnings;
    }

    /** Frames of a frame page, and of another that says little itself. */
    private static List<String> frames(Document page, int shown) {
        var query = shown < LITTLE ? "frame[src], iframe[src]" : "frame[src]";
        return page.select(query).stream()
                .map(frame -> Characters.strip(frame.attr("src")))
                .filter(src -> !src.isEmpty() && !src.startsWith("about:"))
                .distinct()
                .limit(MOST_NAMED)
                .toList();
    }

    /** A script that holds a text as data. */
    private record Script(String name, int length) {}

    private static Optional<Script> script(Document page) {
        var scripts = page.select("script");
        for (int i = 0; i < scripts.size(); i++) {
            var data = scripts.get(i).data();
            int articles = (int) ARTICLE.matcher(data).results().limit(3).count();
            int han = (int) data.chars().filter(Characters::han).count();
            if (articles < 3 && !(han > LITTLE && data.indexOf("\\u003c") >= 0)) continue;
            var name = NAME.matcher(data.substring(0, Math.min(data.length(), 2000)));
            var id = scripts.get(i).id();
            var called = !id.isEmpty() ? id : name.find() ? name.group(1) : "";
            var number = "第 " + (i + 1) + " 个脚本";
            return Optional.of(
                    new Script(
                            called.isEmpty() ? number : number + " " + called, Math.max(1, han)));
        }
        return Optional.empty();
    }
}
