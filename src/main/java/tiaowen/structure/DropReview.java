package tiaowen.structure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tiaowen.model.Block;
import tiaowen.model.BlockRole;
import tiaowen.model.Cleaned;
import tiaowen.model.Role;

/**
 * Objects to what cleaning would drop where the structure would break: a label without which a run
 * of numbers has a gap, the text under a heading that would have none, a line of the title.
 */
public final class DropReview {
    private static final int LONGEST_HEADING = 50;

    /** So far below the name of a book its first chapter stands. */
    private static final int NOTES = 4;

    /** A line that is surer than this to be the site's is no line of the title. */
    private static final double SURE = 0.95;

    /** One block of the source that is kept or dropped. */
    private record Place(int line, String text, boolean table, boolean dropped) {}

    private final List<Place> places = new ArrayList<>();
    private final Map<Integer, BlockRole> roles;
    private final Set<Integer> wanted = new HashSet<>();

    private DropReview(Cleaned cleaned) {
        roles =
                cleaned.roles().stream()
                        .collect(Collectors.toMap(BlockRole::line, role -> role, (a, b) -> a));
        var kept = cleaned.blocks().stream().map(Block::line).collect(Collectors.toSet());
        for (var block : cleaned.source().blocks()) {
            boolean weighed = roles.containsKey(block.line()) && !isSure(block.line());
            boolean dropped = !kept.contains(block.line());
            if (dropped && !weighed) continue;
            var table = block instanceof Block.Table;
            places.add(new Place(block.line(), Line.strip(block.text()), table, dropped));
        }
    }

    /** Whether a person or the file's own form decided, and not the weighing of roles. */
    private boolean isSure(int line) {
        var role = roles.get(line);
        return role.confidence() >= 1 && role.role() == role.second();
    }

    /** Lines of the dropped blocks that must stay. */
    public static Set<Integer> objections(Cleaned cleaned) {
        if (cleaned.dropped().isEmpty()) return Set.of();
        var review = new DropReview(cleaned);
        review.numbers();
        review.headings();
        review.books();
        review.title();
        return review.wanted;
    }

    /** Each kind of label counts by itself; a run that a dropped one would cut keeps it. */
    private void numbers() {
        Map<Label.Kind, List<Integer>> last = new EnumMap<>(Label.Kind.class);
        Map<Label.Kind, Integer> number = new HashMap<>();
        for (var place : places) {
            if (place.table()) continue;
            var label = Label.read(place.text()).filter(DropReview::counts);
            if (label.isEmpty()) continue;
            var kind = label.get().kind();
            int before = number.getOrDefault(kind, 0);
            var waiting = last.computeIfAbsent(kind, k -> new ArrayList<>());
            boolean goesOn = label.get().number() == before + 1;
            if (place.dropped()) {
                if (!goesOn) continue;
                waiting.add(place.line());
            } else {
                if (goesOn) wanted.addAll(waiting);
                waiting.clear();
            }
            number.put(kind, label.get().number());
        }
    }

    private static boolean counts(Label label) {
        return switch (label.kind()) {
            case ARTICLE, ZHANG, JIE, BIAN, FENBIAN, HAN, HAN_BRACKETS -> label.sub() == 0;
            case PART, STEM, DECIMAL, NUMBER, NUMBER_BRACKETS, NUMBER_PAREN, CIRCLED, LETTER ->
                    false;
        };
    }

    private void headings() {
        for (int i = 0; i + 1 < places.size(); i++) {
            var heading = places.get(i);
            if (heading.dropped() || heading.table() || !places.get(i + 1).dropped()) continue;
            boolean bare =
                    heading.text().length() <= LONGEST_HEADING && heading.text().indexOf('。') < 0;
            if (!bare || Label.read(heading.text()).filter(DropReview::counts).isEmpty()) continue;
            int end = i + 1;
            while (end < places.size() && places.get(end).dropped()) end++;
            boolean next =
                    end < places.size()
                            && Label.read(places.get(end).text())
                                    .filter(DropReview::counts)
                                    .isPresent();
            if (!next) continue;
            for (int at = i + 1; at < end; at++) {
                var place = places.get(at);
                if (place.table() || place.text().indexOf('。') >= 0) wanted.add(place.line());
            }
        }
    }

    /** 合同编 above its first chapter, its notes between them. */
    private void books() {
        for (int i = 0; i < places.size(); i++) {
            var place = places.get(i);
            if (!place.dropped() || place.table() || !Headings.isBook(place.text())) continue;
            boolean division =
                    places.subList(i + 1, Math.min(places.size(), i + 1 + NOTES)).stream()
                            .map(next -> Label.read(next.text()))
                            .flatMap(Optional::stream)
                            .anyMatch(label -> label.kind().division());
            if (division) wanted.add(place.line());
        }
    }

    /** 某某市关于 / 社会救助的办法: a line beside one of the title that may well be the title too. */
    private void title() {
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).dropped() || !isTitle(i)) continue;
            for (int near : new int[] {i - 1, i + 1}) {
                if (near < 0 || near >= places.size() || !places.get(near).dropped()) continue;
                var other = places.get(near);
                boolean whole = Head.endsLikeTitle(places.get(i).text()) && near > i;
                boolean cut = near < i && Head.endsLikeTitle(other.text());
                if (mayBeTitle(other) && !whole && !cut) {
                    wanted.add(other.line());
                }
            }
            return;
        }
        places.stream()
                .filter(p -> p.dropped() && mayBeTitle(p))
                .filter(p -> Head.endsLikeTitle(p.text()))
                .findFirst()
                .ifPresent(p -> wanted.add(p.line()));
    }

    private boolean mayBeTitle(Place place) {
        var role = roles.get(place.line());
        return role.second() == Role.TITLE && role.confidence() < SURE;
    }

    private boolean isTitle(int i) {
        var role = roles.get(places.get(i).line());
        return role != null && role.role() == Role.TITLE;
    }
}
