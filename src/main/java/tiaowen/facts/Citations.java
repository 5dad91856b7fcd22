package tiaowen.facts;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tiaowen.model.Citation;
import tiaowen.model.Locator;
import tiaowen.model.Numeral;
import tiaowen.model.Titles;

/** Finds the places where a text names provisions, policies and document numbers. */
final class Citations {
    // 本法  本条例  本办法 … (this document; a provision must follow)
    private static final Pattern THIS =
            Pattern.compile(
                    "本(?:暂行|实施|管理)?(?:法典|法|条例|办法|规定|细则|规则|解释|决定|意见|通知|方案|规划|纲要|章程|准则|通则|规范|规程|制度|公约|协定|议定书|修正案|批复)");
    // 前款  前两款  前条  前项  上款  前三条
    private static final Pattern PREVIOUS =
            Pattern.compile("[前上]([一二两三四五六七八九]?)(款|条|项)(?![件款例约目])");
    private static final Pattern THIS_ARTICLE =
            Pattern.compile("本(?:条(?!例|约|件|款)|款(?!项)|章(?!程)|节(?!目))");
    // 许可证 登记表 白皮书 月报: named in marks, but no policy
    private static final Pattern NO_POLICY =
            Pattern.compile("(?:[证表单册簿照牌票卷书]|周刊|月刊|杂志|收据|名单|合同|协议|公报|年鉴|样本|报|批件|笔录|报告|宣言|圣经)$");
    // （以下简称……）  （2018年修订）  between a title and its provision
    private static final Pattern REMARK =
            Pattern.compile("[（(](?:以下|下称|简称|[12]\\d{3}年?)[^（）()]{0,60}[）)]");

    /** The name of a part of a law has fewer characters: 侵权责任编. */
    private static final int PART_NAME = 8;

    private static final String POINTS_BACK = "该同此";

    private final String ownTitle;
    private final Targets targets;
    private final Map<String, String> shortNames;
    private final Set<String> known = new HashSet<>();
    private final boolean amends;
    private final Rows rows;

    private Passage passage;
    private String text;
    private String lastTitle = "";
    private int quotes;
    private String amended;

    private Citations(String ownTitle, Targets targets, Map<String, String> shortNames) {
        this.ownTitle = ownTitle;
        this.targets = targets;
        this.rows = new Rows(targets);
        this.shortNames = shortNames;
        this.amends = Amended.isAmending(ownTitle);
        this.amended = Amended.byTitle(ownTitle).orElse("");
    }

    /**
     * Citations in reading order.
     *
     * @param ownTitle title of this document
     * @param shortNames short names this document gives to policies, with their titles
     */
    static List<Citation> find(
            List<Passage> passages,
            String ownTitle,
            Targets targets,
            Map<String, String> shortNames) {
        var citations = new Citations(ownTitle, targets, shortNames);
        citations.known.addAll(shortNames.keySet());
        passages.forEach(citations::learn);
        passages.forEach(citations::read);
        return citations.rows.found();
    }

    /** Laws named in full once are known by their name without marks afterwards. */
    private void learn(Passage p) {
        int from = 0;
        while ((from = p.text().indexOf('《', from)) >= 0) {
            int close = Titles.closing(p.text(), from);
            if (close > 0 && close - from < 40) {
                var title = Titles.plain(p.text().substring(from, close + 1));
                if (Titles.endsLikeTitle(title)) {
                    known.add(title);
                    if (title.startsWith("中华人民共和国")) known.add(title.substring(7));
                }
            }
            from++;
        }
    }

