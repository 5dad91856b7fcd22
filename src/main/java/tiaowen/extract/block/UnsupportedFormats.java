package tiaowen.extract.block;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Optional;
import tiaowen.model.Failure;

/** Formats that are recognised in order to be refused with a word of advice. */
public final class UnsupportedFormats {
    private static final String WORD = "请用 Word 或 WPS 打开，另存为 .docx 后重新添加。";
    private static final String TEXT = "请换成 .docx、.html、.md 或 .txt 文件后重新添加。";
    private static final String SCAN = "图片里的文字不能检索，" + TEXT;

    /** First bytes, as Latin-1 characters, and what they mean. */
    private record Mark(String head, String code, String what, String advice) {}

    private static final List<Mark> MARKS =
            List.of(
                    new Mark("{\\rtf", "rtf-not-supported", "是 RTF 文件，目前还不能读取", WORD),
                    new Mark("\u0089PNG", "not-text", "是图片，不是文字", SCAN),
                    new Mark("\u00FF\u00D8\u00FF", "not-text", "是图片，不是文字", SCAN),
                    new Mark("GIF8", "not-text", "是图片，不是文字", SCAN),
                    new Mark("II*\0", "not-text", "是图片，不是文字", SCAN),
                    new Mark("MM\0*", "not-text", "是图片，不是文字", SCAN),
                    new Mark("MZ", "not-text", "是可执行程序，不是文字", TEXT),
                    new Mark("\u007FELF", "not-text", "是可执行程序，不是文字", TEXT),
                    new Mark("Rar!", "archive-file", "是压缩包", "请解压后添加里面的文件。"),
                    new Mark("7z\u00BC\u00AF", "archive-file", "是压缩包", "请解压后添加里面的文件。"),
                    new Mark("\u001F\u008B", "archive-file", "是压缩包", "请解压后添加里面的文件。"),
                    new Mark(
                            "MIME-Version:",
                            "mht-not-supported",
                            "是 MHT 网页档案",
                            "请在浏览器里另存为 .html 后重新添加。"));

    private UnsupportedFormats() {}

    /** What these bytes are, if they are a format that is not read. */
    public static Optional<Failure> recognise(String name, byte[] bytes) {
        var head = new String(bytes, 0, Math.min(1024, bytes.length), ISO_8859_1);
        var text = head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3) : head;
        for (var mark : MARKS) {
            if (text.startsWith(mark.head) && isMeant(mark, text)) {
                return Optional.of(refuse(name, mark.code, mark.what, mark.advice));
            }
        }
        return Optional.empty();
    }

    /** Words may begin with MZ too; a program has a zero among its first bytes. */
    private static boolean isMeant(Mark mark, String head) {
        return !mark.head.equals("MZ") || head.indexOf('\0') >= 0;
    }

    /** A file of an old office program that is not Word. */
    public static Failure otherOffice(String name) {
        return refuse(name, "unsupported-format", "是旧版办公软件的文件，不是文章", TEXT);
    }

    public static Failure damaged(String name, Exception cause) {
        return new Failure(
                "damaged-file", name + " 已损坏，未能读取。请找到完好的原件，用 Word 另存为 .docx 后重新添加。", cause);
    }

    public static Failure encrypted(String name) {
        return refuse(name, "encrypted-file", "设了密码，未能读取", "请在 Word 中取消密码、另存后重新添加。");
    }

    /** A zip archive without a Word document in it. */
    public static Failure archive(String name, boolean spreadsheet, boolean slides, boolean ofd) {
        if (spreadsheet) return refuse(name, "unsupported-format", "是电子表格", TEXT);
        if (slides) return refuse(name, "unsupported-format", "是演示文稿", TEXT);
        if (ofd) return refuse(name, "unsupported-format", "是 OFD 版式文件，目前还不能读取", TEXT);
        return refuse(name, "archive-file", "是压缩包，里面没有 Word 文档", "请解压后添加里面的文件。");
    }

    private static Failure refuse(String name, String code, String what, String advice) {
        return new Failure(code, name + " " + what + "。" + advice);
    }
}
