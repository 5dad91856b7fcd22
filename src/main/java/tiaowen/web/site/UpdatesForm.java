package tiaowen.web.site;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tiaowen.api.Links;
import tiaowen.model.PolicyKind;

/**
 * Which changes a page of updates shows, as its address says it. Total.
 *
 * @param month empty for the newest that has something
 * @param page from 1
 */
public record UpdatesForm(
        Optional<PolicyNews.What> what,
        Optional<PolicyKind> kind,
        Optional<YearMonth> month,
        int page) {
    public static UpdatesForm of(Map<String, List<String>> parameters) {
        var month = QueryParameters.first(parameters, "month");
        var page = QueryParameters.first(parameters, "page");
        return new UpdatesForm(
                PolicyNews.What.of(QueryParameters.first(parameters, "what")),
                PolicyKind.parse(QueryParameters.first(parameters, "kind")),
                month.matches("[12]\\d{3}-(?:0[1-9]|1[0-2])")
                        ? Optional.of(YearMonth.parse(month))
                        : Optional.empty(),
                page.matches("[1-9]\\d{0,3}") ? Integer.parseInt(page) : 1);
    }

    public UpdatesForm withWhat(Optional<PolicyNews.What> other) {
        return new UpdatesForm(other, kind, month, 1);
    }

    public UpdatesForm withKind(Optional<PolicyKind> other) {
        return new UpdatesForm(what, other, month, 1);
    }

    public UpdatesForm withMonth(Optional<YearMonth> other) {
        return new UpdatesForm(what, kind, other, 1);
    }

    public UpdatesForm withPage(int other) {
        return new UpdatesForm(what, kind, month, other);
    }

    /** Whether a change is shown, its day aside. */
    public boolean fits(PolicyNews news) {
        return what.map(w -> w == news.what()).orElse(true)
                && kind.map(k -> news.kind().filter(k::equals).isPresent()).orElse(true);
    }

    /** The page of a month. */
    public String address() {
        return address("/updates", true);
    }

    /** The page of one day. */
    public String address(LocalDate day) {
        return address("/updates/" + day, false);
    }

    private String address(String path, boolean ofMonth) {
        var pairs = new ArrayList<String>();
        what.ifPresent(w -> pairs.add("what=" + w.code()));
        kind.ifPresent(k -> pairs.add("kind=" + Links.encode(k.label())));
        if (ofMonth) month.ifPresent(m -> pairs.add("month=" + m));
        if (!ofMonth && page > 1) pairs.add("page=" + page);
        return path + (pairs.isEmpty() ? "" : "?" + String.join("&", pairs));
    }
}