    private void read(Passage p) {
        if (!amends
                || !p.article().equals(passage == null ? "" : passage.article())
                || Amended.begins(p.text())) {
            quotes = 0;
        }
        if (amends && quotes == 0) amended = Amended.inText(p.text()).orElse(amended);
        passage = p;
        rows.enter(p);
        text = p.text();
        lastTitle = "";
        int at = 0;
        while (at < text.length()) {
            int next =
                    switch (text.charAt(at)) {
                        case '《' -> titled(at);
                        case '〔', '[', '［', '【', '(', '（', '﹝' -> number(at);
                        case '本' -> thisDocument(at);
                        case '前', '上' -> previous(at);
                        case '第' -> numbered(at);
                        case '附' -> annex(at);
                        case '令', '告' -> order(at);
                        default -> bareNumber(at);
                    };
            for (int i = at; i < Math.max(next, at + 1); i++) {
                if (text.charAt(i) == '“') quotes++;
                if (text.charAt(i) == '”') quotes = Math.max(0, quotes - 1);
            }
            at = Math.max(next, at + 1);
        }
    }

    /** In the words that an amendment puts into another law, 本法 and 前款 mean that law. */
    private boolean foreign() {
        return amends && quotes > 0;
    }

    // 《X》  《X》第十二条、第十三条  《X》（晋民发〔2017〕49号）第三条
    private int titled(int start) {
        int close = Titles.closing(text, start);
        if (close < 0) return start;
        var printed = Titles.plain(text.substring(start, close + 1));
        if (printed.startsWith("《") || printed.isEmpty()) return start;
        var title = shortNames.getOrDefault(printed, printed);
        int end = close + 1;
        Optional<String> number = Optional.empty();
        if (end < text.length() && "（(".indexOf(text.charAt(end)) >= 0) {
            var inside = numberInBracket(end);
            if (inside.isPresent()) {
                number = inside;
                end = behindNumber(text.indexOf('号', end) + 1);
            }
        }
        int at = end;
        var remark = REMARK.matcher(text).region(at, text.length());
        if (remark.lookingAt()) at = remark.end();
        while (at < text.length() && Character.isSpaceChar(text.charAt(at))) at++;
        boolean of = at < text.length() && "的之".indexOf(text.charAt(at)) >= 0;
        if (of && text.startsWith("第", at + 1)) at++;
        int first = text.indexOf('第', at);
        if (first > at && first - at < PART_NAME && LawNames.partStart(text, first) == at)
            at = first;
        boolean policy =
                Titles.endsLikeTitle(title)
                        || number.isPresent()
                        || !NO_POLICY.matcher(title).find();
        boolean self = isOwn(title);
        rows.inPart(LawNames.part(text, at));
        int listEnd = rows.list(start, at, self ? "" : title, number);
        rows.inPart("");
        if (listEnd > at) {
            lastTitle = self ? "" : title;
            return listEnd;
        }
        if (policy && !self) {
            lastTitle = title;
            rows.policy(start, end, title, number);
        }
        // the short name given here is no further citation
        return Math.max(end, at);
    }

    // ）  修订）  公布）  behind the number in a bracket
    private int behindNumber(int at) {
        for (int i = at; i < Math.min(text.length(), at + 8); i++) {
            if ("）)".indexOf(text.charAt(i)) >= 0) return i + 1;
        }
        return Math.min(at + 1, text.length());
    }

    private boolean isOwn(String title) {
        return brief(title).equals(brief(ownTitle));
    }

    private static String brief(String title) {
        boolean state = title.startsWith("中华人民共和国") && title.length() > 9;
        return state ? title.substring("中华人民共和国".length()) : title;
    }

    /** A number in the bracket that opens at {@code open}: （晋民发〔2017〕49号）, （国务院令第250号）. */
    private Optional<String> numberInBracket(int open) {
        for (int i = open + 1; i < Math.min(text.length(), open + 22); i++) {
            if ("〔[［【(（﹝".indexOf(text.charAt(i)) >= 0) {
                return DocNumbers.at(text, i)
                        .filter(n -> n.start() == open + 1)
                        .map(n -> n.number().toString());
            }
            if ("令告".indexOf(text.charAt(i)) >= 0) {
                var order = DocNumbers.order(text, i).filter(o -> o.start() == open + 1);
                if (order.isPresent()) return order.map(DocNumbers.Order::name);
            }
            if ("）)，。".indexOf(text.charAt(i)) >= 0) break;
        }
        return Optional.empty();
    }

