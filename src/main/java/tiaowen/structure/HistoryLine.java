package tiaowen.structure;

import java.util.regex.Pattern;

/** Knows the lines between a title and its text that say who passed, issued and changed it (题注). */
final class HistoryLine {
    private static final String EVENT =
            "通过|公布|发布|颁布|修订|修正|修改|批准|施行|实施|生效|印发|公告|废止|备案|签署|签发|制定|决定|令|起草|失效|修正案";
    private static final String YEAR = "(?:[0-9０-９]{4}|[一二三四五六七八九十零〇○０OＯ]{4})";
    // 2016年3月16日 第十二届全国人民代表大会第四次会议通过   一九五四年九月二十日…通过   1996年9月19日
    private static final Pattern DATED =
            Pattern.compile(
                    "(?U)[（(【\\[〔]?\\s?"
                            + YEAR
                            + "\\s?年\\s?[^年月。]{1,4}\\s?月\\s?[^年月日。]{1,4}\\s?日?");
    // 海关总署发布   发布之日施行   …第二次修正。
    private static final Pattern EVENT_AT_END =
            Pattern.compile("(?:通过|公布|发布|颁布|修订|修正|批准|施行|生效)[）)]?。?$");
    // （某某市民政局　2022年5月1日）
    private static final Pattern DAY_AT_END =
            Pattern.compile(
                    "(?U)" + YEAR + "\\s?年\\s?[^年月。]{1,4}\\s?月\\s?[^年月日。]{1,4}\\s?日\\s?[）)]$");
    // （根据2009年8月27日…修正）, cut by a line break
    private static final Pattern SINCE_DAY =
            Pattern.compile("(?U)[（(【\\[]\\s?(?:自|根据|依据|经|于)\\s?" + YEAR + "\\s?年");
    private static final Pattern SAYS = Pattern.compile(EVENT);
    // 自2020年1月1日起施行   根据2018年…《关于修改…的决定》修正   （自…起施行）
    private static final Pattern SINCE =
            Pattern.compile("(?U)[（(【\\[]?\\s?(?:自|根据|依据|经|于|[《“]?.{0,30}第[^次]{1,8}次)");
    // 中华人民共和国主席令   国务院令第709号   第 709 号   （第十二号）   公告〔2019〕第3号
    private static final Pattern ORDER =
            Pattern.compile(
                    "(?U)(?:[\\p{IsHan}、·\\s　]{2,60}(?:令|公告)\\s{0,3})?[（(]?\\s?第?\\s?[0-9０-９一二三四五六七八九十百零〇○\\s]{1,9}号\\s?[)）]?"
                            + "|[0-9]{4}\\s?年\\s?第\\s?[0-9]{1,4}\\s?号"
                            + "|[\\p{IsHan}、·\\s　]{2,60}(?:主席令|院令|部令|局令|署令|委令|会令|府令|命令|公告|令)");
    // 晋民发〔2017〕49号   〔2023〕第5期   法释〔2022〕12号   劳社部发[2008]3号   高检发释字〔2025〕1号
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?U)[（(]?[\\p{IsHan} ]{0,20}\\s?[〔\\[（(【﹝［]\\s?[0-9０-９]{4}\\s?[〕\\]）)】﹞］]\\s?第?\\s?(?:[0-9０-９]{1,5}|[A-Z]{1,4}[0-9]{1,18})\\s?[号期][)）]?");
    private static final Pattern ISSUER =
            Pattern.compile(
                    "(?U)[\\p{IsHan}\\s　、]{2,80}(?:院|部|委|委员会|厅|局|署|办公室|办|政府|会|总会|总局|中心|银行|组|社|所|队|司令部|常务委员会|办事处|主席团|联合会)");

    private HistoryLine() {}

    /** Whether the line as a whole is a note, not prose. */
    static boolean matches(String text) {
        if (text.length() > 600) return false;
        if (isOrder(text) || isNumber(text)) return true;
        boolean bracketed = opens(text) && closes(text);
        var day = DATED.matcher(text);
        boolean dated = day.lookingAt();
        // 某某修正案（2018年） is a title
        if (!bracketed && !dated && Head.endsLikeTitle(text)) return false;
        if (Wording.announces(text)) return false;
        boolean event = text.indexOf('，') < 0 && EVENT_AT_END.matcher(text).find();
        if (!bracketed && text.endsWith("。")) return dated && event;
        // 2023年1月16日，省民政厅印发了… is prose, even where a page's width cuts it
        if (dated && (event || bracketed || !text.startsWith("，", day.end()))) return true;
        if (event && text.length() <= 30) return true;
        if (bracketed && text.length() <= 60 && DAY_AT_END.matcher(text).find()) return true;
        return SAYS.matcher(text).find()
                && ((closes(text) && text.indexOf('年') >= 0)
                        || (SINCE.matcher(text).lookingAt() && text.indexOf('，') < 0));
    }

    /** Whether brackets or book-title marks that the notes so far opened are still open. */
    static boolean isOpen(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("《（(".indexOf(c) >= 0) depth++;
            if ("》）)".indexOf(c) >= 0) depth--;
        }
        return depth > 0;
    }

    /** Whether a note in brackets begins here that ends on a later line. */
    static boolean beginsNote(String text) {
        return opens(text)
                && !closes(text)
                && text.length() <= 300
                && (DATED.matcher(text).lookingAt() || SINCE_DAY.matcher(text).lookingAt());
    }

    static boolean closes(String text) {
        return !text.isEmpty() && "）)】]〕".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static boolean opens(String text) {
        return !text.isEmpty() && "（(【[〔".indexOf(text.charAt(0)) >= 0;
    }

    /** {@code 中华人民共和国主席令}, {@code 第四十三号}. */
    static boolean isOrder(String text) {
        return text.length() <= 60 && text.indexOf('关') < 0 && ORDER.matcher(text).matches();
    }

    static boolean isNumber(String text) {
        return text.length() <= 60 && NUMBER.matcher(text).matches();
    }

    /** The name of an office alone, or several side by side. */
    static boolean isIssuer(String text) {
        return text.length() <= 80 && ISSUER.matcher(text).matches();
    }

    /** A day alone: {@code 2019年4月3日}, {@code 二〇一九年四月三日}, in brackets or not. */
    static boolean isDay(String text) {
        return text.length() <= 20 && DATED.matcher(text).lookingAt() && !SAYS.matcher(text).find();
    }
}
