package tiaowen.citecheck;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tiaowen.model.Numeral;
import tiaowen.model.Provision;

/** What provisions say, and what people call them. */
final class ProvisionTexts {
    // tiao-12-1  kuan-2  xiang-3  zhang-2
    private static final Pattern STEP = Pattern.compile("([a-z]+)-(\\d{1,4})(?:-(\\d{1,3}))?");

    private ProvisionTexts() {}

    /** All words of a provision, a line each, labels of items and sections with them. */
    static String of(Provision provision) {
        var lines = new ArrayList<String>();
        add(provision, true, lines);
        return String.join("\n", lines);
    }

    private static void add(Provision provision, boolean outermost, List<String> lines) {
        var line =
                switch (provision) {
                    case Provision.Division d -> d.label() + "　" + d.heading();
                    case Provision.Article a -> outermost ? a.heading() : a.label() + a.heading();
                    case Provision.Section s -> (outermost ? "" : s.label()) + s.heading();
                    case Provision.Preamble p -> p.heading();
                    case Provision.Annex a -> a.label() + "　" + a.heading();
                    case Provision.Paragraph p -> p.text();
                    case Provision.Item i -> (outermost ? "" : i.label()) + i.text();
                    case Provision.Table t -> rows(t);
                };
        if (!line.isBlank()) lines.add(line.strip());
        provision.children().forEach(child -> add(child, false, lines));
    }

    /** Rows as lines, cells joined by tabs. */
    static String rows(Provision.Table table) {
        return table.rows().stream()
                .map(row -> String.join("\t", row))
                .collect(Collectors.joining("\n"));
    }

    /** {@code tiao-12-1.kuan-2} as 第十二条之一第二款; empty where no rule tells. */
    static String label(String eid) {
        var out = new StringBuilder();
        for (var part : eid.split("\\.", -1)) {
            var step = STEP.matcher(part);
            if (!step.matches()) return "";
            var unit = unit(step.group(1));
            int number = Integer.parseInt(step.group(2));
            if (unit.isEmpty() || number < 1) return "";
            out.append("第").append(Numeral.han(number)).append(unit);
            if (step.group(3) != null) {
                out.append("之").append(Numeral.han(Math.max(1, Integer.parseInt(step.group(3)))));
            }
        }
        return out.toString();
    }

    private static String unit(String name) {
        return switch (name) {
            case "tiao" -> "条";
            case "kuan" -> "款";
            case "xiang" -> "项";
            case "mu" -> "目";
            case "zhang" -> "章";
            case "jie" -> "节";
            case "bian" -> "编";
            case "fenbian" -> "分编";
            default -> "";
        };
    }
}
