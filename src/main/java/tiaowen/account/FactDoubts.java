package tiaowen.account;

import static tiaowen.account.Findings.opening;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tiaowen.model.Evidence;
import tiaowen.model.Metadata;
import tiaowen.model.Origin;
import tiaowen.model.Outside;
import tiaowen.model.PolicyKind;

/** Looks at what is known of the document: who says it, and who says otherwise. */
final class FactDoubts {
    /** Blocks at the head among which the document's number stands. */
    private static final int HEAD = 12;

    private static final Pattern TITLE =
            Pattern.compile(
                    "(?:法|条例|规定|办法|细则|规则|规程|规范|标准|指南|指引|目录|清单|方案|规划|纲要|计划|要点|意见|建议|措施|通知|通报|通告|公告|公报|决定|决议|命令|令"
                            + "|批复|复函|函|报告|章程|制度|解释|解读|答复|说明|问答|解答|声明|倡议书|协议|宪法|典)(?:[（(【\\[〔].{1,20}[）)】\\]〕])*[》”]?$");
    // …|某某网  首页>…  22中共…  附件2…  法规名称：…
    private static final Pattern TITLE_SIGNS =
            Pattern.compile("[|>：:…#*]|首页|打印|字号|\\.{2}|^[0-9]{1,3}(?![0-9年])|^附件");
    // …的通知…的通知
    private static final Pattern TWICE = Pattern.compile("(.{4,})\\1");
    private static final Pattern AMENDING = Pattern.compile("(?:修改|修正|修订).*决定");
    private static final Pattern NUMBER =
            Pattern.compile("^[（(]?\\p{IsHan}{1,12}[〔\\[［（(]\\d{4}[〕\\]］）)]第?\\d{1,5}号[）)]?$");

    /** Conflicts, by the words with which their warning begins. */
    private static final Map<String, DoubtEvidence> CONFLICTS =
            Map.of(
                    "文号", DoubtEvidence.NUMBER_DIFFERS,
                    "公布日期", DoubtEvidence.DATE_DIFFERS,
                    "施行日期", DoubtEvidence.DATE_DIFFERS,
                    "发布日期", DoubtEvidence.PUBLISHED_DIFFERS);

    private final Reading reading;
    private final Findings findings;
    private final Metadata metadata;

    FactDoubts(Reading reading, Findings findings) {
        this.reading = reading;
        this.findings = findings;
        this.metadata = reading.document.metadata();
    }

    void look() {
        title();
        conflicts();
        missing();
        witnesses();
        number();
    }

    private void title() {
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
        if (TITLE_SIGNS.matcher(metadata.title()).find() || TWICE.matcher(title).matches()) {
            odd.put(DoubtEvidence.TITLE_FOREIGN, "里像有别的文字");
        }
        if (reading.structured.title().isEmpty()) odd.put(DoubtEvidence.TITLE_UNSEEN, "在正文里没有找到");
        if (agree.equals(Set.of(Origin.FILE_NAME))) odd.put(DoubtEvidence.TITLE_BY_NAME, "取自文件名");
        if (!TITLE.matcher(metadata.title().strip()).find()) {
            odd.put(DoubtEvidence.TITLE_FORM, "不像政策的标题");
        }
        odd.keySet().forEach(evidence -> findings.note(evidence, 1));
        if (odd.isEmpty()) return;
        findings.at(
                odd.keySet().iterator().next(),
                "标题“" + opening(metadata.title()) + "”" + String.join("，", odd.values()) + "。",
                reading.lineOf(Outside.Place.TITLE),
                Correction.stated("title", metadata.title()));
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

    private void conflicts() {
        for (var warning : reading.document.warnings()) {
            if (!warning.code().equals("metadata-conflict")) continue;
            CONFLICTS.forEach(
                    (opening, evidence) -> {
                        if (warning.message().startsWith(opening)) {
                            findings.note(evidence, 1, warning.message(), warning.line());
                        }
                    });
        }
        var issued = metadata.promulgated();
        var put = metadata.published();
        if (issued.isEmpty() || put.isEmpty() || !put.get().isBefore(issued.get())) return;
        findings.note(
                DoubtEvidence.DATES_ODD,
                1,
                "发布日期 %s 在公布日期 %s 之前。".formatted(put.get(), issued.get()),
                reading.lineOf(Outside.Place.SIGNATURE));
    }

    private void missing() {
        var missing = new ArrayList<String>();
        var lines = new ArrayList<String>();
        var evidence = new ArrayList<DoubtEvidence>();
        if (metadata.issuers().isEmpty()) {
            evidence.add(DoubtEvidence.NO_ISSUER);
            missing.add("制定机关");
            lines.add("issuers: 机关全称");
        }
        if (metadata.promulgated().isEmpty()) {
            evidence.add(DoubtEvidence.NO_DATE);
            missing.add("公布日期");
            lines.add("promulgated: 年-月-日");
        }
        if (metadata.region().isEmpty()) {
            evidence.add(DoubtEvidence.NO_REGION);
            missing.add("地区");
            lines.add("region: 地区");
        }
        evidence.forEach(one -> findings.note(one, 1));
        if (!missing.isEmpty()) {
            findings.at(
                    evidence.getFirst(),
                    "没有找到" + String.join("、", missing) + "。",
                    reading.lineOf(Outside.Place.SIGNATURE),
                    String.join("\n", lines));
        }
        if (metadata.docNumber().isEmpty()) findings.note(DoubtEvidence.NO_NUMBER, 1);
        if (AMENDING.matcher(metadata.title()).find()) findings.note(DoubtEvidence.AMENDING, 1);
        if (metadata.kind() == PolicyKind.OTHER) findings.note(DoubtEvidence.KIND_OPEN, 1);
    }

    /** Facts that one alone says, or that only the page around the text says. */
    private void witnesses() {
        int alone = 0;
        for (var key : Set.of("issuers", "promulgated")) {
            var said = origins(key);
            if (said.size() < 2 && !said.contains(Origin.STATED)) alone++;
        }
        findings.note(DoubtEvidence.FACT_ALONE, alone / 2.0);
        var region = origins("region");
        if (!metadata.region().isEmpty()
                && !region.contains(Origin.TEXT)
                && !region.contains(Origin.STATED)) {
            findings.note(
                    DoubtEvidence.REGION_BY_SITE,
                    1,
                    "地区“" + metadata.region() + "”只由网站推知，正文没有说到。",
                    0);
        }
    }

    private Set<Origin> origins(String key) {
        return metadata.evidence().stream()
                .filter(e -> e.key().equals(key))
                .map(Evidence::origin)
                .collect(Collectors.toSet());
    }

    private void number() {
        if (metadata.docNumber().isPresent()) return;
        reading.cleaned.blocks().stream()
                .limit(HEAD)
                .filter(b -> NUMBER.matcher(b.text().replaceAll("\\s+", "")).matches())
                .findFirst()
                .ifPresent(
                        b ->
                                findings.note(
                                        DoubtEvidence.NUMBER_UNREAD,
                                        1,
                                        "“" + opening(b.text()) + "”像文号，没有读作文号。",
                                        b.line()));
    }
}
