package tiaowen.clean;

import static tiaowen.clean.Example.keeps;
import static tiaowen.clean.Example.repairs;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Keeps one of two titles where a page gives the title of the site and again that of the paper,
 * perhaps without the region in front or cut into lines; the fuller stays. Only on pages of sites:
 * a file that repeats its title is left to the structure.
 */
final class RepeatedTitle implements BlockRule {
    private static final Pattern DRESS = Pattern.compile("[\\s　《》“”\"]");
    private static final int SHORTEST = 8;

    /** What a site puts in front of a title: {@code 山西省}, an office's name. */
    private static final int LONGEST_PREFIX = 15;

    private static final int MOST_LINES = 4;

    /** A title stands among the first blocks. */
    private static final int FAR = 80;

    @Override
    public String id() {
        return "repeated-title";
    }

    @Override
    public String name() {
        return "重复标题";
    }

    @Override
    public String sentence() {
        return "网页把标题印了两遍时，只留较完整的一个。";
    }

    @Override
    public Taken take(Page page) {
        if (!page.isFurnished()) return Taken.NOTHING;
        int end = Math.min(page.bodyStart(), FAR);
        for (int i = 0; i < end; i++) {
            var title = bare(page.text(i));
            if (title.length() < SHORTEST) continue;
            for (int from = i + 1; from < end; from++) {
                var again = new StringBuilder();
                for (int to = from; to < Math.min(end, from + MOST_LINES); to++) {
                    again.append(bare(page.text(to)));
                    if (repeats(title, again.toString())) {
                        return Taken.of(IntStream.rangeClosed(from, to).boxed().toList())
                                .with(Map.of("title", page.text(i)));
                    }
                    if (to == from && repeats(again.toString(), title)) {
                        return Taken.of(List.of(i)).with(Map.of("title", page.text(from)));
                    }
                }
            }
        }
        return Taken.NOTHING;
    }

    private static boolean repeats(String title, String again) {
        return again.length() >= SHORTEST
                && title.length() - again.length() <= LONGEST_PREFIX
                && title.endsWith(again);
    }

    private static String bare(String text) {
        return text.length() > 200 ? "" : DRESS.matcher(text).replaceAll("");
    }

    @Override
    public List<Example> examples() {
        return List.of(
                repairs(
                        """
                        当前位置：首页
                        示例省《关于加强社会救助工作的意见》政策解读
                        《关于加强社会救助工作的意见》政策解读
                        一、出台的背景
                        """,
                        """
                        示例省《关于加强社会救助工作的意见》政策解读
                        一、出台的背景
                        """),
                keeps(
                        """
                        示例市临时救助办法
                        示例市临时救助办法
                        第一条　为了帮助困难家庭，制定本办法。
                        """),
                keeps(
                        """
                        关于印发《示例市临时救助办法》的通知
                        示例市临时救助办法
                        第一条　为了帮助困难家庭，制定本办法。
                        """));
    }
}
