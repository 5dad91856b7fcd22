package tiaowen.web.pages;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import tiaowen.api.Links;
import tiaowen.glossary.ResolvedDefinition;
import tiaowen.model.Definition;
import tiaowen.web.print.DisplayFormat;
import tiaowen.web.site.WebContext;
import tiaowen.web.view.StatusMark;
import tiaowen.web.view.TermPreviewView;

/**
 * {@code /preview/term/{policy}/{date}/{eid}/{term}}: the definition of a term that applies at a
 * provision, as a piece of HTML that a script shows beside the term.
 */
public record TermPreviewPage(WebContext site) implements Handler {
    /** Characters of a definition that are a preview still. */
    private static final int MOST = 260;

    @Override
    public void handle(Context ctx) {
        var view =
                site.library()
                        .policy(ctx.pathParam("policy"))
                        .flatMap(
                                policy ->
                                        policy.edition(ctx.pathParam("date"))
                                                .map(e -> site.shelf().terms(policy, e)))
                        .flatMap(terms -> terms.at(ctx.pathParam("eid"), ctx.pathParam("term")))
                        .map(this::view);
        if (view.isEmpty()) {
            ctx.status(404);
        } else {
            ctx.header("Cache-Control", "private, max-age=300");
        }
        ctx.header("X-Robots-Tag", "noindex");
        ctx.contentType("text/html; charset=utf-8")
                .result(view.map(v -> site.views().fragment("termpreview", v)).orElse(""));
    }

    private TermPreviewView view(ResolvedDefinition resolvedDefinition) {
        var sense = resolvedDefinition.sense();
        var edition = sense.edition();
        return new TermPreviewView(
                resolvedDefinition.term(),
                lines(sense.definition()),
                DisplayFormat.titled(edition.metadata().title()) + DefinitionPlaces.place(sense),
                Links.clause(sense.policy().slug(), edition.date(), sense.definition().eid()),
                StatusMark.of(sense.policy(), edition, site.today()),
                DisplayFormat.edition(edition.date()) + "的版本",
                why(resolvedDefinition),
                DefinitionPlaces.scope(sense),
                resolvedDefinition.others(),
                Links.term(resolvedDefinition.term()));
    }

    /** A long definition as far as it fits, a line each item. */
    private static List<String> lines(Definition definition) {
        var brief = definition.kind() == Definition.Kind.ABBREVIATION ? "简称，指" : "";
        return DisplayFormat.shortened(brief + definition.definition(), MOST).lines().toList();
    }

    private static String why(ResolvedDefinition resolvedDefinition) {
        var sense = resolvedDefinition.sense();
        return switch (resolvedDefinition.ground()) {
            case OWN -> "本文" + DefinitionPlaces.place(sense) + "的定义。";
            case BASIS -> "本文依据" + DisplayFormat.titled(sense.policy().title()) + "制定，适用它的定义。";
            case OTHER -> "本文没有定义，这是其他文件的定义。";
        };
    }
}
