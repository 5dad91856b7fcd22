package tiaowen.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tiaowen.clean.page.BlockRule;
import tiaowen.clean.page.InformationTable;
import tiaowen.clean.page.Page;
import tiaowen.clean.page.PageNumber;
import tiaowen.clean.page.Pager;
import tiaowen.clean.page.PublishingLine;
import tiaowen.clean.page.RunningHead;
import tiaowen.clean.page.SiteRules;
import tiaowen.clean.page.Taken;
import tiaowen.clean.page.TextlessPage;
import tiaowen.clean.roles.PageEvidence;
import tiaowen.clean.roles.RoleEvidence;
import tiaowen.clean.roles.RoleEvidenceReader;
import tiaowen.clean.roles.RoleSequence;
import tiaowen.clean.roles.RoleWeights;
import tiaowen.model.Block;
import tiaowen.model.BlockRole;
import tiaowen.model.CleaningRule;
import tiaowen.model.Dropped;
import tiaowen.model.Role;
import tiaowen.model.Source;
import tiaowen.model.Warning;

/**
 * Takes from a page what is not policy, and keeps the account. What a person, the program of a PDF
 * or a page number says for sure goes first; facts with labels are read; then every block gets the
 * role that the evidence on the whole page makes likeliest.
 */
final class PageCleaner {
    /** What needs no weighing. */
    private static final List<BlockRule> SURE =
            List.of(new RunningHead(), new SiteRules(), new PageNumber());

    /** Read facts; whether their blocks go is for the roles to say. */
    private static final List<BlockRule> READERS =
            List.of(new InformationTable(), new PublishingLine(), new Pager());

    static final List<BlockRule> BLOCK_RULES =
            Stream.concat(SURE.stream(), READERS.stream()).toList();

    static final CleaningRule FURNITURE =
            new CleaningRule(
                    "furniture", "网站内容", "去掉从形式、位置和前后文看属于网站、不属于文件的段落。", "当前位置：首页 > 法规", "");

    static final CleaningRule FACT =
            new CleaningRule(
                    "fact", "信息项", "把文件前后注明文号、日期、来源等的项目读作元数据，然后从正文中去掉。", "发布日期：2023-05-16", "");

    /** How likely foreign a block must be to go: in most files, and in those of Word. */
    private static final double FOREIGN = 0.5;

    private static final double FOREIGN_IN_WORD = 0.8;

    /** Reasons shown for a role. */
    private static final int REASONS = 3;

    private final Map<String, List<String>> found = new HashMap<>();
    private final List<Dropped> dropped = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private final List<BlockRole> roles = new ArrayList<>();
    private final Set<Integer> facts = new HashSet<>();
    private final Overrules overrules;
    private Page page;

    private PageCleaner(List<Block> blocks, Map<String, List<String>> tagged, Overrules overrules) {
        this.overrules = overrules;
        page = Page.of(blocks, tagged);
        for (var rule : SURE) {
            if (!overrules.forbids(rule.id())) drop(rule);
        }
        for (var rule : READERS) {
            if (!overrules.forbids(rule.id())) read(rule);
        }
    }

    /**
     * @param format of the source
     */
    static PageCleaner clean(
            List<Block> blocks,
            Map<String, List<String>> tagged,
            String format,
            Overrules overrules) {
        var cleaner = new PageCleaner(blocks, tagged, overrules);
        cleaner.weigh(format);
        if (!isWord(format)) cleaner.dropTextless(blocks, format);
        return cleaner;
    }

    /** Collects the evidence on the roles of the blocks, without giving roles. */
    static PageEvidence evidence(Source source) {
        var blocks = new LineCleaner(Overrules.NONE).clean(source.blocks());
        var cleaner = new PageCleaner(blocks, source.tagged(), Overrules.NONE);
        return cleaner.evidence(source.format());
    }

    private PageEvidence evidence(String format) {
        var texts = page.blocks().stream().map(block -> block.text().strip()).toList();
        return new PageEvidence(texts, RoleEvidenceReader.read(page, facts, format));
    }

    /** Every rule that takes blocks, sure ones first. */
    static List<CleaningRule> rules() {
        var rules = new ArrayList<CleaningRule>();
        for (var rule : BLOCK_RULES) rules.add(rule.told());
        rules.add(FURNITURE);
        rules.add(FACT);
        return rules;
    }

    private void drop(BlockRule rule) {
        var taken = rule.take(page).except(i -> overrules.keeps(rule.id(), page.block(i).line()));
        for (int i : taken.blocks()) {
            dropped.add(new Dropped(rule.id(), page.block(i).text(), page.block(i).line()));
            roles.add(sure(page.block(i).line(), rule.name()));
        }
        found(rule, taken);
        page = page.without(taken);
    }

