package tiaowen.facts;

import java.util.Optional;
import java.util.regex.Pattern;
import tiaowen.model.DocNumber;
import tiaowen.model.OrderNumber;
import tiaowen.model.PageTitle;

/** Finds document numbers (发文字号) inside running text. */
final class DocNumbers {
    // 〔2017〕49号  [2017]049号  （2017）第49号  (the office's code stands before)
    private static final Pattern YEAR_AND_NUMBER =
            Pattern.compile("[〔\\[［【(（﹝]\\s?(?:19|20)\\d{2}\\s?[〕\\]］】)）﹞]\\s?第?\\s?\\d{1,5}\\s?号");
    // 令第250号  令（第7号）  令〔2020〕第3号  公告2020年第3号  公告〔2020〕3号
    private static final Pattern ORDER =
            Pattern.compile(
                    "(?:令|公告|通告)\\s?[（(〔\\[]?(?:(\\d{4})\\s?年?\\s?[）)〕\\]]?)?\\s?第?\\s?([0-9]{1,5}|[一二三四五六七八九十百]{1,6})\\s?号");
    private static final Pattern OFFICE = Pattern.compile("(?:国务院|主席|政府|委员会|法院|检察院|[部局署行会厅院])$");
    private static final Pattern BEFORE =
            Pattern.compile(
                    "根据|按照|依据|依照|适用|遵照|违反|符合|援引|引用|属于|关于|印发|转发|下发|文件|贯彻|落实|执行|参照|详见|参见|通知|意见|办法|决定|原|见|和|与|及|以|经|由|在|对|按|依|的|将|第|号|年|日(?!报)");

    private DocNumbers() {}

    /** A number as it stands in the text, from {@code start} to {@code end}. */
    record Found(int start, int end, DocNumber number) {}

    /** The number whose opening bracket stands at {@code bracket}. */
    static Optional<Found> at(String text, int bracket) {
        var number = YEAR_AND_NUMBER.matcher(text).region(bracket, text.length());
        if (!number.lookingAt()) return Optional.empty();
        int from = bracket;
        while (from > 0 && bracket - from < 12 && isHan(text.charAt(from - 1))) from--;
        var run = text.substring(from, bracket);
        int cut = 0;
        var before = BEFORE.matcher(run);
        while (before.find() && before.end() < run.length()) cut = before.end();
        int start = from + cut;
        return DocNumber.parse(text.substring(start, number.end()))
                .map(n -> new Found(start, number.end(), n));
    }

    /** The number that a title has in front or in brackets behind, which is no part of it. */
    static Optional<DocNumber> around(String title) {
        var own = title.replaceFirst("^(?:【[^】]{1,8}】|\\[[^\\]]{1,8}\\])", "");
        var bare = PageTitle.bare(title);
        int bracket = own.indexOf('〔');
        return bracket < 0 || bare.indexOf('〔') >= 0
                ? Optional.empty()
                : at(own, bracket).map(Found::number);
    }

    /**
     * An order or announcement, known by its office and a number: {@code 国务院令第250号}.
     *
     * @param name as {@link OrderNumber#toString} prints it
     */
    record Order(int start, int end, String name) {}

    /** The order whose 令, or whose 告 of 公告, stands at {@code at}. */
    static Optional<Order> order(String text, int at) {
        int word = text.charAt(at) == '告' ? at - 1 : at;
        if (word < 2) return Optional.empty();
        var order = ORDER.matcher(text).region(word, text.length());
        if (!order.lookingAt()) return Optional.empty();
        int from = word;
        while (from > 0 && word - from < 24 && isHan(text.charAt(from - 1))) from--;
        var run = text.substring(from, word);
        int cut = 0;
        var before = BEFORE.matcher(run);
        while (before.find() && before.end() < run.length()) cut = before.end();
        int start = from + cut;
        if (!OFFICE.matcher(text.substring(start, word)).find()) return Optional.empty();
        return OrderNumber.parse(text.substring(start, order.end()))
                .map(number -> new Order(start, order.end(), number.toString()));
    }

    private static boolean isHan(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }
}
