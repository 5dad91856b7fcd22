package tiaowen.dress;

import java.util.ArrayList;
import java.util.List;

/**
 * A statute of sixty articles in six chapters, made by counting: it says nothing, but it has what
 * statutes have. Articles of two paragraphs, items, and words that refer to other articles.
 */
record SampleStatute(String title, List<Chapter> chapters) {
    private static final String[] CHAPTERS = {"总则", "站点设置", "服务提供", "经费保障", "监督检查", "附则"};
    private static final String[] WHO = {"县级人民政府", "民政部门", "社区互助站", "志愿者", "受助居民"};
    private static final String[] WHAT = {
        "建立服务台账", "公布服务时间", "登记受助需求", "保存交接记录", "听取居民意见", "更换老旧设备", "组织业务培训"
    };
    private static final String DIGITS = "一二三四五六七八九";
    private static final int ARTICLES = 10;

    record Chapter(String label, String heading, List<Article> articles) {}

    /**
     * @param lines its 款 and 项 in order; an item opens with its number
     */
    record Article(String label, List<String> lines) {
        String words() {
            return String.join("", lines);
        }
    }

    static SampleStatute make() {
        var chapters = new ArrayList<Chapter>();
        for (int c = 0; c < CHAPTERS.length; c++) {
            var articles = new ArrayList<Article>();
            for (int a = 1; a <= ARTICLES; a++) articles.add(article(c * ARTICLES + a));
            chapters.add(new Chapter("第" + han(c + 1) + "章", CHAPTERS[c], articles));
        }
        return new SampleStatute("示例市社区互助条例", chapters);
    }

    List<Article> articles() {
        return chapters.stream().flatMap(chapter -> chapter.articles().stream()).toList();
    }

    private static Article article(int number) {
        var lines = new ArrayList<String>();
        var who = WHO[number % WHO.length];
        var what = WHAT[number % WHAT.length];
        if (number == CHAPTERS.length * ARTICLES) {
            lines.add("本条例自公布之日起施行。");
        } else if (number % 4 == 0) {
            lines.add(who + "应当按照本条例第" + han(number - 1) + "条的规定" + what + "，并完成下列工作：");
            for (int i = 1; i <= 2 + number % 3; i++) {
                lines.add(
                        "（"
                                + han(i)
                                + "）"
                                + WHAT[(number + i) % WHAT.length]
                                + (i == 2 + number % 3 ? "。" : "；"));
            }
        } else {
            lines.add(
                    who + "应当在每年" + (number % 12 + 1) + "月底以前" + what + "，所需时间不超过" + number + "日。");
            if (number % 3 == 0)
                lines.add(
                        "前款规定的工作由"
                                + WHO[(number + 2) % WHO.length]
                                + "予以协助，协助情况每季度公布一次，公布的内容应当真实、完整、便于查询。");
        }
        return new Article("第" + han(number) + "条", lines);
    }

    static String han(int number) {
        var tens =
                number / 10 == 0
                        ? ""
                        : (number / 10 == 1 ? "" : DIGITS.charAt(number / 10 - 1)) + "十";
        return tens + (number % 10 == 0 ? "" : DIGITS.charAt(number % 10 - 1));
    }
}
