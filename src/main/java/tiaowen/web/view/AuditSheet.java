package tiaowen.web.view;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tiaowen.audit.Account;
import tiaowen.audit.Correction;
import tiaowen.audit.Difference;
import tiaowen.audit.Entry;
import tiaowen.audit.Ledger;
import tiaowen.model.Block;
import tiaowen.model.BlockRole;
import tiaowen.model.Certainty;
import tiaowen.model.CleaningRule;
import tiaowen.model.Outside;
import tiaowen.model.Repair;
import tiaowen.model.Source;
import tiaowen.model.Warning;
import tiaowen.web.print.DisplayFormat;
import tiaowen.web.print.ProvisionNames;

/** Turns the account of a file into a sheet that a person can read and act upon. */
public final class AuditSheet {
    /** So many rows on end without anything to look at are folded. */
    private static final int FOLD = 3;

    /** What is kept with less certainty says why it was. */
    private static final double SURE = 0.9;

    /** So many characters stand beside a change, to tell where it is. */
    private static final int AROUND = 12;

    /** What people decide is on record under ids of its own. */
    private static final Map<String, String> BY_HAND =
            Map.of(
                    "by-hand-keep", "人工更正：保留这一段",
                    "by-hand-drop", "人工更正：去掉这一段",
                    "by-hand-heading", "人工更正：这一段是标题",
                    "by-hand-not-heading", "人工更正：这一段不是标题");

    /** What the keys of evidence are called. */
    private static final Map<String, String> KEYS =
            Map.ofEntries(
                    entry("title", "标题"),
                    entry("docNumber", "文号"),
                    entry("issuers", "机关"),
                    entry("promulgated", "公布"),
                    entry("effective", "施行"),
                    entry("expires", "有效期至"),
                    entry("published", "发布"),
                    entry("origin", "来源"),
                    entry("status", "效力"),
                    entry("kind", "类别"),
                    entry("region", "地区"),
                    entry("slug", "链接名"),
                    entry("sample", "示例"),
                    entry("index", "索引号"),
                    entry("theme", "主题分类"),
                    entry("keywords", "主题词"),
                    entry("description", "内容概述"),
                    entry("column", "栏目"),
                    entry("site", "网站"),
                    entry("url", "网址"),
                    entry("author", "作者"),
                    entry("created", "创建"),
                    entry("modified", "修改"),
                    entry("identifier", "标识"),
                    entry("checked", "已核对"));

    private final Account account;
    private final Function<String, String> address;
    private final Map<String, String> names;
    private final Map<String, CleaningRule> rules = new HashMap<>();
    private final Map<Integer, List<String>> cautions = new HashMap<>();
    private final Map<Integer, BlockRole> roles = new HashMap<>();

    private AuditSheet(Account account, Function<String, String> address) {
        this.account = account;
        this.address = address;
        names = ProvisionNames.of(account.document().body().provisions());
        for (var rule : account.rules()) rules.put(rule.id(), rule);
        for (var role : account.cleaned().roles()) roles.put(role.line(), role);
        var every = new ArrayList<>(account.cleaned().warnings());
        every.addAll(account.structured().warnings());
        for (var warning : every) {
            cautions.computeIfAbsent(warning.line(), line -> new ArrayList<>())
                    .add(warning.message());
        }
        for (var doubt : account.document().certainty().doubts()) {
            var here = cautions.computeIfAbsent(doubt.line(), line -> new ArrayList<>());
            if (!here.contains(doubt.message())) here.add(doubt.message());
        }
    }

    /**
     * @param address of a provision by its eid; empty where there is no page to link to
     */
    public static ReportView.Sheet of(Account account, Function<String, String> address) {
        return new AuditSheet(account, address).sheet();
    }

    private ReportView.Sheet sheet() {
        var source = account.cleaned().source();
        var ledger = account.ledger();
        return new ReportView.Sheet(
                account.document().source(),
                "格式 "
                        + source.format()
                        + "，编码 "
                        + source.charset()
                        + "，共 "
                        + DisplayFormat.count(source.blocks().size())
                        + " 段。"
                        + hidden(source),
                balance(ledger),
                ledger.balanced(),
                known(),
                certainty(account.document().certainty()),
                account.document().certainty().doubts().stream()
                        .map(ReportView.Doubted::of)
                        .toList(),
                account.document().warnings().stream().map(AuditSheet::caution).toList(),
                stretches(ledger.entries().stream().map(this::row).toList()));
    }

