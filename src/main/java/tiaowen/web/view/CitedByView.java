package tiaowen.web.view;

import java.util.List;
import tiaowen.text.MarkedSpan;
import tiaowen.web.print.DisplayFormat;

/**
 * Who cites a clause.
 *
 * @param title of the policy cited
 * @param place in it: {@code 第十二条}
 * @param href of the clause
 * @param policies how many other policies cite it
 * @param places how many places in them
 * @param inside places in the same policy
 * @param from some of the others
 * @param all address of the page with all of them
 * @param paging between the pages of that page
 */
public record CitedByView(
        String title,
        String place,
        String href,
        int policies,
        int places,
        List<Group> inside,
        List<Group> from,
        String all,
        SearchView.Paging paging) {
    public CitedByView {
        inside = List.copyOf(inside);
        from = List.copyOf(from);
    }

    /** Whether there are more places than are shown. */
    public boolean folded() {
        return policies > from.size() || from.stream().anyMatch(group -> group.more() > 0);
    }

    /** Whether anybody cites it. */
    public boolean any() {
        return !inside.isEmpty() || policies > 0;
    }

    /** The same with so many places of each policy at most. */
    public CitedByView with(int most) {
        return new CitedByView(
                title,
                place,
                href,
                policies,
                places,
                inside,
                from.stream().map(group -> group.with(most)).toList(),
                all,
                paging);
    }

    /** {@code 5 份文件的 9 处引用了它}. */
    public String sentence() {
        if (policies == 0) return "收录的其他文件没有引用它。";
        return DisplayFormat.count(policies) + " 份文件的 " + DisplayFormat.count(places) + " 处引用了它。";
    }

    /**
     * One citing policy.
     *
     * @param older sentence on older editions that cite too; empty where none does
     * @param more how many further places it has
     */
    public record Group(
            String title,
            String href,
            String date,
            StatusMark status,
            String older,
            List<Mention> mentions,
            int more) {
        public Group {
            mentions = List.copyOf(mentions);
        }

        private Group with(int most) {
            var some = mentions.stream().limit(most).toList();
            int rest = mentions.size() - some.size();
            return new Group(title, href, date, status, older, some, rest);
        }
    }

    /**
     * One place that cites.
     *
     * @param note which part or which edition it means, where that is worth saying; may be empty
     */
    public record Mention(String label, String href, List<MarkedSpan> sentence, String note) {
        public Mention {
            sentence = List.copyOf(sentence);
        }
    }
}
