package tiaowen.model;

/** Where something known of a document was said. What comes first here is believed first. */
public enum Origin {
    /** On purpose, by the people who keep the corpus: front matter or sidecar. */
    STATED("stated", "人工标注"),
    /** A place on the page that sites.yaml names. */
    SITE_RULE("site-rule", "网站规则"),
    /** The paper's own words: title, line under it, signature, clauses. */
    TEXT("text", "正文"),
    /** The table 信息公开 above the paper. */
    INFORMATION_TABLE("information-table", "信息公开表"),
    /** The line of the site under the title: 发布时间、来源. */
    PUBLISHING_LINE("publishing-line", "发布信息行"),
    /** A meta tag of the page: ArticleTitle, PubDate. */
    META_TAG("meta-tag", "网页元数据"),
    /** A script with schema.org's words: headline, datePublished. */
    JSON_LD("json-ld", "JSON-LD"),
    /** A property of a Word or PDF file. */
    PROPERTIES("properties", "文件属性"),
    /** The name of the file. */
    FILE_NAME("file-name", "文件名");

    private final String code;
    private final String label;

    Origin(String code, String label) {
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
}