    private int number(int bracket) {
        var number = DocNumbers.at(text, bracket);
        if (number.isEmpty()) return bracket;
        var found = number.get();
        int listEnd = found.end();
        var locator = Locator.read(text, found.end());
        if (locator.isPresent()) listEnd = locator.get().end();
        rows.numbered(found.start(), listEnd, found.number().toString(), locator.map(Locator::eid));
        return listEnd;
    }

    // 国务院令第250号  民政部公告2020年第3号
    private int order(int at) {
        var order = DocNumbers.order(text, at);
        if (order.isEmpty()) return at;
        var locator = Locator.read(text, order.get().end());
        int end = locator.map(Locator::end).orElse(order.get().end());
        rows.numbered(order.get().start(), end, order.get().name(), locator.map(Locator::eid));
        return end;
    }

    private int thisDocument(int start) {
        if (start > 0 && "基根日资样版文".indexOf(text.charAt(start - 1)) >= 0) return start;
        // 成本法; but 构成本法第三条规定的犯罪
        boolean cost =
                start > 0 && text.charAt(start - 1) == '成' && !text.startsWith("构", start - 2);
        if (cost) return start;
        var here = THIS_ARTICLE.matcher(text).region(start, text.length());
        if (here.lookingAt()) return thisProvision(start, here.end());
        var self = THIS.matcher(text).region(start, text.length());
        if (!self.lookingAt()) return start;
        if (foreign()) {
            if (!amended.isEmpty()) {
                return rows.list(start, self.end(), amended, Optional.empty());
            }
            return Locator.read(text, self.end()).map(Locator::end).orElse(self.end());
        }
        lastTitle = "";
        // in the annex of a notice, 本通知 is the notice and 本办法 may be the annex
        rows.fromMain(ownTitle.endsWith(self.group().substring(1)));
        int end = rows.list(start, self.end(), "", Optional.empty());
        rows.fromMain(false);
        return end;
    }

    // 本条第一款  本款第三项  本章  本节
    private int thisProvision(int start, int end) {
        if (foreign()) return end;
        switch (text.charAt(start + 1)) {
            case '章', '节' -> {
                var kind = text.charAt(start + 1) == '章' ? "zhang" : "jie";
                int listed = rows.list(start, end, "", Optional.empty());
                if (listed > end) return listed;
                var division = targets.around(passage, kind);
                if (division.isPresent()) rows.own(start, end, division, false);
                return end;
            }
            default -> {
                var base = text.charAt(start + 1) == '条' ? passage.article() : passage.paragraph();
                return base.isEmpty() ? end : rows.below(start, end, base);
            }
        }
    }

    // 前款  前款第四项、第五项  前两款  前条第二款
    private int previous(int start) {
        if (start > 0 && "目以之提当先日年月天从空此事史".indexOf(text.charAt(start - 1)) >= 0) return start;
        var previous = PREVIOUS.matcher(text).region(start, text.length());
        if (!previous.lookingAt()) return start;
        int end = previous.end();
        if (foreign()) return end;
        int back = Numeral.parse(previous.group(1)).orElse(1);
        var target =
                switch (previous.group(2)) {
                    case "款" -> targets.paragraphBefore(passage, back);
                    case "项" -> targets.itemBefore(passage, back);
                    default -> targets.articleBefore(passage, back);
                };
        if (target.isPresent()) {
            int listed = rows.below(start, end, target.get());
            if (listed > end) return listed;
            if (back > 1) {
                rows.own(start, end, target, false);
                all(previous.group(2), back, start, end);
                return end;
            }
        }
        // what is quoted from elsewhere has its 前款 there
        boolean dangling =
                target.isEmpty()
                        && !passage.article().isEmpty()
                        && !previous.group(2).equals("项")
                        && quotes == 0;
        if (target.isEmpty() && !dangling) return end;
        rows.own(start, end, target, dangling && targets.hasArticles());
        return end;
    }