    private static String hidden(Source source) {
        return source.tagged().getOrDefault("hidden-text", List.of()).stream()
                .findFirst()
                .map(count -> "网页里默认不显示的 " + count + " 字没有读入。")
                .filter(
                        said ->
                                source.warnings().stream()
                                        .noneMatch(w -> w.code().equals("hidden-text")))
                .orElse("");
    }

    private List<ReportView.Known> known() {
        return account.document().metadata().evidence().stream()
                .map(
                        said ->
                                new ReportView.Known(
                                        KEYS.getOrDefault(said.key(), said.key()),
                                        DisplayFormat.edition(said.value()),
                                        said.origin().label(),
                                        said.chosen()))
                .toList();
    }

    private static String certainty(Certainty certainty) {
        return DisplayFormat.certainty(certainty) + DisplayFormat.likely(certainty);
    }

    private static ReportView.Caution caution(Warning warning) {
        return new ReportView.Caution(warning.line(), warning.message());
    }

    private static String balance(Ledger ledger) {
        var words =
                "原文 %s 字（不计空白）：条文 %s 字，标题、题注、目录和落款 %s 字，去除 %s 字，修复删去 %s 字、补上 %s 字，编号外的括号等 %s 字。"
                        .formatted(
                                DisplayFormat.count(ledger.source()),
                                DisplayFormat.count(ledger.clauses()),
                                DisplayFormat.count(ledger.metadata()),
                                DisplayFormat.count(ledger.dropped()),
                                DisplayFormat.count(ledger.removed()),
                                DisplayFormat.count(ledger.added()),
                                DisplayFormat.count(ledger.dress()));
        return ledger.balanced()
                ? words + "每个字都有着落。"
                : words
                        + "有 %s 字没有着落，%s 字来历不明。请把这份文件交给维护人员。"
                                .formatted(
                                        DisplayFormat.count(ledger.lost()),
                                        DisplayFormat.count(ledger.strange()));
    }

    private ReportView.Row row(Entry entry) {
        var block = entry.block();
        var changes = entry.repairs().stream().map(this::change).toList();
        var here = new ArrayList<>(cautions.getOrDefault(block.line(), List.of()));
        boolean unsure =
                roles.containsKey(block.line()) && roles.get(block.line()).confidence() < SURE;
        if (unsure && entry.fate() instanceof Entry.Kept) why(block.line()).ifPresent(here::add);
        return switch (entry.fate()) {
            case Entry.Dropped drop ->
                    new ReportView.Row(
                            block.line(),
                            block.text(),
                            "",
                            List.of(),
                            name(drop.rule()),
                            why(block.line()).orElseGet(() -> sentence(drop.rule())),
                            changes,
                            here,
                            List.of(overrule("保留这一段", "keep", block.text())),
                            scanned(entry));
            case Entry.Kept kept ->
                    new ReportView.Row(
                            block.line(),
                            block.text(),
                            result(entry),
                            places(kept),
                            "",
                            "",
                            changes,
                            here,
                            changes.isEmpty() && here.isEmpty() ? List.of() : overrules(entry),
                            scanned(entry));
        };
    }

    /** What a block was taken for, how sure that is and what spoke for it. */
    private Optional<String> why(int line) {
        return Optional.ofNullable(roles.get(line))
                .filter(role -> !role.reasons().isEmpty())
                .map(
                        role ->
                                "读作“%s”，把握 %d%%，依据：%s。"
                                        .formatted(
                                                role.role().label(),
                                                (int) (role.confidence() * 100),
                                                String.join("；", role.reasons())));
    }

    /** {@code 第 2 页 (220,251)–(1446,299) 99%}, a line each. */
    private static String scanned(Entry entry) {
        var out = new StringBuilder();
        for (var line : entry.scanned()) {
            var box = line.box();
            double score = line.scores().stream().mapToDouble(s -> s).average().orElse(0);
            if (!out.isEmpty()) out.append("；");
            out.append("第 ").append(line.page()).append(" 页 (");
            out.append(box.left()).append(',').append(box.top()).append(")–(");
            out.append(box.right()).append(',').append(box.bottom()).append(") ");
            out.append(Math.round(score * 100)).append('%');
        }
        return out.toString();
    }

    private static String result(Entry entry) {
        return entry.repairs().isEmpty() ? entry.block().text() : entry.repairs().getLast().after();
    }

