package tiaowen.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tiaowen.model.Block;
import tiaowen.model.Dropped;
import tiaowen.model.Warning;

/** Runs the block rules over a page and keeps the account, so that no rule can forget to. */
final class PageCleaner {
    /** In the order they run; each may rely on those above it. */
    static final List<BlockRule> RULES =
            List.of(
                    new RunningHead(),
                    new SiteRules(),
                    new BesideText(),
                    new InlineLinks(),
                    new CommentSection(),
                    new SiteHeader(),
                    new Breadcrumbs(),
                    new InformationTable(),
                    new PublishingLine(),
                    new RegionNames(),
                    new ShareLine(),
                    new RepeatedTitle(),
                    new RelatedLinks(),
                    new EditorLine(),
                    new SourceNote(),
                    new Pager(),
                    new NeighbourPages(),
                    new LinkBar(),
                    new Footer(),
                    new AfterPageEnd(),
                    new OutsideContent(),
                    new PageNumber());

    private final Map<String, List<String>> found = new HashMap<>();
    private final List<Dropped> dropped = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private final Overrules overrules;
    private Page page;

    PageCleaner(List<Block> blocks, Map<String, List<String>> tagged, Overrules overrules) {
        this.overrules = overrules;
        page = Page.of(blocks, tagged);
        for (var rule : RULES) {
            if (!overrules.forbids(rule.id())) run(rule);
        }
    }

    private void run(BlockRule rule) {
        var taken = rule.take(page).except(i -> overrules.keeps(rule.id(), page.block(i).line()));
        for (int i : taken.blocks()) {
            dropped.add(new Dropped(rule.id(), page.block(i).text(), page.block(i).line()));
        }
        taken.found()
                .forEach(
                        (key, value) -> {
                            found.putIfAbsent(key, List.of(value));
                            found.put(rule.id() + "/" + key, List.of(value));
                        });
        warnings.addAll(taken.warnings());
        page = page.without(taken);
    }

    List<Block> blocks() {
        return page.blocks();
    }

    Map<String, List<String>> found() {
        return found;
    }

    List<Dropped> dropped() {
        return dropped;
    }

    List<Warning> warnings() {
        return warnings;
    }
}
