package tiaowen.audit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tiaowen.model.Block;
import tiaowen.model.BlockRole;
import tiaowen.model.Clause;
import tiaowen.model.Cleaned;
import tiaowen.model.Document;
import tiaowen.model.Dropped;
import tiaowen.model.Evidence;
import tiaowen.model.Origin;
import tiaowen.model.Outside;
import tiaowen.model.Role;
import tiaowen.model.Structured;
import tiaowen.model.Warning;

/** Looks over a document that was read, as a person would who checks it, and notes what is odd. */
final class DoubtFinder {
    /** A block below this is not sure. */
    private static final double SURE = 0.9;

    /** How the rules are called that stand for what people decided. */
    private static final String BY_HAND = "by-hand";

    private static final int SENTENCE = 25;
    private static final int SHORT_LINE = 60;
    private static final int OPENING = 200;

    /** Blocks in which a text opens. */
    private static final int HEAD = 3;

    private static final int ENDLESS = 2500;
    private static final int LONG_TEXT = 1500;
    private static final int SHORT_TEXT = 300;
    private static final double SMALL_SHARE = 0.3;
    private static final int SHOWN = 24;

    /** Blocks at either end of a text among which what a site adds is looked for. */
    private static final int EDGE = 6;

    // https://…  www.…  电话：0351-…  邮箱：…  |  >>  ::: details  [[toc]]  【关闭】
    private static final Pattern FOREIGN =
            Pattern.compile(
                    "https?://|www\\.|[|│»]|>>|^(?::::|@[a-z]|\\[\\[|\\{\\{|</?[a-z])|[\\w.]+@[\\w.]+"
                            + "|(?:浏览|点击|打印|字号|分享|下载|上一篇|下一篇|首页|责任编辑|扫一扫|二维码|浏览器)"
                            + "|^[【\\[][^】\\]]{2,8}[】\\]]$");
    // 索 引 号：…  来源：某某网  发布时间：2024-…
    private static final Pattern LABELLED =
            Pattern.compile(
                    "^[\\p{IsHan} 　]{2,9}[：:](?!$).{0,40}(?<![。；;：:])$|^[\\p{IsHan} 　]{2,6}[：:]$");
    private static final Pattern OWN_LABEL =
            Pattern.compile("^(?:附件?|附则|主题词|抄送|注|说明|其中|例如|公式|式中)[^：:]{0,3}[：:]");
    private static final Pattern LEADERS =
            Pattern.compile("[.…·．]{4,}|第[一二三四五六七八九十]+章[^。]{1,30}第[一二三四五六七八九十]+章[^。]{1,30}第");
    // 4.2国家级应急响应4.3省级应急响应　6.4奖励和处罚7附则
    private static final Pattern NUMBERS_ON_END =
            Pattern.compile("\\d\\.\\d[^。，；\\d]{2,20}\\d(?:\\.\\d)?[^。，；\\d]{2,20}$");
    // 来源：全总法律工作部　浏览字号：大 中 小
    private static final Pattern SAID_BY_SITE =
            Pattern.compile(
                    "(?:来\\s?源|发布时间|发布日期|字号|浏览|索\\s?引\\s?号|点击|打印|单位|发文机[构关]|成文日期|名称|时间|日期|作者|编辑)[^。：:]{0,6}[：:]");
    // 索引号:　发文机构：, a cell each
    private static final Pattern LABELS =
            Pattern.compile("(?m)(?:^|\\t)[\\p{IsHan} 　]{2,10}[：:]\\s*(?:\\t|$)");
    // 最新政策 部令公告 规范性文件 综合政策 国内贸易管理
    private static final Pattern WORDS_ON_END =
            Pattern.compile("(?:\\p{IsHan}{2,10}[ 　|\\t]+){6,}\\p{IsHan}{2,10}");
    private static final Pattern END = Pattern.compile("[。！？；：:;.!?…）)」”\"》〉】\\]]\\s*$");
    private static final Pattern TITLE =
            Pattern.compile(
                    "(?:法|条例|规定|办法|细则|规则|规程|规范|标准|指南|指引|目录|清单|方案|规划|纲要|计划|要点|意见|建议|措施|通知|通报|通告|公告|公报|决定|决议|命令|令"
                            + "|批复|复函|函|报告|章程|制度|解释|解读|答复|说明|问答|解答|声明|倡议书|协议|宪法|典)(?:[（(【\\[〔].{1,20}[）)】\\]〕])*[》”]?$");
    private static final Pattern TITLE_SIGNS = Pattern.compile("[|>：:…]|首页|打印|字号");
    private static final Pattern NUMBER =
            Pattern.compile("^[（(]?\\p{IsHan}{1,12}[〔\\[［（(]\\d{4}[〕\\]］）)]第?\\d{1,5}号[）)]?$");

