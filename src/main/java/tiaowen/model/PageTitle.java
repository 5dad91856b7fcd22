package tiaowen.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** The title of a paper as pages and windows show it, with what they hang on it taken off. */
public final class PageTitle {
    // 标题：  法規名稱：
    private static final Pattern LABEL =
            Pattern.compile("^(?:法[规規]|文件|公文|信息)?(?:名[称稱]|标题|標題)[ 　]?[:：]\\s*(?=.{4})");
    // [已废止]  【失效】  （现行有效）
    private static final Pattern STATUS =
            Pattern.compile(
                    "[\\[【（(［](?:已?废止|已?失效|全文废止|全文失效|部分失效|已(?:被)?修改|(?:现行|继续)?有效)[\\]】）)］]");
    // 【贷款】  [通知]: the column of a site
    private static final Pattern COLUMN = Pattern.compile("^(?:【[^】]{1,8}】|\\[[^\\]]{1,8}\\])");
    // 武公中规〔2026〕2号  BCXD16-2023-0002  ZJAC16—2023—0305
    private static final Pattern NUMBER =
            Pattern.compile(
                    "^(?:(?!关于)\\p{IsHan}{1,12}[〔\\[［（(【][12]\\d{3}[〕\\]］）)】]第?\\d{1,5}号|[A-Z]{2,8}\\d{0,4}[-—–]\\d{4}[-—–]\\d{1,6})[ 　:：]*(?=.{6})");
    private static final Pattern DAY =
            Pattern.compile("[（(]\\s*\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}\\s*[）)]$");
    // …的通知（示民发〔2023〕8号); 转发…（…号) names another paper
    private static final Pattern NUMBER_BEHIND =
            Pattern.compile(
                    "^(?!.*(?:转发|废止|修改))(.{6,})[（(]\\p{IsHan}{1,12}[〔\\[［（(【][12]\\d{3}[〕\\]］）)】]第?\\d{1,5}号[）)]$");
    // 22 某某市人民政府关于…: a number of the page or of a list
    private static final Pattern LISTED =
            Pattern.compile(
                    "^\\d{1,3}[ 　.．、]*(?=(?:中共|国务院|\\p{IsHan}{2,12}(?:人民政府|办公[厅室]|[部委局厅]))[^。]{0,40}关于|关于)");
    // 您当前所在的位置：首页 > 示例专栏 > 住房保障关于受理示例申请的公告
    private static final Pattern PLACE =
            Pattern.compile(
                    "^(?:您|你)?(?:当前|现在|目前)?(?:所在)?的?位置[:：].*[>＞»›→][ 　]*(?:[^>＞]{0,30}?[^部委厅局办署院会府](?=关于))?");
    private static final Pattern FILE = Pattern.compile("(?i)\\.(?:pdf|docx?|wps|html?|txt)$");
    // 示例办法_政策法规_示例市人民政府  示例办法 - 示例网  示例市某局-关于示例的通知
    private static final Pattern PARTS =
            Pattern.compile(
                    "\\s*[_|｜]+\\s*|\\s+[-—–]+\\s*|\\s*[-—–]+\\s+|(?<=\\p{IsHan})-(?=[\\p{IsHan}《])");

    private PageTitle() {}

    /** Without status, column and numbers around it, and without the ending of a file. */
    public static String bare(String said) {
        var plain = LABEL.matcher(said.strip().replaceFirst("^#+\\s*", "")).replaceFirst("");
        var title = STATUS.matcher(PLACE.matcher(plain).replaceFirst("")).replaceAll("").strip();
        for (int length = -1; length != title.length(); ) {
            length = title.length();
            title = NUMBER.matcher(COLUMN.matcher(title).replaceFirst("")).replaceFirst("").strip();
        }
        title = NUMBER_BEHIND.matcher(DAY.matcher(title).replaceFirst("")).replaceFirst("$1");
        title = LISTED.matcher(title).replaceFirst("");
        return FILE.matcher(title.isEmpty() ? said.strip() : title).replaceFirst("");
    }

    /**
     * The paper's own title in a window's, without the names of site and column around it.
     *
     * @param others names that stand on every page of the site
     */
    public static String own(String said, Collection<String> others) {
        var title = said.strip();
        for (int length = -1; length != title.length(); ) {
            length = title.length();
            for (var other : others) {
                boolean more = title.length() > other.length() + 4;
                if (!more || other.isBlank()) continue;
                boolean apart = Character.isWhitespace(title.charAt(other.length()));
                if (title.startsWith(other) && apart) title = title.substring(other.length());
                title = title.strip();
            }
        }
        var parts = new ArrayList<>(List.of(PARTS.split(title, -1)));
        parts.removeIf(part -> part.isBlank() || others.contains(part));
        if (parts.isEmpty()) return bare(title);
        return parts.stream()
                .filter(Titles::endsLikeTitle)
                .max(Comparator.comparing(String::length))
                .map(PageTitle::bare)
                .orElseGet(() -> bare(parts.getFirst()));
    }
}
