package tiaowen.web.site;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tiaowen.api.Links;
import tiaowen.model.Numeral;
import tiaowen.model.Policy;
import tiaowen.web.print.DisplayFormat;
import tiaowen.web.print.PrintedEdition;
import tiaowen.web.view.HomeView.Example;

/** Pages for links to what is not there: never a neighbour instead, always a way on. */
public final class NotFoundPages {
    private static final Map<String, String> UNITS =
            Map.of("zhang", "章", "jie", "节", "tiao", "条", "kuan", "款", "xiang", "项", "mu", "目");

    // tiao-12  tiao-12-1  kuan-2
    private static final Pattern NUMBERED =
            Pattern.compile("(zhang|jie|tiao|kuan|xiang|mu)-(\\d{1,4})(?:-(\\d{1,2}))?");

    private NotFoundPages() {}

    public static void policy(WebContext site, Context ctx, String slug) {
        var near =
                site.library().policies().stream()
                        .filter(p -> shared(p.slug(), slug) >= 4)
                        .sorted(
                                Comparator.comparingInt((Policy p) -> -shared(p.slug(), slug))
                                        .thenComparing(Policy::slug))
                        .limit(5)
                        .map(
                                p ->
                                        new Example(
                                                DisplayFormat.titled(p.title()),
                                                Links.policy(p.slug())))
                        .toList();
        var sentences = new ArrayList<String>();
        sentences.add("这里没有收录叫这个名字的文件。它可能还没有加入，或者链接可能不完整。");
        if (!near.isEmpty()) sentences.add("名字相近的有：");
        site.missing(ctx, "没有这份文件", sentences, near);
    }

    /** Letters that two names share at their beginning. */
    private static int shared(String one, String other) {
        int n = 0;
        while (n < one.length() && n < other.length() && one.charAt(n) == other.charAt(n)) n++;
        return n;
    }

    public static void edition(WebContext site, Context ctx, Policy policy, String date) {
        site.missing(
                ctx,
                DisplayFormat.titled(policy.title()) + "没有这个版本",
                List.of("链接里的版本日期是“" + shown(date) + "”，收录的版本是："),
                policy.editions().stream()
                        .map(
                                e ->
                                        new Example(
                                                DisplayFormat.edition(e.date()),
                                                Links.edition(policy.slug(), e.date())))
                        .toList());
    }

    public static void provision(
            WebContext site, Context ctx, PrintedEdition printedEdition, String eid) {
        var policy = printedEdition.policy();
        var having = site.shelf().having(policy, eid);
        var links = new ArrayList<Example>();
        for (var moved : MovedProvision.of(site, policy, having, printedEdition.edition(), eid)) {
            links.add(new Example("它在这个版本里是" + moved.place(), moved.href()));
        }
        for (var edition : having) {
            links.add(
                    new Example(
                            DisplayFormat.edition(edition.date()) + "的版本有这一处",
                            Links.clause(policy.slug(), edition.date(), eid)));
        }
        links.add(new Example("阅读这个版本的全文", printedEdition.address()));
        var heading =
                DisplayFormat.titled(policy.title())
                        + DisplayFormat.edition(printedEdition.edition().date())
                        + "的版本里没有该条款";
        var sentence =
                having.isEmpty()
                        ? "链接指向的是“" + named(eid) + "”，收录的各个版本里都没有。请核对条号。"
                        : "链接指向的是“" + named(eid) + "”。它不在这个版本里，别的版本里有。";
        site.missing(ctx, heading, List.of(sentence), links);
    }

    /** {@code tiao-12-1.kuan-2} as 第十二条之一第二款; other names as they are. */
    private static String named(String eid) {
        var words = new StringBuilder();
        for (var part : eid.split("\\.", -1)) {
            var numbered = NUMBERED.matcher(part);
            if (!numbered.matches()) return shown(eid);
            int number = Integer.parseInt(numbered.group(2));
            if (number < 1 || number > 9999) return shown(eid);
            words.append('第').append(Numeral.han(number)).append(UNITS.get(numbered.group(1)));
            if (numbered.group(3) != null) {
                int inserted = Integer.parseInt(numbered.group(3));
                if (inserted < 1) return shown(eid);
                words.append('之').append(Numeral.han(inserted));
            }
        }
        return words.toString();
    }

    private static String shown(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "……";
    }
}
