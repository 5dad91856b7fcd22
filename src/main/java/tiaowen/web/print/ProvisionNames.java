package tiaowen.web.print;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tiaowen.model.Numeral;
import tiaowen.model.Provision;

/**
 * How a person names each provision of a document: {@code 第十二条第二款第三项}, {@code 第三部分（二）}, {@code
 * 附件1第三条}. The citation parser reads these names back.
 */
public final class ProvisionNames {
    // （三）  (3)  3.  三、
    private static final Pattern NUMBER =
            Pattern.compile("[（(]?([" + Numeral.CHARACTERS + "]{1,6})[）).．、]?");

    private final Map<String, String> words = new HashMap<>();
    private final Map<String, String> own = new HashMap<>();

    private ProvisionNames() {}

    /** The names of a document's provisions, whole and in their last steps. */
    public static ProvisionNames named(List<Provision> provisions) {
        var names = new ProvisionNames();
        names.name(provisions, "");
        return names;
    }

    /** By eid. */
    public static Map<String, String> of(List<Provision> provisions) {
        return named(provisions).words;
    }

    /** {@code 第十二条第二款第三项}; empty where there is none of this eid. */
    public String whole(String eid) {
        return words.getOrDefault(eid, "");
    }

    /** What a provision adds to the name of the one above: {@code 第三项}; may be empty. */
    String own(String eid) {
        return own.getOrDefault(eid, "");
    }

    private void name(List<? extends Provision> sisters, String above) {
        long paragraphs = sisters.stream().filter(Provision.Paragraph.class::isInstance).count();
        int number = 0;
        for (var provision : sisters) {
            if (provision instanceof Provision.Paragraph) number++;
            var step =
                    switch (provision) {
                        case Provision.Division d -> d.label();
                        case Provision.Article a -> a.label();
                        case Provision.Annex a -> a.label();
                        case Provision.Section s -> section(s);
                        case Provision.Preamble p -> p.heading().isEmpty() ? "引言" : p.heading();
                        case Provision.Table t -> above.isEmpty() ? "表格" : "的表格";
                        case Provision.Item i -> item(i);
                        // The only paragraph goes by the name of what it fills.
                        case Provision.Paragraph p ->
                                paragraphs == 1 && !above.isEmpty() ? "" : paragraph(p, number);
                    };
            words.putIfAbsent(provision.eid(), above + step);
            own.putIfAbsent(provision.eid(), step);
            // A statute's articles are numbered through: chapters do not count in their names.
            name(
                    provision.children(),
                    provision instanceof Provision.Division ? above : above + step);
        }
    }

    private static String section(Provision.Section section) {
        var number = section.depth() == 1 ? plain(section.label()) : "";
        return number.isEmpty() ? section.label().replaceFirst("[、.．]$", "") : "第" + number + "部分";
    }

    private static String paragraph(Provision.Paragraph paragraph, int number) {
        return "第" + Numeral.han(number) + (paragraph.eid().contains("kuan") ? "款" : "段");
    }

    private static String item(Provision.Item item) {
        var number = plain(item.label());
        if (number.isEmpty()) return item.label();
        return "第" + number + (item.eid().contains(".mu-") ? "目" : "项");
    }

    /** The number of a label in Han numerals; empty when it has none. */
    private static String plain(String label) {
        var number = NUMBER.matcher(label);
        if (!number.matches()) return "";
        var value = Numeral.parse(number.group(1));
        return value.isPresent() && value.getAsInt() >= 1 && value.getAsInt() <= 9999
                ? Numeral.han(value.getAsInt())
                : "";
    }
}
