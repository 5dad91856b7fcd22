package tiaowen.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.List;
import tiaowen.model.Definition;
import tiaowen.model.Status;
import tiaowen.search.Term;
import tiaowen.web.view.HomeView.Example;
import tiaowen.web.view.Links;
import tiaowen.web.view.Shell;
import tiaowen.web.view.StatusMark;
import tiaowen.web.view.TermView;
import tiaowen.web.view.Words;

/** {@code /glossary/{term}}: what the policies say a term means, side by side. */
record TermPage(Site site) implements Handler {
    private static final int NEIGHBOURS = 6;

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
                .map(Term::term)
                .filter(t -> asked.length() > 1 && (t.contains(asked) || asked.contains(t)))
                .limit(8)
                .forEach(t -> links.add(new Example(t, Links.term(t))));
        links.add(new Example("在条文中查找“" + shown + "”", Links.search(asked)));
        site.missing(
                ctx, "没有“" + shown + "”的定义", List.of("收录的政策没有给这个词下定义。它可能在条文里出现过，也可能另有说法："), links);
    }

    private TermView view(Term term) {
        return new TermView(
                term.term(),
                term.pinyin(),
                term.english(),
                term.note(),
                conflict(term),
                term.senses().stream().map(this::sense).toList(),
                Links.search("“" + term.term() + "”"),
                neighbours(term));
    }

    /** Only texts that bind today can contradict each other. */
    private String conflict(Term term) {
        long different =
                term.senses().stream()
                        .filter(s -> status(s) == Status.CURRENT)
                        .filter(s -> s.definition().kind() != Definition.Kind.ABBREVIATION)
                        .map(s -> s.definition().definition().replaceAll("[\\p{P}\\s]", ""))
                        .distinct()
                        .count();
        return different < 2
                ? ""
                : "现行的政策对“" + term.term() + "”有 " + different + " 种不同的说法，引用时请写明出处。";
    }

    private Status status(Term.Sense sense) {
        return sense.policy().status(sense.edition(), site.today());
    }

    private TermView.SenseView sense(Term.Sense sense) {
        var edition = sense.edition();
        var kind =
                switch (sense.definition().kind()) {
                    case STATUTORY -> "条文定义";
                    case EXPLAINED -> "解读说明";
                    case ABBREVIATION -> "简称";
                };
        return new TermView.SenseView(
                kind,
                sense.definition().definition(),
                edition.metadata().title(),
                sense.label().replaceFirst("[、.．]$", ""),
                Links.clause(sense.policy().slug(), edition.date(), sense.definition().eid()),
                Words.edition(edition.date()),
                StatusMark.of(status(sense)),
                edition.metadata().sample());
    }

    private List<Example> neighbours(Term term) {
        var all = site.library().glossary();
        int at = 0;
        while (at < all.size() && !all.get(at).term().equals(term.term())) at++;
        var near = new ArrayList<Example>();
        for (int i = Math.max(0, at - NEIGHBOURS / 2);
                i < Math.min(all.size(), at + NEIGHBOURS / 2 + 1);
                i++) {
            if (i == at) continue;
            near.add(new Example(all.get(i).term(), Links.term(all.get(i).term())));
        }
        return near;
    }
}