    /** What readers of formats say where they did not get all, by the code of the warning. */
    private static final Set<String> NOT_ALL =
            Set.of(
                    "more-pages",
                    "text-in-script",
                    "scanned-pages",
                    "unmapped-characters",
                    "damaged-pages",
                    "frames",
                    "bare-text",
                    "undecodable-bytes",
                    "mixed-encodings",
                    "ocr-text");

    /**
     * Something odd.
     *
     * @param likelihood how likely it is wrong, where the place itself tells; else below 0
     */
    record Place(
            DoubtEvidence evidence,
            String message,
            int line,
            double likelihood,
            String correction) {}

    private final Cleaned cleaned;
    private final Structured structured;
    private final Document document;
    private final List<Block> body = new ArrayList<>();
    private final Map<Integer, String> words = new HashMap<>();
    private final Map<Integer, BlockRole> roles = new HashMap<>();

    /** Lines of blocks about which a person decided. */
    private final Set<Integer> decided = new HashSet<>();

    private final Map<DoubtEvidence, Double> values = new EnumMap<>(DoubtEvidence.class);
    private final List<Place> places = new ArrayList<>();

    private DoubtFinder(Cleaned cleaned, Structured structured, Document document) {
        this.cleaned = cleaned;
        this.structured = structured;
        this.document = document;
        var outside = new HashSet<Integer>();
        for (var out : structured.outside()) {
            if (out.place() != Outside.Place.SIGNATURE) outside.add(out.line());
        }
        for (var block : cleaned.source().blocks()) words.put(block.line(), block.text());
        for (var block : cleaned.blocks()) if (!outside.contains(block.line())) body.add(block);
        for (var repair : cleaned.repairs()) {
            if (repair.rule().startsWith(BY_HAND)) decided.add(repair.line());
        }
        for (var role : cleaned.roles()) roles.putIfAbsent(role.line(), role);
    }

    /** Looks at everything. */
    static DoubtFinder of(Cleaned cleaned, Structured structured, Document document) {
        var finder = new DoubtFinder(cleaned, structured, document);
        finder.margins();
        finder.dropped();
        finder.foreign();
        finder.shape();
        finder.structure();
        finder.wholeness();
        finder.title();
        finder.facts();
        return finder;
    }

    /** How much of each evidence there is, 0 to 1; what is not here is not there. */
    Map<DoubtEvidence, Double> values() {
        return values;
    }

    List<Place> places() {
        return places;
    }

    private void note(DoubtEvidence evidence, double value) {
        if (value > 0) values.merge(evidence, Math.min(1, value), Math::max);
    }

    private void note(DoubtEvidence evidence, double value, String message, int line) {
        note(evidence, value);
        places.add(new Place(evidence, message, line, -1, ""));
    }

    /** So many places are as good as all: each says half of what is left to say. */
    private static double some(int count) {
        return 1 - Math.pow(0.5, count);
    }

    private void margins() {
        double wrong = 0;
        double least = 1;
        var kept = cleaned.blocks().stream().map(Block::line).collect(Collectors.toSet());
        for (var role : cleaned.roles()) {
            if (role.role() == role.second() || decided.contains(role.line())) continue;
            if (role.confidence() == 0.5) {
                note(DoubtEvidence.DEMANDED, 0.5);
                continue;
            }
            wrong += 1 - role.confidence();
            least = Math.min(least, role.confidence());
            if (role.confidence() >= SURE) continue;
            var text = words.getOrDefault(role.line(), "");
            boolean stays = kept.contains(role.line());
            places.add(
                    new Place(
                            DoubtEvidence.NEAR_THING,
                            (stays ? "留在正文里的“%s”可能不属于文件。" : "去掉的“%s”可能属于文件。")
                                    .formatted(opening(text)),
                            role.line(),
                            1 - role.confidence(),
                            Correction.of(stays ? "drop" : "keep", text)));
        }
        note(DoubtEvidence.NEAR_THING, 1 - Math.exp(-wrong));
        note(DoubtEvidence.LEAST_SURE, (1 - least) * 2);
    }

