package tiaowen.web.pages;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tiaowen.api.Links;
import tiaowen.compare.Comparison;
import tiaowen.compare.DiffPiece;
import tiaowen.glossary.DefinitionSense;
import tiaowen.glossary.DefinitionVariant;
import tiaowen.glossary.GlossaryTerm;
import tiaowen.model.Definition;
import tiaowen.search.Hit;
import tiaowen.web.print.DisplayFormat;
import tiaowen.web.site.GlossaryListing;
import tiaowen.web.site.WebContext;
import tiaowen.web.view.HomeView.Example;
import tiaowen.web.view.Shell;
import tiaowen.web.view.StatusMark;
import tiaowen.web.view.TermView;

/** {@code /glossary/{term}}: what the policies say a term means, side by side. */
public record TermPage(WebContext site, GlossaryListing terms) implements Handler {
    private static final int NEIGHBOURS = 3;

    @Override
    public void handle(Context ctx) {
        var asked = ctx.pathParam("term").strip();
        var term = site.library().term(asked);
        if (term.isEmpty()) {
            missing(ctx, asked);
            return;
        }
        var word = term.get().term();
        var shell =
                site.shell(
                        ctx,
                        word + " · 术语",
                        "政策与法规对“" + word + "”的定义。",
                        Shell.Place.GLOSSARY,
                        "",
                        Links.term(word));
        site.page(ctx, "term", shell, view(term.get()));
    }

    private void missing(Context ctx, String asked) {
        var shown = asked.length() <= 40 ? asked : asked.substring(0, 40) + "……";
        var links = new ArrayList<Example>();
        site.library().glossary().stream()
                .map(GlossaryTerm::term)
                .filter(t -> asked.length() > 1 && (t.contains(asked) || asked.contains(t)))
                .limit(8)
                .forEach(t -> links.add(new Example(t, Links.term(t))));
        links.add(new Example("在条文中查找“" + shown + "”", Links.search(asked)));
        site.missing(
                ctx,
                "没有“" + shown + "”的定义",
                Stream.concat(
                                site.library().cite(asked).said(site.today()).stream(),
                                Stream.of("收录的文件没有给这个词下定义。它可能在条文里出现过，也可能另有说法："))
                        .toList(),
                links);
    }

    private TermView view(GlossaryTerm term) {
        var quoted = "“" + term.term() + "”";
        var uses = terms.uses(term.term());
        return new TermView(
                term.term(),
                term.pinyin(),
                term.english(),
                term.note(),
                conflict(term),
                DefinitionSense.of(term, site.today()).stream().map(this::saying).toList(),
                uses.clauses(),
                uses.first().stream().map(TermPage::use).toList(),
                Links.search(quoted),
                terms.near(term.term(), NEIGHBOURS).stream()
                        .map(row -> new Example(row.term().term(), Links.term(row.term().term())))
                        .toList());
    }

    private static Example use(Hit hit) {
        var edition = hit.edition();
        return new Example(
                DisplayFormat.titled(edition.metadata().title()) + label(hit.clause().label()),
                Links.clause(hit.policy().slug(), edition.date(), hit.clause().eid()));
    }

    /** Only texts that bind today can contradict each other. */
    private String conflict(GlossaryTerm term) {
        var variants = DefinitionVariant.of(term, site.today());
        return DefinitionVariant.contested(variants)
                ? "现行的文件对“" + term.term() + "”有 " + variants.size() + " 种不同的说法，引用时请写明出处。"
                : "";
    }

    private TermView.SayingView saying(DefinitionSense definitionSense) {
        var definition = definitionSense.definition();
        var kind =
                switch (definition.kind()) {
                    case STATUTORY -> "条文定义";
                    case EXPLAINED -> "解读说明";
                    case ABBREVIATION -> "简称";
                };
        return new TermView.SayingView(
                kind,
                definition.definition().lines().toList(),
                definitionSense.holds(),
                definitionSense.sources().stream().map(this::source).toList());
    }

    private TermView.SourceView source(DefinitionSense.Source source) {
        var sense = source.sense();
        var edition = sense.edition();
        return new TermView.SourceView(
                edition.metadata().title(),
                DefinitionPlaces.place(sense),
                href(sense),
                DisplayFormat.edition(edition.date()),
                StatusMark.of(source.standing()),
                edition.metadata().sample(),
                DefinitionPlaces.scope(sense),
                source.older().stream().map(older -> older(older, sense.definition())).toList());
    }

    private TermView.OlderView older(GlossaryTerm.Sense sense, Definition today) {
        var then = sense.definition().definition();
        List<DiffPiece> pieces =
                then.equals(today.definition())
                        ? List.of()
                        : Comparison.ofTexts(then, today.definition());
        return new TermView.OlderView(
                DefinitionPlaces.place(sense),
                href(sense),
                DisplayFormat.edition(sense.edition().date()),
                StatusMark.of(sense.policy(), sense.edition(), site.today()),
                pieces);
    }

    private static String label(String label) {
        return label.replaceFirst("[、.．]$", "");
    }

    private static String href(GlossaryTerm.Sense sense) {
        return Links.clause(
                sense.policy().slug(), sense.edition().date(), sense.definition().eid());
    }
}
