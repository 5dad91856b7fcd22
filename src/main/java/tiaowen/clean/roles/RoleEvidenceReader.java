package tiaowen.clean.roles;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tiaowen.clean.page.InformationTable;
import tiaowen.clean.page.Page;
import tiaowen.model.Block;
import tiaowen.model.Numeral;

/**
 * Gathers the evidence on every block of a page: its own form, its place, its neighbours. Work is
 * linear in the text; a labelled line or a sentence in the midst of the text is looked at by its
 * form alone, since nearly all lines are such.
 */
@SuppressWarnings("EnumOrdinal")
public // arrays by role and evidence: this runs for every block
final class RoleEvidenceReader {
    /** {@code 第十二条}, {@code 第三章}, {@code 四、}, {@code （二）}, {@code 3.}: kind and number. */
    private static final Pattern LABEL =
            Pattern.compile(
                    "第[ 　]*([一二三四五六七八九十百千零〇0-9 　]{1,12})[ 　]*([条條]|[编編篇章节節])"
                            + "|([一二三四五六七八九十]{1,4})[ 　]*[、.．]|[（(]([一二三四五六七八九十]{1,4})[)）]"
                            + "|([0-9]{1,3})[.．、](?![0-9])|[（(]([0-9]{1,3})[)）]|([0-9]{1,2}(?:[.．][0-9]{1,2}){1,3})(?![0-9])|[①-⑳]");

    private static final int NEAR = 4;
    private static final int SIGNED_WITHIN = 10;
    private static final int CLOSE = 4;
    private static final int FIRST = 3;
    private static final int NEAR_EDGE = 10;

    private final Page page;
    private final Set<Integer> facts;
    private final List<EnumSet<RoleEvidence>> all;
    private final int size;
    private int title = -1;