    private void dropped() {
        int first = body.isEmpty() ? 0 : body.getFirst().line();
        int last = body.isEmpty() ? 0 : body.getLast().line();
        int inside = 0;
        int beside = 0;
        for (var drop : cleaned.dropped()) {
            if (!isSentence(drop)
                    || decided.contains(drop.line())
                    || !roles.containsKey(drop.line())) continue;
            boolean within = drop.line() > first && drop.line() < last;
            if (within) inside++;
            else beside++;
            if (roles.get(drop.line()).confidence() < SURE) continue;
            places.add(
                    new Place(
                            within ? DoubtEvidence.DROPPED_INSIDE : DoubtEvidence.DROPPED_SENTENCE,
                            "去掉的“" + opening(drop.text()) + "”是整句的话。",
                            drop.line(),
                            -1,
                            Correction.of("keep", drop.text())));
        }
        note(DoubtEvidence.DROPPED_INSIDE, some(inside));
        note(DoubtEvidence.DROPPED_SENTENCE, some(beside));
    }

    private static boolean isSentence(Dropped drop) {
        return drop.text().length() >= SENTENCE
                && drop.text().indexOf('。') > 0
                && !drop.rule().startsWith(BY_HAND);
    }

    private void foreign() {
        int strange = 0;
        int contents = 0;
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < body.size(); i++) {
            var block = body.get(i);
            if (decided.contains(block.line())) continue;
            var text = block.text().strip();
            if (i < HEAD && opensLikeSite(block, text)) {
                note(DoubtEvidence.SITE_WORDS, 1);
                place(DoubtEvidence.SITE_WORDS, "“" + opening(text) + "”像网站上的信息。", block);
            }
            if (block instanceof Block.Table) continue;
            boolean edge = i < EDGE || i >= body.size() - EDGE;
            if (isStrange(block, text, edge)) {
                strange++;
                place(DoubtEvidence.FOREIGN_FORM, "“" + opening(text) + "”不像文件里的话。", block);
            }
            boolean leaders = LEADERS.matcher(text).find() && text.indexOf('。') < 0;
            boolean list = text.length() <= OPENING && NUMBERS_ON_END.matcher(text).find();
            if (leaders || list) {
                contents++;
                place(DoubtEvidence.CONTENTS_IN_BODY, "“" + opening(text) + "”像一行目录。", block);
            }
            if (text.length() > 3 && text.length() <= SHORT_LINE && text.indexOf('。') < 0) {
                if (seen.merge(text, 1, Integer::sum) == 3) {
                    note(DoubtEvidence.REPEATED_LINE, 0.5);
                    place(DoubtEvidence.REPEATED_LINE, "“" + opening(text) + "”反复出现。", block);
                }
            }
        }
        note(DoubtEvidence.FOREIGN_FORM, some(strange));
        note(DoubtEvidence.CONTENTS_IN_BODY, some(contents));
        note(DoubtEvidence.REPEATED_LINE, seen.values().stream().filter(n -> n >= 3).count() / 4.0);
    }

    private static boolean opensLikeSite(Block block, String text) {
        var opening = text.substring(0, Math.min(OPENING, text.length()));
        if (block instanceof Block.Table) {
            return LABELS.matcher(text).results().count() >= 2;
        }
        return SAID_BY_SITE.matcher(opening).find() || WORDS_ON_END.matcher(opening).find();
    }

    private boolean isStrange(Block block, String text, boolean edge) {
        if (text.length() > SHORT_LINE
                || text.endsWith("。")
                || text.endsWith("；")
                || text.isEmpty()) return false;
        if (FOREIGN.matcher(text).find()) return true;
        var role = roles.get(block.line());
        boolean addressed = role != null && role.role() == Role.SALUTATION;
        return edge
                && !addressed
                && LABELLED.matcher(text).find()
                && !OWN_LABEL.matcher(text).find();
    }

    private void place(DoubtEvidence evidence, String message, Block block) {
        var text = words.getOrDefault(block.line(), block.text());
        places.add(new Place(evidence, message, block.line(), -1, Correction.of("drop", text)));
    }

    private void shape() {
        int broken = 0;
        int texts = 0;
        for (var block : body) {
            if (!(block instanceof Block.Text) || block.text().strip().length() < 15) continue;
            texts++;
            if (!END.matcher(block.text().strip()).find()) broken++;
            if (block.text().length() > ENDLESS) {
                note(
                        DoubtEvidence.ENDLESS_BLOCK,
                        1,
                        "这一段有 " + block.text().length() + " 字，可能丢失了分段。",
                        block.line());
            }
        }
        if (texts >= 5) note(DoubtEvidence.BROKEN_LINES, ((double) broken / texts - 0.15) * 1.5);
        structured.clauses().stream()
                .filter(c -> !c.eid().startsWith("fujian") && c.kind() != Clause.Kind.TABLE)
                .reduce((one, next) -> next)
                .filter(last -> !last.text().isBlank() && !END.matcher(last.text()).find())
                .ifPresent(
                        last -> {
                            var end = last.text().strip();
                            var tail = end.substring(Math.max(0, end.length() - SHOWN));
                            note(DoubtEvidence.OPEN_END, 1, "正文以“" + tail + "”结束，可能没有读全。", 0);
                        });
    }

    private void structure() {
        int numbers = 0;
        int garbled = 0;
        // The document may hold them merged already.
        var warnings = new ArrayList<>(cleaned.warnings());
        warnings.addAll(structured.warnings());
        for (var warning : warnings) {
            if (warning.code().startsWith("numbering")) {
                numbers++;
                if (numbers <= 3) {
                    places.add(
                            new Place(
                                    DoubtEvidence.NUMBERS,
                                    warning.message(),
                                    warning.line(),
                                    -1,
                                    ""));
                }
            }
            if (NOT_ALL.contains(warning.code())) {
                note(DoubtEvidence.NOT_ALL_READ, 1, warning.message(), warning.line());
            }
            if (warning.code().startsWith("possible-")) garbled++;
            if (warning.code().equals("no-structure")) unstructured(warning);
        }
        note(DoubtEvidence.NUMBERS, 1 - Math.pow(0.7, numbers));
        note(DoubtEvidence.GARBLED, some(garbled) / 2);
    }

    private void unstructured(Warning warning) {
        double length = body.stream().mapToInt(b -> b.text().length()).sum();
        note(DoubtEvidence.NO_STRUCTURE, Math.max(0.2, length / LONG_TEXT));
        if (length >= LONG_TEXT) {
            places.add(
                    new Place(
                            DoubtEvidence.NO_STRUCTURE, warning.message(), warning.line(), -1, ""));
        }
    }

    private void wholeness() {
        int all = words.values().stream().mapToInt(String::length).sum();
        int kept = body.stream().mapToInt(b -> b.text().length()).sum();
        double share = all == 0 ? 0 : (double) kept / all;
        if (share < SMALL_SHARE) {
            note(
                    DoubtEvidence.LITTLE_KEPT,
                    1 - share / SMALL_SHARE,
                    "文件里的文字只有 " + Math.round(share * 100) + "% 读作正文。",
                    0);
        }
        if (kept < SHORT_TEXT) {
            note(
                    DoubtEvidence.SHORT_BODY,
                    1 - (double) kept / SHORT_TEXT,
                    "正文只有 " + kept + " 字。",
                    0);
        }
        if (cleaned.source().format().equals("pdf")) note(DoubtEvidence.FIXED_LINES, 1);
        long strange =
                body.stream()
                        .flatMapToInt(b -> b.text().codePoints())
                        .filter(this::strange)
                        .count();
        note(DoubtEvidence.GARBLED, kept == 0 ? 0 : 100.0 * strange / kept);
    }

    private boolean strange(int c) {
        return c == 0xFFFD
                || (c >= 0x80 && c < 0x100 && c != 0xA0 && c != '·' && c != '×' && c != '°'
                        && c != '±')
                || Character.getType(c) == Character.PRIVATE_USE
                || Character.getType(c) == Character.UNASSIGNED;
    }

    private void title() {
        var metadata = document.metadata();
        var said = metadata.evidence().stream().filter(e -> e.key().equals("title")).toList();
        if (said.stream().anyMatch(e -> e.origin() == Origin.STATED)) return;
        var title = bare(metadata.title());
        var agree =
                said.stream()
                        .filter(e -> agrees(title, bare(e.value())))
                        .map(Evidence::origin)
                        .collect(Collectors.toSet());
        var odd = new EnumMap<DoubtEvidence, String>(DoubtEvidence.class);
        if (agree.size() < 2) odd.put(DoubtEvidence.TITLE_ALONE, "没有第二处印证");
        if (TITLE_SIGNS.matcher(metadata.title()).find()) {
            odd.put(DoubtEvidence.TITLE_FOREIGN, "里像有别的文字");
        }
        if (structured.title().isEmpty()) odd.put(DoubtEvidence.TITLE_UNSEEN, "在正文里没有找到");
        if (!TITLE.matcher(metadata.title().strip()).find()) {
            odd.put(DoubtEvidence.TITLE_FORM, "不像政策的标题");
        }
        odd.keySet().forEach(evidence -> note(evidence, 1));
        if (odd.isEmpty()) return;
        var message =
                "标题“" + opening(metadata.title()) + "”" + String.join("，", odd.values()) + "。";
        var first = odd.keySet().iterator().next();
        places.add(new Place(first, message, 0, -1, Correction.stated("title", metadata.title())));
    }

    private static boolean agrees(String one, String other) {
        if (one.length() < 4 || other.length() < 4) return one.equals(other);
        return one.equals(other)
                || (other.startsWith(one) && other.length() < one.length() + 12)
                || other.contains(one);
    }

    /** Han characters and digits alone; names of laws go with the state's name and without it. */
    private static String bare(String text) {
        return text.replaceAll("中华人民共和国|[^\\p{IsHan}0-9]", "");
    }

    private void facts() {
        var metadata = document.metadata();
        for (var warning : document.warnings()) {
            if (warning.code().equals("metadata-conflict")) {
                note(DoubtEvidence.FACTS_DIFFER, 1, warning.message(), 0);
            }
        }
        var missing = new ArrayList<String>();
        var lines = new ArrayList<String>();
        if (metadata.issuers().isEmpty()) {
            note(DoubtEvidence.NO_ISSUER, 1);
            missing.add("制定机关");
            lines.add("issuers: 机关全称");
        }
        if (metadata.promulgated().isEmpty()) {
            note(DoubtEvidence.NO_DATE, 1);
            missing.add("公布日期");
            lines.add("promulgated: 年-月-日");
        }
        if (metadata.region().isEmpty()) {
            note(DoubtEvidence.NO_REGION, 1);
            missing.add("地区");
            lines.add("region: 地区");
        }
        if (!missing.isEmpty()) {
            var evidence =
                    metadata.issuers().isEmpty()
                            ? DoubtEvidence.NO_ISSUER
                            : metadata.promulgated().isEmpty()
                                    ? DoubtEvidence.NO_DATE
                                    : DoubtEvidence.NO_REGION;
            var message = "没有找到" + String.join("、", missing) + "。";
            places.add(new Place(evidence, message, 0, -1, String.join("\n", lines)));
        }
        if (metadata.docNumber().isPresent()) return;
        cleaned.blocks().stream()
                .limit(12)
                .filter(b -> NUMBER.matcher(b.text().replaceAll("\\s+", "")).matches())
                .findFirst()
                .ifPresent(
                        b ->
                                note(
                                        DoubtEvidence.NUMBER_UNREAD,
                                        1,
                                        "“" + opening(b.text()) + "”像文号，没有读作文号。",
                                        b.line()));
    }

    private static String opening(String text) {
        var line = text.replaceAll("\\s+", " ").strip();
        if (line.codePointCount(0, line.length()) <= SHOWN) return line;
        return line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "……";
    }
}