    private List<ReportView.Place> places(Entry.Kept kept) {
        var places = new LinkedHashSet<ReportView.Place>();
        for (var share : kept.shares()) {
            places.add(
                    switch (share.place()) {
                        case Entry.InClause clause ->
                                new ReportView.Place(
                                        Optional.ofNullable(names.get(clause.eid()))
                                                .filter(name -> !name.isEmpty())
                                                .orElse(clause.eid()),
                                        address.apply(clause.eid()));
                        case Entry.InMetadata outside ->
                                new ReportView.Place(name(outside.part()), "");
                    });
        }
        return List.copyOf(places);
    }

    private static String name(Outside.Place part) {
        return switch (part) {
            case TITLE -> "标题";
            case HISTORY -> "题注";
            case CONTENTS -> "目录";
            case SIGNATURE -> "落款";
        };
    }

    private ReportView.Change change(Repair repair) {
        return new ReportView.Change(
                name(repair.rule()),
                sentence(repair.rule()),
                Math.round(repair.confidence() * 100) + "%",
                repair.before().equals(repair.after())
                        ? List.of()
                        : runs(Difference.of(repair.before(), repair.after()).runs()));
    }

    private static List<ReportView.Run> runs(List<Difference.Run> runs) {
        var out = new ArrayList<ReportView.Run>();
        for (int i = 0; i < runs.size(); i++) {
            var text = runs.get(i).text();
            switch (runs.get(i).kind()) {
                case SAME ->
                        out.add(new ReportView.Run("", around(text, i > 0, i + 1 < runs.size())));
                case REMOVED -> out.add(new ReportView.Run("del", text));
                case ADDED -> out.add(new ReportView.Run("ins", text));
            }
        }
        return out;
    }

    /** The few characters beside a change, on either side or on both. */
    private static String around(String text, boolean behind, boolean before) {
        int most = (behind ? AROUND : 0) + (before ? AROUND : 0);
        if (text.length() <= most + 1) return text;
        var head = behind ? text.substring(0, text.offsetByCodePoints(0, AROUND / 2)) : "";
        var tail =
                before ? text.substring(text.offsetByCodePoints(text.length(), -AROUND / 2)) : "";
        return head + "…" + tail;
    }

    private String name(String rule) {
        if (BY_HAND.containsKey(rule)) return BY_HAND.get(rule);
        return rules.containsKey(rule) ? rules.get(rule).name() : rule;
    }

    private String sentence(String rule) {
        return rules.containsKey(rule) ? rules.get(rule).sentence() : "";
    }

    private static List<ReportView.Overrule> overrules(Entry entry) {
        var out = new ArrayList<ReportView.Overrule>();
        var seen = new LinkedHashSet<String>();
        var text = entry.block().text();
        for (var repair : entry.repairs()) {
            if (repair.before().equals(repair.after()) || !seen.add(repair.rule())) continue;
            var yaml = Correction.withoutRule(repair.rule(), text);
            out.add(new ReportView.Overrule("这一段不用规则 " + repair.rule(), yaml));
        }
        if (entry.block() instanceof Block.Heading) {
            out.add(overrule("这一段不是标题", "not-heading", text));
        } else if (!(entry.block() instanceof Block.Table) && text.length() <= Correction.NAMED) {
            out.add(overrule("这一段是标题", "heading", text));
        }
        out.add(overrule("去掉这一段", "drop", text));
        return out;
    }

    private static ReportView.Overrule overrule(String effect, String key, String text) {
        return new ReportView.Overrule(effect, Correction.of(key, text));
    }

    private static List<ReportView.Stretch> stretches(List<ReportView.Row> rows) {
        var out = new ArrayList<ReportView.Stretch>();
        int from = 0;
        while (from < rows.size()) {
            boolean plain = rows.get(from).plain();
            int to = from + 1;
            while (to < rows.size() && rows.get(to).plain() == plain) to++;
            var part = List.copyOf(rows.subList(from, to));
            boolean fold = plain && part.size() > FOLD;
            out.add(new ReportView.Stretch(fold, fold ? summary(part) : "", part));
            from = to;
        }
        return out;
    }

    private static String summary(List<ReportView.Row> rows) {
        var first = rows.getFirst();
        var last = rows.getLast();
        var words = "第 %d 至 %d 段，共 %d 段，原样采用".formatted(first.line(), last.line(), rows.size());
        if (first.places().isEmpty() || last.places().isEmpty()) return words + "。";
        var from = first.places().getFirst().name();
        var to = last.places().getLast().name();
        return words + (from.equals(to) ? "：" + from + "。" : "：" + from + " 至 " + to + "。");
    }
}
