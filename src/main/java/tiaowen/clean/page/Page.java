package tiaowen.clean.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import tiaowen.model.Block;

/**
 * The blocks of a source on the way from page to policy, and where among them the text itself
 * stands. Before its first block is the head (site header, breadcrumbs, title, publishing line),
 * behind its last the tail (signature, annexes, related links, footer).
 */
public final class Page {
    /** {@code 第十二条}, {@code 第三章}, {@code 四、}, {@code （二）} at the head of a line. */
    private static final Pattern LABEL =
            Pattern.compile(
                    "第[一二三四五六七八九十百千零〇0-9]{1,8}[编章节条]"
                            + "|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]");

    /** {@code 附件：}, {@code 附表1}, {@code 附：}. */
    private static final Pattern ANNEX = Pattern.compile("附(?:[件表录]|[ 　]?[:：])");

    /** Whole sentences that sites, not policies, speak. */
    private static final Pattern SITE_TALK =
            Pattern.compile(
                    "(?=[浏版著免I转即本关登注C责])(?:浏览器|版权所有|著作权归|免责声明|ICP备|转载|即将离开|本网站|本站"
                            + "|关注.{0,6}公众号|(?:登录|注册)后|Cookie|Copyright|责任编辑)");

    /** {@code _政策法规_某某市人民政府} behind the title of an article. */
    private static final Pattern SITE_NAME = Pattern.compile("(?:[_|｜–—-].*)?");

    private static final Pattern OFFICE = Pattern.compile("(?:网|网站|政府|[厅局委部会]|办公室|平台|门户|首页)$");
    private static final Pattern BLANK = Pattern.compile("[\\s　\u00A0]+");
    private static final int SHORTEST_TITLE = 3;
    private static final int SHORTEST_PART = 6;
    private static final int SENTENCE = 20;
    private static final int LONG = 300;

    private final List<Block> blocks;
    private final List<String> texts;
    private final boolean[] body;
    private final String title;
    private final Map<String, List<String>> tagged;
    private final int bodyStart;
    private final int bodyEnd;

    private Page(List<Block> blocks, Map<String, List<String>> tagged) {
        this.blocks = blocks;
        this.tagged = tagged;
        this.title = title(tagged);
        this.texts = blocks.stream().map(Page::text).toList();
        this.body = new boolean[blocks.size()];
        for (int i = 0; i < body.length; i++) body[i] = isBody(blocks.get(i));
        int first = 0;
        while (first < body.length && !body[first]) first++;
        int last = body.length;
        while (last > first && !body[last - 1]) last--;
        this.bodyStart = first;
        this.bodyEnd = last;
    }

    public static Page of(List<Block> blocks, Map<String, List<String>> tagged) {
        return new Page(List.copyOf(blocks), tagged);
    }

    /** The page after a rule. */
    public Page without(Taken taken) {
        if (taken.blocks().isEmpty()) return this;
        var kept = new ArrayList<Block>();
        for (int i = 0; i < blocks.size(); i++) {
            if (!taken.blocks().contains(i)) kept.add(blocks.get(i));
        }
        return new Page(List.copyOf(kept), tagged);
    }

    public List<Block> blocks() {
        return blocks;
    }

    public int size() {
        return blocks.size();
    }

    public Block block(int i) {
        return blocks.get(i);
    }

    /** Text of a block without white space at its ends, and with plain spaces. */
    public String text(int i) {
        return texts.get(i);
    }

    private static String text(Block block) {
        return block.text().replace('\u00A0', ' ').strip();
    }

    /** What the page's format says of it under a key; empty for nothing. */
    String tag(String key) {
        return first(tagged, key);
    }

    /** Index of the first block of the text; the end where there is none. */
    public int bodyStart() {
        return bodyStart;
    }

    /** Index behind the last block of the text. */
    public int bodyEnd() {
        return bodyEnd;
    }

    /** Indexes before the text. */
    public IntStream head() {
        return IntStream.range(0, bodyStart);
    }

    /** Indexes behind the text. */
    IntStream tail() {
        return IntStream.range(bodyEnd, blocks.size());
    }

    /** Indexes before and behind the text. */
    IntStream edges() {
        return IntStream.concat(head(), tail());
    }

    /** True for the page's title, by the format's own word or by the page's metadata. */
    public boolean isTitle(int i) {
        if (blocks.get(i) instanceof Block.Heading heading && heading.level() == 1) return true;
        if (title.isEmpty()) return false;
        var text = bare(text(i));
        return text.length() >= SHORTEST_TITLE
                && title.startsWith(text)
                && SITE_NAME.matcher(title.substring(text.length())).matches()
                && !OFFICE.matcher(text).find();
    }

    /** Whether the words are a good part of the page's title: one line of several. */
    public boolean isPartOfTitle(int i) {
        if (title.isEmpty()) return false;
        var text = bare(text(i));
        return text.length() >= SHORTEST_PART && text.length() < 120 && title.contains(text);
    }

    /** What the page calls its article; of a window's title the site's name is a part. */
    private static String title(Map<String, List<String>> tagged) {
        var article = first(tagged, "ArticleTitle");
        return bare(article.isEmpty() ? first(tagged, "title") : article);
    }

    private static String first(Map<String, List<String>> tagged, String key) {
        return tagged.getOrDefault(key, List.of("")).getFirst();
    }

    private static String bare(String text) {
        return BLANK.matcher(text).replaceAll("");
    }

    public boolean isLabelled(int i) {
        return LABEL.matcher(text(i)).lookingAt();
    }

    public boolean isAnnex(int i) {
        return ANNEX.matcher(text(i)).lookingAt();
    }

    public boolean isBody(int i) {
        return body[i];
    }

    /** A labelled line, a sentence that no site speaks, or a table of the text. */
    public static boolean isBody(Block block) {
        return switch (block) {
            case Block.Table table -> !InformationTable.is(table) && table.look().linkShare() < 0.5;
            case Block.Heading heading -> isBody(heading.text(), heading.look().linkShare());
            case Block.Text text -> isBody(text.text(), text.look().linkShare());
        };
    }

    private static boolean isBody(String text, double linkShare) {
        if (linkShare >= 0.6) return false;
        var line = text.strip();
        if (LABEL.matcher(line).lookingAt()) return true;
        if (line.length() < SENTENCE || PublishingLine.is(line)) return false;
        boolean sentence = line.indexOf('。') >= 0 || line.endsWith("；") || line.endsWith("：");
        return sentence && (line.length() > LONG || !SITE_TALK.matcher(line).find());
    }
}
