package tiaowen.model;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of an order or announcement, which offices count without a code of their own: {@code
 * 国务院令第450号}, {@code 海关总署公告2020年第40号}.
 *
 * @param office who gave it, as printed, without the state's name; offices that share it stand side
 *     by side, parted by a blank; empty where the number alone is printed
 * @param word 令, 公告 or 通告
 * @param year that the number is counted in; empty where it runs on over the years
 * @param sequence from 1
 */
public record OrderNumber(String office, String word, Optional<Integer> year, int sequence) {
    private static final String NUMBER = "([0-9]{1,5}|[" + Numeral.CHARACTERS + "]{1,7})";
    private static final String OFFICE = "((?:\\p{IsHan}|[、，, ]){0,60}?)";
    private static final String YEAR = "[(〔\\[【]?(?:((?:19|20)[0-9]{2})年?[)〕\\]】]?)?";
    // 国务院令第450号  国令第707号  市人民政府令(第16号)  财政部 税务总局公告2025年第17号  公告〔2020〕3号
    private static final Pattern BEHIND =
            Pattern.compile(OFFICE + "(令|公告|通告) ?" + YEAR + " ?[(（]?第? ?" + NUMBER + " ?号[)）]?");
    // 北京市人民政府第235号令
    private static final Pattern BEFORE = Pattern.compile(OFFICE + "第 ?" + NUMBER + " ?号(令|公告|通告)");
    private static final Pattern EITHER =
            Pattern.compile(BEHIND.pattern() + "|" + BEFORE.pattern());
    private static final Pattern BLANK = Pattern.compile("\\s+");
    private static final Pattern STATE = Pattern.compile("中华人民共和国(?=\\p{IsHan}{2})");
    private static final String STATE_COUNCIL = "国务院";

    /** Reads a number printed alone. Empty when {@code text} is no such number. */
    public static Optional<OrderNumber> parse(String text) {
        if (!mayHold(text)) return Optional.empty();
        var plain = plain(text);
        var behind = BEHIND.matcher(plain);
        if (behind.matches()) return of(behind, 1, 2, 3, 4);
        var before = BEFORE.matcher(plain);
        return before.matches() ? of(before, 1, 3, 0, 2) : Optional.empty();
    }

    /** The first number in a line of notes, its office told by what stands before it. */
    public static Optional<OrderNumber> in(String line) {
        if (!mayHold(line)) return Optional.empty();
        var order = EITHER.matcher(plain(line));
        if (!order.find()) return Optional.empty();
        return order.group(2) != null ? of(order, 1, 2, 3, 4) : of(order, 5, 7, 0, 6);
    }

    private static boolean mayHold(String text) {
        return (text.indexOf('令') >= 0 || text.indexOf('告') >= 0)
                && (text.indexOf('号') >= 0 || text.indexOf('號') >= 0);
    }

    private static String plain(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        return BLANK.matcher(plain).replaceAll(" ").replace('號', '号');
    }

    private static Optional<OrderNumber> of(
            Matcher order, int office, int word, int year, int number) {
        var sequence = Numeral.parse(order.group(number).strip());
        if (sequence.isEmpty() || sequence.getAsInt() < 1) return Optional.empty();
        var name = STATE.matcher(order.group(office)).replaceAll("");
        name = name.replaceAll("[、，, ]+", " ").strip();
        return Optional.of(
                new OrderNumber(
                        name.equals("国") ? STATE_COUNCIL : name,
                        order.group(word),
                        year == 0 || order.group(year) == null
                                ? Optional.empty()
                                : Optional.of(Integer.valueOf(order.group(year))),
                        sequence.getAsInt()));
    }

    /** The same of another office, which a text names elsewhere. */
    public OrderNumber by(String other) {
        return new OrderNumber(other, word, year, sequence);
    }

    /** One way of writing for all: {@code 财政部税务总局公告2025年第17号}. */
    @Override
    public String toString() {
        return office.replace(" ", "")
                + word
                + year.map(y -> y + "年").orElse("")
                + "第"
                + sequence
                + "号";
    }
}
