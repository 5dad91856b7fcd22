package tiaowen.web.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tiaowen.api.Links;
import tiaowen.citator.Relations;
import tiaowen.model.Policy;
import tiaowen.web.print.DisplayFormat;

/** How a policy stands among the others, as its page says it; empty groups are left out. */
public record RelationsView(List<Group> groups) {
    /** In sight without opening the rest. */
    private static final int SHOWN = 8;

    public RelationsView {
        groups = List.copyOf(groups);
    }

    /**
     * One kind of relation.
     *
     * @param label what the others are to this one: 制定依据
     * @param shown the first of them
     * @param rest the others; empty where there are few
     */
    public record Group(String label, List<Link> shown, List<Link> rest) {
        public Group {
            shown = List.copyOf(shown);
            rest = List.copyOf(rest);
        }
    }

    /**
     * Another policy.
     *
     * @param note why it is named here, where the label does not say; may be empty
     */
    public record Link(String title, String href, String date, StatusMark status, String note) {}

    /**
     * @param today statuses depend on it
     */
    public static RelationsView of(Relations relations, LocalDate today) {
        var groups = new ArrayList<Group>();
        add(groups, "制定依据", relations.basedOn(), today);
        add(groups, "修改的是", relations.amends(), today);
        add(groups, "由它修改", relations.amendedBy(), today);
        add(groups, "由它废止", relations.repealedBy(), today);
        add(groups, "废止了", relations.repeals(), today);
        add(groups, "解读的是", relations.explains(), today);
        add(groups, "解读", relations.explainedBy(), today);
        add(groups, "配套文件", relations.madeUnder(), today);
        var sisters =
                relations.sisters().stream()
                        .map(
                                s ->
                                        link(
                                                s.policy(),
                                                today,
                                                "同样根据"
                                                        + DisplayFormat.titled(s.under().title())
                                                        + "制定"))
                        .toList();
        if (!sisters.isEmpty()) groups.add(new Group("相关的同类文件", sisters, List.of()));
        return new RelationsView(groups);
    }

    private static void add(
            List<Group> groups, String label, List<Policy> policies, LocalDate today) {
        if (policies.isEmpty()) return;
        var links = policies.stream().map(policy -> link(policy, today, "")).toList();
        int shown = Math.min(SHOWN, links.size());
        groups.add(new Group(label, links.subList(0, shown), links.subList(shown, links.size())));
    }

    private static Link link(Policy policy, LocalDate today, String note) {
        var edition = policy.current(today);
        return new Link(
                DisplayFormat.titled(policy.title()),
                Links.policy(policy.slug()),
                DisplayFormat.edition(edition.date()),
                StatusMark.of(policy, edition, today),
                note);
    }
}