    private void read(BlockRule rule) {
        var taken = rule.take(page);
        facts.addAll(taken.blocks());
        found(rule, taken);
    }

    private void found(BlockRule rule, Taken taken) {
        taken.found()
                .forEach(
                        (key, value) -> {
                            found.putIfAbsent(key, List.of(value));
                            found.put(rule.id() + "/" + key, List.of(value));
                        });
        warnings.addAll(taken.warnings());
    }

    private static BlockRole sure(int line, String reason) {
        return new BlockRole(line, Role.FURNITURE, Role.FURNITURE, 1, List.of(reason));
    }

    private void weigh(String format) {
        var read = evidence(format);
        var weights = RoleWeights.shipped();
        var sequence = RoleSequence.of(weights, read.texts(), read.evidence());
        var foreign = new ArrayList<Integer>();
        double enough = enough(sequence, format);
        for (int i = 0; i < page.size(); i++) {
            var block = page.block(i);
            var probabilities = sequence.probabilities(i);
            double share = RoleSequence.foreign(probabilities);
            boolean needed = overrules.isNeeded(block.line());
            boolean paper = share < enough || needed;
            var role = RoleSequence.likeliest(probabilities, paper);
            var second = RoleSequence.likeliest(probabilities, !paper);
            var rule = role == Role.FACT ? FACT : FURNITURE;
            boolean kept = paper || overrules.keeps(rule.id(), block.line());
            var reasons =
                    paper && share < 0.05
                            ? List.<String>of()
                            : reasons(weights, read.evidence(), i, role, second);
            double confidence = needed ? 0.5 : paper ? 1 - share : share;
            roles.add(
                    new BlockRole(
                            block.line(),
                            role,
                            second,
                            confidence,
                            needed ? List.of("拿掉它，编号、小标题或标题就不完整") : reasons));
            if (!kept) {
                dropped.add(new Dropped(rule.id(), block.text(), block.line()));
                foreign.add(i);
            }
        }
        roles.sort(Comparator.comparingInt(BlockRole::line));
        page = page.without(Taken.of(foreign));
    }

    /**
     * What has no text of a policy has no clause: the title stays, the rest goes, with a warning.
     */
    private void dropTextless(List<Block> all, String format) {
        var textless = TextlessPage.of(all, page.blocks(), format);
        if (textless.isEmpty()) return;
        warnings.add(textless.get());
        var rest = new ArrayList<Integer>();
        for (int i = 0; i < page.size(); i++) {
            var block = page.block(i);
            boolean stays = isTitle(block.line()) || overrules.keeps(FURNITURE.id(), block.line());
            if (stays) continue;
            dropped.add(new Dropped(FURNITURE.id(), block.text(), block.line()));
            rest.add(i);
        }
        page = page.without(Taken.of(rest));
    }

    private boolean isTitle(int line) {
        return roles.stream().anyMatch(r -> r.line() == line && r.role() == Role.TITLE);
    }

    /**
     * How likely foreign a block must be to go. Where all blocks of a file that is no web page look
     * foreign, there is nothing that they would be foreign to, and none goes.
     */
    private static double enough(RoleSequence sequence, String format) {
        double enough = isWord(format) ? FOREIGN_IN_WORD : FOREIGN;
        if (format.equals("html")) return enough;
        boolean paper =
                IntStream.range(0, sequence.size())
                        .mapToObj(sequence::probabilities)
                        .anyMatch(found -> RoleSequence.foreign(found) < enough);
        return paper ? enough : Double.POSITIVE_INFINITY;
    }

    private static boolean isWord(String format) {
        return List.of("doc", "docx", "word-xml").contains(format);
    }

    /** Sentences of the evidence that speaks most for one role against another. */
    private static List<String> reasons(
            RoleWeights weights,
            List<EnumSet<RoleEvidence>> evidence,
            int at,
            Role role,
            Role against) {
        Map<String, Double> worth = new HashMap<>();
        for (int whose = 0; whose < RoleWeights.WHOSE.size(); whose++) {
            int of = whose == 0 ? at : whose == 1 ? at - 1 : at + 1;
            if (of < 0 || of >= evidence.size()) continue;
            for (var one : evidence.get(of)) {
                var sentence = (whose == 0 ? "" : whose == 1 ? "上一段" : "下一段") + one.sentence();
                worth.put(sentence, weights.worth(whose, one, role, against));
            }
        }
        return worth.entrySet().stream()
                .filter(one -> one.getValue() > 0)
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(REASONS)
                .map(Map.Entry::getKey)
                .toList();
    }

    List<Block> blocks() {
        return page.blocks();
    }

    Map<String, List<String>> found() {
        return found;
    }

    List<Dropped> dropped() {
        return dropped;
    }

    List<BlockRole> roles() {
        return roles;
    }

    List<Warning> warnings() {
        return warnings;
    }
}
