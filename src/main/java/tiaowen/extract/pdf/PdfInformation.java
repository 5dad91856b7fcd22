package tiaowen.extract.pdf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import tiaowen.extract.block.Characters;

/** What a PDF file says of itself, under the names that pages use for the same. */
final class PdfInformation {
    /**
     * {@code Microsoft Word - 通知.doc}, {@code Untitled}, {@code 文档1}, {@code 新建 Microsoft Word 文档},
     * {@code 关于印发办法的通知.docx}, {@code about:blank}: names of files, given by programs.
     */
    private static final Pattern JUNK =
            Pattern.compile(
                    "(?i)microsoft\\s.*|untitled.*|无标题.*|未命名.*|新建.{0,30}|(?:文档|document|doc|slide|幻灯片|演示文稿)\\s?\\d*"
                            + "|.*\\.(?:docx?|wps|pdf|html?|rtf|txt|xlsx?|pptx?|indd|cdr|dwg|tmp|ofd)"
                            + "|about:blank|(?:https?|file)://.*|(?:扫描|scan).{0,30}|\\P{IsHan}*");

    private static final int LONGEST = 500;

    private PdfInformation() {}

    static Map<String, List<String>> of(PDDocument document) {
        var told = document.getDocumentInformation();
        var tagged = new LinkedHashMap<String, List<String>>();
        var title = bare(told.getTitle());
        if (!JUNK.matcher(title).matches()) put(tagged, "title", title);
        put(tagged, "author", bare(told.getAuthor()));
        put(tagged, "description", bare(told.getSubject()));
        put(tagged, "keywords", bare(told.getKeywords()));
        var made = told.getCreationDate();
        // the day on which the file was made is not the day on which the paper was put out
        if (made != null) put(tagged, "created", made.toInstant().toString());
        return tagged;
    }

    private static void put(Map<String, List<String>> tagged, String key, String value) {
        if (!value.isEmpty()) tagged.put(key, List.of(value));
    }

    private static String bare(String value) {
        if (value == null || value.length() > LONGEST) return "";
        var line = new StringBuilder();
        value.chars().forEach(c -> line.append(Character.isISOControl(c) ? ' ' : (char) c));
        return Characters.strip(line);
    }
}
