package tiaowen.facts;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tiaowen.model.DocNumber;
import tiaowen.model.Evidence;
import tiaowen.model.OrderNumber;
import tiaowen.model.Origin;
import tiaowen.model.PageTitle;
import tiaowen.model.Status;
import tiaowen.model.Titles;

/** Reads what somebody said of a document: dates as 2024-03-01, numbers with 〔〕. */
final class SaidValue {
    static final int LONGEST_NUMBER = 60;

    // Microsoft Word - 附件1.doc   文档1   无标题   幻灯片 1   123
    private static final Pattern GENERATED =
            Pattern.compile(
                    "^Microsoft |\\.(?:docx?|wps|pdf)$|^(?:新建)?(?:Microsoft Word )?文档\\s?\\d*$|^无标题|^附[件表录]\\s*\\d*[:：]?$|^(?i:untitled)|^幻灯片|^[^\\p{IsHan}]*$");
    private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}*");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    // a heading of the page and one of the text in one
    private static final Pattern TWICE = Pattern.compile("^(.{6,})\\1$");
    private static final Pattern REPEALED =
            Pattern.compile(
                    "[（(【\\[](?:已废止|已失效|失效|废止|全文废止|全文失效)[）)】\\]]|(?:效力状态|时效性|有效性|状态)[：:]\\s?(?:已?废止|已?失效|全文废止)");
    private static final Pattern AMENDED = Pattern.compile("(?:效力状态|时效性|有效性|状态)[：:]\\s?已(?:被)?修改");
    private static final Pattern CURRENT = Pattern.compile("(?:效力状态|时效性|有效性|状态)[：:]\\s?(?:现行)?有效");
    private static final Pattern NOT_YET =
            Pattern.compile("(?:效力状态|时效性|有效性|状态)[：:]\\s?尚未(?:施行|生效)");

    private SaidValue() {}

    /** The value as it is kept; empty where it is none of its kind. */
    static Optional<String> read(Evidence evidence) {
        var value = evidence.value();
        return switch (evidence.key()) {
            case "title" -> title(value, evidence.origin(), List.of());
            case "docNumber" ->
                    value.length() > LONGEST_NUMBER
                            ? Optional.empty()
                            : DocNumber.parse(value)
                                    .map(DocNumber::toString)
                                    .or(() -> OrderNumber.parse(value).map(OrderNumber::toString))
                                    .or(() -> StandardCover.number(value));
            case "promulgated", "effective", "expires", "published" ->
                    Days.first(value).map(LocalDate::toString);
            case "status" -> Status.parse(value).or(() -> status("状态：" + value)).map(Status::label);
            case "issuers" -> Optional.of(String.join("、", names(value)));
            default -> Optional.of(value);
        };
    }

    /**
     * @param furniture names of site and column, which a window's title has around the paper's
     */
    static Optional<String> title(String value, Origin origin, List<String> furniture) {
        if (origin == Origin.PROPERTIES && GENERATED.matcher(value).find()) return Optional.empty();
        if (origin == Origin.META_TAG && !HAN.matcher(value).find()) return Optional.empty();
        boolean page =
                origin == Origin.META_TAG
                        || origin == Origin.JSON_LD
                        || origin == Origin.INFORMATION_TABLE;
        var own = page ? PageTitle.own(value, furniture) : value;
        var plain = Titles.plain(origin == Origin.STATED ? value : PageTitle.bare(own));
        var title = TWICE.matcher(plain).replaceFirst("$1");
        boolean label = title.isEmpty() || "：:".indexOf(title.charAt(title.length() - 1)) >= 0;
        return label || NO_LETTERS.matcher(title).matches() ? Optional.empty() : Optional.of(title);
    }

    /** 民政部、财政部 民政部 财政部 */
    static List<String> names(String value) {
        return Arrays.stream(value.split("[、，,；;\\s　]+", -1))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** What a text or a table says of whether it binds. */
    static Optional<Status> status(String text) {
        if (text.indexOf('效') < 0 && text.indexOf('废') < 0 && text.indexOf('状') < 0) {
            return Optional.empty();
        }
        if (REPEALED.matcher(text).find()) return Optional.of(Status.REPEALED);
        if (AMENDED.matcher(text).find()) return Optional.of(Status.AMENDED);
        if (NOT_YET.matcher(text).find()) return Optional.of(Status.NOT_YET);
        return CURRENT.matcher(text).find() ? Optional.of(Status.CURRENT) : Optional.empty();
    }
}
