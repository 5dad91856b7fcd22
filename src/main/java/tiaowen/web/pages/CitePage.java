package tiaowen.web.pages;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.List;
import tiaowen.api.Links;
import tiaowen.model.Clause;
import tiaowen.model.Edition;
import tiaowen.model.Policy;
import tiaowen.model.Reference;
import tiaowen.naming.CitationAnswer;
import tiaowen.web.print.DisplayFormat;
import tiaowen.web.site.MovedProvision;
import tiaowen.web.site.QueryParameters;
import tiaowen.web.site.WebContext;
import tiaowen.web.view.CiteView;
import tiaowen.web.view.Shell;
import tiaowen.web.view.StatusMark;

/** {@code /cite/…}: to the provision that was written down, or to a page that says why not. */
public record CitePage(WebContext site) implements Handler {
    private static final int MOST_ALIKE = 5;

    @Override
    public void handle(Context ctx) {
        var path = ctx.pathParamMap().get("text");
        var asked =
                path == null
                        ? QueryParameters.first(QueryParameters.of(ctx.queryString()), "q")
                        : path.strip();
        var answer = site.library().cite(asked);
        if (answer.outcome() == CitationAnswer.Outcome.RESOLVED) {
            var target = answer.candidates().getFirst();
            ctx.redirect(
                    Links.clause(target.policy().slug(), target.edition().date(), target.eid()));
            return;
        }
        var view = view(shown(asked), answer);
        ctx.status(answer.outcome() == CitationAnswer.Outcome.CANDIDATES ? 200 : 404);
        var shell = site.shell(ctx, view.heading(), "", Shell.Place.NONE, shown(asked), "");
        site.page(ctx, "cite", shell, view);
    }

    private static String shown(String asked) {
        return asked.length() <= 120 ? asked : asked.substring(0, 120) + "……";
    }

    private CiteView view(String asked, CitationAnswer answer) {
        var candidates = answer.candidates().stream().map(this::candidate).toList();
        return switch (answer.outcome()) {
            case RESOLVED, CANDIDATES ->
                    new CiteView(
                            asked,
                            "“" + asked + "”可能指下面几处",
                            "写法不足以确定是哪一处。请从下面选一处；加上完整的标题或者文号，就能直接到达。",
                            "可能的出处",
                            candidates);
            case NO_SUCH_PROVISION -> lacking(asked, answer.candidates().getFirst());
            case NOT_IN_COLLECTION ->
                    new CiteView(
                            asked,
                            answer.ended().isPresent()
                                    ? "“" + asked + "”已经废止，没有收录"
                                    : "“" + asked + "”还没有收录",
                            answer.said(site.today())
                                    .orElse("引用的写法看懂了，但是收录的文件里没有它。标题若是简称，可以换成全称再试。"),
                            "标题相近的另外的文件",
                            answer.alike().stream().limit(MOST_ALIKE).map(this::whole).toList());
            case NOT_A_CITATION ->
                    new CiteView(
                            asked,
                            asked.isEmpty() ? "请写出要找的条文" : "看不出“" + asked + "”指哪一条",
                            "请写成“标题加条号”，例如“慈善法第十二条第二款”，或者写文号，例如“晋民发〔2017〕49号”。",
                            "可能的出处",
                            candidates);
        };
    }

    /** The policy is here, the number is not: which edition had it, and where it went. */
    private CiteView lacking(String asked, CitationAnswer.Candidate found) {
        var policy = found.policy();
        var edition = found.edition();
        var title = DisplayFormat.titled(policy.title());
        var eid = Reference.parse(asked).map(Reference::eid).orElse("");
        var having = eid.isEmpty() ? List.<Edition>of() : site.shelf().having(policy, eid);
        var dated = DisplayFormat.edition(edition.date()) + "的版本";
        var shown = new ArrayList<CiteView.Candidate>();
        for (var moved : MovedProvision.of(site, policy, having, edition, eid)) {
            shown.add(candidate(new CitationAnswer.Candidate(policy, edition, moved.eid())));
        }
        boolean gone = shown.isEmpty();
        for (var other : having) {
            shown.add(candidate(new CitationAnswer.Candidate(policy, other, eid)));
        }
        shown.add(candidate(found));
        var advice =
                having.isEmpty()
                        ? title
                                + "已经收录，但是"
                                + dated
                                + "里没有这个条号"
                                + last(policy, edition)
                                + "。请核对条号，或者打开全文查看。"
                        : title
                                + dated
                                + "里没有该条款，"
                                + DisplayFormat.edition(having.getFirst().date())
                                + "的版本里有。"
                                + (gone ? "" : "同样的内容在" + dated + "里另有条号，列在最前面。");
        return new CiteView(asked, "没有“" + asked + "”这一处", advice, "可以看的地方", shown);
    }

    /** Where the articles of an edition end. */
    private String last(Policy policy, Edition edition) {
        return site.shelf().read(policy, edition).stream()
                .flatMap(printedEdition -> printedEdition.parts().stream())
                .flatMap(document -> document.document().clauses().stream())
                .filter(clause -> clause.kind() == Clause.Kind.ARTICLE)
                .reduce((one, next) -> next)
                .map(clause -> "，全文到" + clause.label() + "为止")
                .orElse("");
    }

    private CiteView.Candidate whole(Policy policy) {
        return candidate(new CitationAnswer.Candidate(policy, policy.current(site.today()), ""));
    }

    private CiteView.Candidate candidate(CitationAnswer.Candidate candidate) {
        var policy = candidate.policy();
        var edition = candidate.edition();
        var place =
                candidate.eid().isEmpty()
                        ? ""
                        : site.shelf()
                                .read(policy, edition)
                                .flatMap(printedEdition -> printedEdition.find(candidate.eid()))
                                .map(found -> found.part().place(candidate.eid()))
                                .orElse("");
        return new CiteView.Candidate(
                edition.metadata().title(),
                place,
                Links.clause(policy.slug(), edition.date(), candidate.eid()),
                DisplayFormat.edition(edition.date()),
                StatusMark.of(policy, edition, site.today()));
    }
}