    /** Of 前三款 the ones nearer than the first. */
    private void all(String unit, int back, int start, int end) {
        for (int n = back - 1; n > 0; n--) {
            var one =
                    switch (unit) {
                        case "款" -> targets.paragraphBefore(passage, n);
                        case "项" -> targets.itemBefore(passage, n);
                        default -> targets.articleBefore(passage, n);
                    };
            if (one.isPresent()) rows.own(start, end, one, false);
        }
    }

    // 第十条 behind a law's name, or of this document;  第二款 of this article
    private int numbered(int start) {
        var locator = Locator.read(text, start);
        if (locator.isEmpty()) return bareParagraph(start);
        if (!locator.get().eid().startsWith("tiao-") && !isDivision(locator.get().eid())) {
            return locator.get().end();
        }
        var name = LawNames.before(text, start, known);
        if (name.isEmpty()) return bareArticle(start, locator.get());
        var named = name.get().name();
        var title =
                named.isEmpty()
                        ? pointsBack(name.get().start(), start) ? lastTitle : ""
                        : shortNames.getOrDefault(named, named);
        if (title.isEmpty()) return locator.get().end();
        if (isOwn(title)) title = "";
        lastTitle = title;
        rows.inPart(LawNames.part(text, start));
        int end = rows.list(name.get().start(), start, title, Optional.empty());
        rows.inPart("");
        return end;
    }

    /** 该法第三条, 同一条例第五条: the law named last. */
    private boolean pointsBack(int start, int end) {
        boolean before = start > 0 && POINTS_BACK.indexOf(text.charAt(start - 1)) >= 0;
        return end > start && (before || POINTS_BACK.indexOf(text.charAt(start)) >= 0);
    }

    private static boolean isDivision(String eid) {
        return eid.startsWith("zhang-")
                || eid.startsWith("bian-")
                || eid.startsWith("fenbian-")
                || eid.startsWith("jie-");
    }

    // 示范法12条  示范法１２条第二款: a law's name and a number without 第
    private int bareNumber(int start) {
        if (!isDigit(start) || start == 0 || isDigit(start - 1)) return start;
        if (Rows.bareArticle(text, start).isEmpty()) return start;
        var name = LawNames.before(text, start, known).filter(n -> !n.name().isEmpty());
        if (name.isEmpty()) return start;
        var title = shortNames.getOrDefault(name.get().name(), name.get().name());
        lastTitle = isOwn(title) ? "" : title;
        return rows.list(name.get().start(), start, lastTitle, Optional.empty());
    }

    private boolean isDigit(int at) {
        char c = text.charAt(at);
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }

    /** A provision named without any law: of this document, if it is there. */
    private int bareArticle(int start, Locator locator) {
        boolean loose = !passage.isText();
        if (loose || amends || quotes > 0 || targets.find(locator.eid(), passage, true).isEmpty()) {
            return locator.end();
        }
        return rows.list(start, start, "", Optional.empty());
    }

    private int bareParagraph(int start) {
        var locator = Locator.readBelowArticle(text, start);
        if (locator.isEmpty()) return start;
        int end = locator.get().end();
        boolean paragraph =
                locator.get().eid().startsWith("kuan-")
                        && text.substring(start, end).indexOf('款') >= 0;
        if (!paragraph || amends || quotes > 0 || passage.article().isEmpty()) return end;
        if (targets.find(passage.article() + "." + locator.get().eid(), passage, true).isEmpty()) {
            return end;
        }
        return rows.below(start, start, passage.article());
    }

    private int annex(int start) {
        var locator = Locator.read(text, start);
        if (locator.isEmpty() || !locator.get().eid().startsWith("fujian")) return start;
        // 见附件: said of the only one
        boolean only = !locator.get().eid().startsWith("fujian-");
        if (only && (start == 0 || "见按照如据本在的".indexOf(text.charAt(start - 1)) < 0)) {
            return start;
        }
        var target = targets.find(locator.get().eid(), passage, true);
        if (target.isPresent()) rows.own(start, locator.get().end(), target, false);
        return locator.get().end();
    }
}
