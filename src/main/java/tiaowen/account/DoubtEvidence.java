package tiaowen.account;

import java.util.Locale;

/**
 * What makes one doubt that a document was read rightly. What each is worth is learned, see {@link
 * DoubtWeights}.
 */
enum DoubtEvidence {
    /** Blocks that stayed though they nearly went. */
    NEARLY_DROPPED("有的段落留在正文里，把握不足"),
    /** Blocks that went though they nearly stayed. */
    NEARLY_KEPT("有的段落被去掉，把握不足"),
    /** How far the least sure of those blocks is from being sure. */
    LEAST_SURE("有一段的去留最没有把握"),
    /** Blocks that would have gone if numbers or headings did not need them. */
    DEMANDED("有的段落因为编号或小标题需要才留下"),
    /** Whole sentences among what was taken out between two blocks that were kept. */
    DROPPED_INSIDE("正文中间去掉了整句的文字"),
    /** Whole sentences among what was taken out before or after the text. */
    DROPPED_SENTENCE("去掉的文字里有整句的话"),
    /** Signs of a markup language in the text. */
    MARKUP("条文里有网页或排版的标记"),
    /** Words of a site, of a newspaper or of a licence in the text. */
    SITE_WORDS("条文里像有网站的信息"),
    /** Addresses, telephone numbers, labels with values at the edges of the text. */
    FOREIGN_FORM("条文里有不像政策文字的内容"),
    /** Signs in the title that no title holds. */
    TITLE_FOREIGN("标题里像有别的文字"),
    /** Lines of a table of contents in the text. */
    CONTENTS_IN_BODY("条文里夹着目录"),
    /** A short line that comes again and again. */
    REPEATED_LINE("条文里有反复出现的短行"),
    /** Lines that end in the middle of a sentence. */
    BROKEN_LINES("不少段落没有说完就断开了"),
    /** Short lines by themselves that are no heading and no sentence. */
    STRAY_LINES("条文里有单独成段的短行"),
    /** The last words of the text end no sentence. */
    OPEN_END("正文的最后一句没有结束"),
    /** One block as long as a chapter: a text that lost its line breaks. */
    ENDLESS_BLOCK("有的段落特别长，可能丢失了分段"),
    /** A label that opens or follows a sentence and was not read as one. */
    LABEL_UNREAD("有的编号没有读作编号"),
    /** Numbers that leap, go back or come twice. */
    NUMBERS("编号不连续或者重复"),
    /** A long text without any number or heading. */
    NO_STRUCTURE("文字不短，却没有找到编号和标题"),
    /** Characters that no Chinese text holds. */
    GARBLED("文字里有不能辨认的字符"),
    /** The reader of the format said that it did not get all. */
    NOT_ALL_READ("文件没有完整读出"),
    /** Little of what the file holds was kept. */
    LITTLE_KEPT("文件里的文字只留下一小部分"),
    /** Hardly any text. */
    SHORT_BODY("正文很短"),
    /** A format that knows lines and no paragraphs. */
    FIXED_LINES("PDF 只有行，没有段落"),
    /** A text that a program wrote down, with marks of its own. */
    MARKED_TEXT("Markdown 多由程序抓取，常带别处的文字"),
    /** Nobody but one says the title. */
    TITLE_ALONE("标题只有一处说到"),
    /** No title was found in the text. */
    TITLE_UNSEEN("正文里没有找到标题"),
    /** The title is the name of the file. */
    TITLE_BY_NAME("标题取自文件名"),
    /** The title does not end as titles of policies do. */
    TITLE_FORM("标题不像政策的标题"),
    /** Places that tell of the number do not agree. */
    NUMBER_DIFFERS("各处所说的文号不一致"),
    /** Places that tell of the day of issue or of force do not agree. */
    DATE_DIFFERS("各处所说的公布或施行日期不一致"),
    /** Places that tell of the day on which the page was put out do not agree. */
    PUBLISHED_DIFFERS("各处所说的发布日期不一致"),
    /** Days that come in the wrong order. */
    DATES_ODD("日期的先后不合常理"),
    /** No issuer is known. */
    NO_ISSUER("没有找到制定机关"),
    /** No day is known. */
    NO_DATE("没有找到公布日期"),
    /** No number is known. */
    NO_NUMBER("没有找到文号"),
    /** No two places say the issuer, or none two the day. */
    FACT_ALONE("制定机关或公布日期没有第二处印证"),
    /** No place is known. */
    NO_REGION("没有找到地区"),
    /** The place is known by the site alone. */
    REGION_BY_SITE("地区只由网站推知"),
    /** A line that looks like a number of a document, which was not read as one. */
    NUMBER_UNREAD("有一行像文号，没有读作文号"),
    /** The kind is none of those known. */
    KIND_OPEN("文件的种类没有认出"),
    /** A paper with another one behind it. */
    ANNEXED("文件后面还附有别的文件"),
    /** A decision on changes, often with the changed text behind it. */
    AMENDING("修改决定常附有修改后的全文，两份的条款容易相混");

    private final String sentence;

    DoubtEvidence(String sentence) {
        this.sentence = sentence;
    }

    /** Chinese words for people, without a stop. */
    String sentence() {
        return sentence;
    }

    /** The word in data: {@code near-thing}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it can cost the text, and not only what is known of the document. */
    boolean ofText() {
        return ordinalAtMost(MARKED_TEXT);
    }

    @SuppressWarnings("EnumOrdinal") // those of the text stand first
    private boolean ordinalAtMost(DoubtEvidence last) {
        return ordinal() <= last.ordinal();
    }
}
