package tiaowen.naming;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tiaowen.model.Locator;
import tiaowen.model.OrderNumber;

/**
 * What a person typed for a citation, with what {@link tiaowen.model.Reference} does not know taken
 * off: the year of an edition, orders (国务院令第250号), quotation marks in the place of title marks.
 *
 * @param text the citation without them
 * @param year of the edition meant; empty where none was named
 * @param day of that edition as an ISO date, where a whole date was named
 */
public record CitationInput(String text, Optional<Integer> year, Optional<String> day) {
    private static final int LONGEST = 300;

    // 【慈善法】第十二条  「慈善法」  “慈善法”第十二条  at the beginning
    private static final Pattern QUOTED =
            Pattern.compile(
                    "^([【「『“\"'‘\\[［])([^【】「」『』“”\"'‘’\\[\\]［］]{2,60})[】」』”\"'’\\]］](?=$|[第附§0-9（(])");
    // 慈善法的第十二条  慈善法中第十二条  慈善法里的第12条
    private static final Pattern LINK =
            Pattern.compile(
                    "(?<=[\\p{IsHan}》）)])(?:中|里|当中|里面)?(?:的)?(?=第[0-9零〇一二三四五六七八九十百千两]{1,9}[条條编編章节節])");
    private static final String KIND = "(?:年?(?:版|版本|修正|修订|修改|公布|通过|制定))";
    // 2016年慈善法第12条  2016年版慈善法第12条
    private static final Pattern YEAR_BEFORE =
            Pattern.compile("^((?:19|20)\\d{2})(?:年(?:版|修正|修订)?的?|版的?)(?=[《\\p{IsHan}])(.{3,})$");
    // 慈善法（2016年）第十二条  慈善法（2016年3月16日）  慈善法(2016修正)第12条
    private static final Pattern YEAR_IN_BRACKETS =
            Pattern.compile(
                    "[（(]((?:19|20)\\d{2})(?:[年./-](\\d{1,2})[月./-](\\d{1,2})日?)?年?[^（）()]{0,12}[）)]");
    // 慈善法2016年版第十二条  慈善法2016修正第12条
    private static final Pattern YEAR_BEHIND =
            Pattern.compile("(?<=[\\p{IsHan}》])((?:19|20)\\d{2})" + KIND + "(?:的)?(?=第|$)");
    // 中华人民共和国国务院令第250号  主席令第四十三号  海关总署公告2020年第40号  公告〔2020〕40号
    private static final Pattern ORDER =
            Pattern.compile(
                    "^(\\p{IsHan}{2,40}?(?:令|公告|通告)[〔\\[（(]?(?:(?:19|20)\\d{2})?年?[〕\\]）)]?第?(?:[0-9]{1,5}|[零〇一二三四五六七八九十百]{1,7})号)(.*)$");

    public static CitationInput of(String typed) {
        var text = Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
        if (text.length() > LONGEST)
            return new CitationInput(typed, Optional.empty(), Optional.empty());
        var quoted = QUOTED.matcher(text);
        if (quoted.find()) text = "《" + quoted.group(2) + "》" + text.substring(quoted.end());
        var joined = LINK.matcher(text);
        if (joined.find()) text = joined.replaceFirst("");
        var inside = YEAR_IN_BRACKETS.matcher(text);
        // Behind a title, not the year of a document number: 晋民发（2017）49号.
        if (inside.find()
                && inside.start() > 1
                && !text.startsWith("号", numberEnd(text, inside.end()))) {
            var rest = text.substring(0, inside.start()) + text.substring(inside.end());
            return new CitationInput(
                    rest, Optional.of(Integer.valueOf(inside.group(1))), day(inside));
        }
        var behind = YEAR_BEHIND.matcher(text);
        if (behind.find()) {
            var rest = text.substring(0, behind.start()) + text.substring(behind.end());
            return new CitationInput(
                    rest, Optional.of(Integer.valueOf(behind.group(1))), Optional.empty());
        }
        return new CitationInput(text, Optional.empty(), Optional.empty());
    }

    private static int numberEnd(String text, int at) {
        int end = at;
        while (end < text.length()
                && (Character.isDigit(text.charAt(end)) || text.charAt(end) == '第')) {
            end++;
        }
        return end;
    }

    private static Optional<String> day(Matcher date) {
        if (date.group(2) == null) return Optional.empty();
        return Optional.of(
                "%s-%02d-%02d"
                        .formatted(
                                date.group(1),
                                Integer.valueOf(date.group(2)),
                                Integer.valueOf(date.group(3))));
    }

    /** The same with a year at its beginning taken off; titles may begin with a year too. */
    Optional<CitationInput> withoutYear() {
        var before = YEAR_BEFORE.matcher(text);
        if (year.isPresent() || !before.matches()) return Optional.empty();
        return Optional.of(
                new CitationInput(
                        before.group(2),
                        Optional.of(Integer.valueOf(before.group(1))),
                        Optional.empty()));
    }

    /**
     * An order.
     *
     * @param names its number in the spellings that texts have, likeliest first
     * @param eid of the provision named behind it; empty for the whole
     */
    record Order(List<String> names, String eid) {}

    /** The order that is named; empty where the text is something else. */
    public Optional<Order> order() {
        var order = ORDER.matcher(text.replaceAll("[\\s《》]", ""));
        if (!order.matches()) return Optional.empty();
        var number = OrderNumber.parse(order.group(1));
        if (number.isEmpty() || number.get().office().isEmpty()) return Optional.empty();
        var rest = order.group(2);
        var locator = Locator.read(rest, 0);
        if (!rest.isEmpty() && locator.filter(l -> l.end() == rest.length()).isEmpty()) {
            return Optional.empty();
        }
        var names = List.of(number.get().toString(), "中华人民共和国" + number.get());
        return Optional.of(new Order(names, locator.map(Locator::eid).orElse("")));
    }
}