    private RoleEvidenceReader(Page page, Set<Integer> facts) {
        this.page = page;
        this.facts = facts;
        this.size = page.size();
        this.all = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            all.add(EnumSet.noneOf(RoleEvidence.class));
        }
    }

    /**
     * @param facts indexes of the blocks that were read as labels with values
     * @param format name of the source's format
     * @return the evidence on each block, in the order of the page
     */
    public static List<EnumSet<RoleEvidence>> read(Page page, Set<Integer> facts, String format) {
        var reader = new RoleEvidenceReader(page, facts);
        for (int i = 0; i < reader.size; i++) {
            reader.form(i);
            if (!reader.isQuiet(i)) {
                reader.all.get(i).addAll(RoleEvidence.inWords(page.text(i)));
            }
            reader.all.get(i).add(ofFormat(format));
        }
        reader.repeats();
        reader.numbers();
        reader.places();
        reader.regions();
        reader.neighbours();
        return reader.all;
    }

    private static RoleEvidence ofFormat(String format) {
        return switch (format) {
            case "html" -> RoleEvidence.ON_PAGE;
            case "pdf" -> RoleEvidence.IN_PDF;
            case "doc", "docx", "word-xml" -> RoleEvidence.IN_WORD;
            case "markdown" -> RoleEvidence.IN_MARKDOWN;
            default -> RoleEvidence.IN_TEXT;
        };
    }

    /** A line of the text with more of the text on both sides, and no links. */
    private boolean isQuiet(int i) {
        return i > page.bodyStart() + 1
                && i < page.bodyEnd() - 2
                && page.isBody(i)
                && page.isBody(i - 1)
                && page.isBody(i + 1)
                && page.block(i).look().linkShare() == 0;
    }

    private void form(int i) {
        var here = all.get(i);
        var block = page.block(i);
        var text = page.text(i);
        here.add(length(text.length()));
        if (text.endsWith("。")) here.add(RoleEvidence.ENDS_SENTENCE);
        if (text.endsWith("；") || text.endsWith(";")) here.add(RoleEvidence.ENDS_ITEM);
        if (text.endsWith("：") || text.endsWith(":")) here.add(RoleEvidence.ENDS_COLON);
        int stop = text.indexOf('。');
        if (stop >= 0 && stop < text.length() - 1) here.add(RoleEvidence.SENTENCE_INSIDE);
        int han = han(text);
        if (han == 0) here.add(RoleEvidence.NO_HAN);
        else if (han * 2 < text.length()) here.add(RoleEvidence.FEW_HAN);
        double links = block.look().linkShare();
        if (links >= 0.9) here.add(RoleEvidence.ALL_LINK);
        else if (links >= 0.5) here.add(RoleEvidence.HALF_LINK);
        else if (links > 0.02) here.add(RoleEvidence.SOME_LINK);
        if (block.look().centered()) here.add(RoleEvidence.CENTERED);
        if (block.look().bold()) here.add(RoleEvidence.BOLD);
        switch (block) {
            case Block.Heading heading ->
                    here.add(
                            heading.level() == 1 ? RoleEvidence.TOP_HEADING : RoleEvidence.HEADING);
            case Block.Table table -> {
                here.add(RoleEvidence.TABLE);
                if (InformationTable.is(table)) here.add(RoleEvidence.FACTS);
            }
            case Block.Text plain -> {
                if (plain.look().region().contains("/li")) here.add(RoleEvidence.LIST_ITEM);
            }
        }
        if (facts.contains(i)) here.add(RoleEvidence.FACTS);
    }

    private static RoleEvidence length(int length) {
        if (length <= 4) return RoleEvidence.LENGTH_4;
        if (length <= 10) return RoleEvidence.LENGTH_10;
        if (length <= 20) return RoleEvidence.LENGTH_20;
        if (length <= 40) return RoleEvidence.LENGTH_40;
        if (length <= 80) return RoleEvidence.LENGTH_80;
        return length <= 200 ? RoleEvidence.LENGTH_200 : RoleEvidence.LONGER;
    }

    /** Han characters among the first two hundred, scaled to the whole. */
    private static int han(String text) {
        int seen = Math.min(text.length(), 200);
        int han = 0;
        for (int i = 0; i < seen; i++) if (Character.isIdeographic(text.charAt(i))) han++;
        return seen == 0 ? 0 : (int) ((long) han * text.length() / seen);
    }

    private void repeats() {
        Map<String, Integer> times = new HashMap<>();
        for (int i = 0; i < size; i++) {
            var text = page.text(i);
            if (text.length() <= 60) times.merge(text, 1, Integer::sum);
        }
        for (int i = 0; i < size; i++) {
            int count = times.getOrDefault(page.text(i), 1);
            if (count == 2) all.get(i).add(RoleEvidence.TWICE);
            if (count > 2) all.get(i).add(RoleEvidence.OFTEN);
        }
    }

    /** Labels, and whether each goes on from one of its kind before it or is gone on from. */
    private void numbers() {
        int[] last = new int[Kind.values().length];
        int[] at = new int[last.length];
        Arrays.fill(at, -1);
        for (int i = 0; i < size; i++) {
            var text = page.text(i);
            if (text.isEmpty() || "第（(一二三四五六七八九十0123456789".indexOf(text.charAt(0)) < 0) continue;
            var label = LABEL.matcher(text);
            if (!label.lookingAt()) continue;
            var kind = Kind.of(label);
            all.get(i).add(kind.evidence);
            int number = kind.number(label);
            int k = kind.ordinal();
            if (number > 1 && number == last[k] + 1) {
                all.get(i).add(RoleEvidence.GOES_ON);
                if (at[k] >= 0) all.get(at[k]).add(RoleEvidence.GOES_ON);
            }
            last[k] = number;
            at[k] = i;
        }
    }

    /** Kinds of labels, each counting by itself. */
    private enum Kind {
        ARTICLE(RoleEvidence.ARTICLE, 1),
        DIVISION(RoleEvidence.DIVISION, 1),
        HAN(RoleEvidence.HAN_NUMBER, 3),
        HAN_BRACKETS(RoleEvidence.HAN_BRACKETS, 4),
        DIGITS(RoleEvidence.DIGITS, 5),
        DIGITS_BRACKETS(RoleEvidence.DIGITS, 6),
        DECIMAL(RoleEvidence.DIGITS, 7),
        CIRCLED(RoleEvidence.DIGITS, 0);

        private final RoleEvidence evidence;
        private final int group;

        Kind(RoleEvidence evidence, int group) {
            this.evidence = evidence;
            this.group = group;
        }

        static Kind of(Matcher label) {
            if (label.group(2) != null) {
                return "条條".contains(label.group(2)) ? ARTICLE : DIVISION;
            }
            for (var kind : values()) {
                if (kind.group > 1 && label.group(kind.group) != null) return kind;
            }
            return CIRCLED;
        }

        int number(Matcher label) {
            if (this == CIRCLED) return label.group().charAt(0) - '①' + 1;
            var digits = label.group(group).replace(" ", "").replace("　", "");
            if (this == DECIMAL) digits = digits.replaceFirst(".*[.．]", "");
            return Numeral.parse(digits).orElse(0);
        }
    }

    private void places() {
        boolean ended = false;
        for (int i = 0; i < size; i++) {
            if (page.isTitle(i)) {
                all.get(i).add(RoleEvidence.TITLE);
                if (title < 0) title = i;
            } else if (page.isPartOfTitle(i)) {
                all.get(i).add(RoleEvidence.TITLE_PART);
            }
        }
        for (int i = 0; i < size; i++) {
            var here = all.get(i);
            if (i < FIRST) here.add(RoleEvidence.FIRST);
            else if (i < NEAR_EDGE) here.add(RoleEvidence.NEAR_FIRST);
            if (i >= size - FIRST) here.add(RoleEvidence.LAST);
            else if (i >= size - NEAR_EDGE) here.add(RoleEvidence.NEAR_LAST);
            if (i < page.bodyStart()) {
                here.add(RoleEvidence.BEFORE_TEXT);
                if (i >= page.bodyStart() - CLOSE) here.add(RoleEvidence.CLOSE_BEFORE_TEXT);
            }
            if (i >= page.bodyEnd()) {
                here.add(RoleEvidence.AFTER_TEXT);
                if (i < page.bodyEnd() + CLOSE) here.add(RoleEvidence.CLOSE_AFTER_TEXT);
            }
            if (title >= 0 && i > title && i < page.bodyStart()) here.add(RoleEvidence.BELOW_TITLE);
            if (i < title) here.add(RoleEvidence.ABOVE_TITLE);
            if (ended) here.add(RoleEvidence.AFTER_END);
            ended |= i >= page.bodyEnd() && ends(here);
        }
    }

    private static boolean ends(Set<RoleEvidence> here) {
        return here.contains(RoleEvidence.EDITOR)
                || here.contains(RoleEvidence.PAGE_LINKS)
                || here.contains(RoleEvidence.NEIGHBOURS)
                || here.contains(RoleEvidence.FOOT)
                || here.contains(RoleEvidence.END_MARK)
                || here.contains(RoleEvidence.RELATED);
    }

    private void regions() {
        var content = MainContent.of(page);
        var beside = content.map(text -> text.beside(page)).orElse(Set.of());
        var named = RegionNames.of(page);
        for (int i = 0; i < size; i++) {
            var here = all.get(i);
            if (beside.contains(i)) here.add(RoleEvidence.BESIDE);
            if (named.parts().contains(i)) here.add(RoleEvidence.PAGE_PART);
            if (named.front().contains(i)) here.add(RoleEvidence.PAGE_TOP);
            if (content.isEmpty()) continue;
            if (content.get().holds(page.block(i).look().region()))
                here.add(RoleEvidence.IN_CONTENT);
            else if (i < content.get().first()) here.add(RoleEvidence.BEFORE_CONTENT);
            else here.add(RoleEvidence.AFTER_CONTENT);
        }
    }

    private void neighbours() {
        int[] links = new int[size + 1];
        int[] shorts = new int[size + 1];
        int[] keys = new int[size + 1];
        for (int i = 0; i < size; i++) {
            var here = all.get(i);
            boolean link =
                    here.contains(RoleEvidence.ALL_LINK) || here.contains(RoleEvidence.HALF_LINK);
            boolean brief = page.text(i).length() <= 20 && !page.isBody(i);
            boolean key =
                    here.contains(RoleEvidence.FACT_LABEL)
                            || here.contains(RoleEvidence.PUBLISHED)
                            || here.contains(RoleEvidence.FACTS);
            links[i + 1] = links[i] + (link ? 1 : 0);
            shorts[i + 1] = shorts[i] + (brief ? 1 : 0);
            keys[i + 1] = keys[i] + (key ? 1 : 0);
        }
        int day = Integer.MAX_VALUE;
        for (int i = size - 1; i >= 0; i--) {
            int from = Math.max(0, i - NEAR);
            int to = Math.min(size, i + NEAR + 1);
            int around = to - from;
            var here = all.get(i);
            if (links[to] - links[from] > around * 0.6) here.add(RoleEvidence.AMONG_LINKS);
            if (shorts[to] - shorts[from] > around * 0.8) here.add(RoleEvidence.AMONG_SHORT);
            if (keys[to] - keys[from] >= 3) here.add(RoleEvidence.AMONG_FACTS);
            if (day - i <= SIGNED_WITHIN) here.add(RoleEvidence.ABOVE_DAY);
            if (here.contains(RoleEvidence.OFFICIAL_DAY)) day = i;
        }
    }
}
