package tiaowen.model;

/** What a block of a source is, told by its form, its place and what stands around it. */
public enum Role {
    /** Navigation, adverts, contacts, licences: what a site says, not the paper. */
    FURNITURE("furniture", "网站内容"),
    /** A label with its value: information table, publishing line, a crawler's notes. */
    FACT("fact", "信息项"),
    /** The issuer above the title, {@code 某某市民政局文件}. */
    LETTERHEAD("letterhead", "发文机关标志"),
    /** The title or a line of it. */
    TITLE("title", "标题"),
    /** The document or order number on a line of its own. */
    NUMBER("number", "文号"),
    /** The bracket below a title that tells who passed the text and when (题注). */
    NOTE("note", "题注"),
    /** Whom a paper addresses: {@code 各市民政局：}. */
    SALUTATION("salutation", "主送机关"),
    /** A line of a table of contents. */
    CONTENTS("contents", "目录"),
    /** A heading, numbered or not. */
    HEADING("heading", "小标题"),
    /** The text itself, tables included. */
    BODY("body", "正文"),
    /** Who signs, and the lines on distribution below. */
    SIGNATURE("signature", "落款"),
    /** A day on a line of its own that dates the paper. */
    DATE("date", "成文日期"),
    /** The label of an annex, or the list of annexes. */
    ANNEX("annex", "附件");

    private final String code;
    private final String label;

    Role(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The word in data. */
    public String code() {
        return code;
    }

    /** The Chinese words in messages and on pages. */
    public String label() {
        return label;
    }

    /** Whether a block of this role is part of the paper; others are kept out of its clauses. */
    public boolean isPaper() {
        return this != FURNITURE && this != FACT;
    }
}
