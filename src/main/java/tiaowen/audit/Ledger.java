package tiaowen.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tiaowen.model.Block;
import tiaowen.model.Cleaned;
import tiaowen.model.Repair;
import tiaowen.model.ScannedLine;
import tiaowen.model.Structured;

/**
 * Where every character of a source went. Sums count characters (UTF-16 units) without white space.
 *
 * @param entries one a block of the source, in its order
 * @param source characters in the blocks
 * @param clauses in provisions: labels, headings, texts
 * @param metadata in title, history, contents and signature
 * @param dropped in blocks that cleaning took out
 * @param removed taken away by repairs
 * @param added brought by repairs
 * @param dress that only set off a label
 * @param lost that are nowhere
 * @param strange in the document but not in the source, and not from a repair
 */
public record Ledger(
        List<Entry> entries,
        int source,
        int clauses,
        int metadata,
        int dropped,
        int removed,
        int added,
        int dress,
        int lost,
        int strange) {
    public Ledger {
        entries = List.copyOf(entries);
    }

    /** Compares what cleaning was given with what cleaning and structure made of it. */
    public static Ledger of(Cleaned cleaned, Structured structured) {
        return new Tally(cleaned, structured).ledger();
    }

    /** Whether every character is accounted for and none came from nowhere. */
    public boolean balanced() {
        return lost == 0
                && strange == 0
                && source + added == clauses + metadata + dropped + removed + dress;
    }

    /** Follows the blocks and the document's words side by side, once. */
    private static final class Tally {
        /** What may set off a label without being part of it: 【第三条】 第三条： 3． （三）. */
        private static final String DRESS = "【】〔〕[]（）()：:、，,．.。-—–－*＊·•";

        private final Map<Integer, List<Repair>> repairs = new HashMap<>();
        private final Map<Integer, tiaowen.model.Dropped> dropped = new HashMap<>();
        private final Map<Integer, String> kept = new HashMap<>();
        private final Map<Integer, List<ScannedLine>> scanned = new HashMap<>();
        private final List<Piece> pieces;
        private final List<Entry> entries = new ArrayList<>();
        private int piece;
        private int at;
        private int source;
        private int strange;

        Tally(Cleaned cleaned, Structured structured) {
            for (var repair : cleaned.repairs()) {
                repairs.computeIfAbsent(repair.line(), line -> new ArrayList<>()).add(repair);
            }
            for (var drop : cleaned.dropped()) dropped.put(drop.line(), drop);
            for (var block : cleaned.blocks()) kept.put(block.line(), block.text());
            for (var line : cleaned.source().scanned()) {
                scanned.computeIfAbsent(line.block(), block -> new ArrayList<>()).add(line);
            }
            pieces = Piece.of(structured);
            for (var block : cleaned.source().blocks()) entries.add(entry(block));
            while (piece < pieces.size()) skipPiece();
        }

        private List<ScannedLine> boxes(Block block) {
            return scanned.getOrDefault(block.line(), List.of());
        }

        private Entry entry(Block block) {
            var now = Piece.squeeze(block.text());
            source += now.length();
            int removed = 0;
            int added = 0;
            int lost = 0;
            var mine = repairs.getOrDefault(block.line(), List.of());
            for (var repair : mine) {
                var before = Piece.squeeze(repair.before());
                var after = Piece.squeeze(repair.after());
                // A repair that begins with other words than those at hand hides a change.
                lost += now.equals(before) ? 0 : Math.max(1, now.length());
                var difference = Difference.of(before, after);
                removed += difference.count(Difference.Kind.REMOVED);
                added += difference.count(Difference.Kind.ADDED);
                now = after;
            }
            var drop = dropped.get(block.line());
            if (drop != null) {
                boolean whole = Piece.squeeze(drop.text()).equals(now);
                var fate = new Entry.Dropped(drop.rule(), now.length());
                return new Entry(
                        block,
                        boxes(block),
                        mine,
                        fate,
                        removed,
                        added,
                        0,
                        whole ? lost : now.length());
            }
            if (!Piece.squeeze(kept.getOrDefault(block.line(), "")).equals(now)) {
                lost += now.length();
                return new Entry(
                        block,
                        boxes(block),
                        mine,
                        new Entry.Kept(List.of()),
                        removed,
                        added,
                        0,
                        lost);
            }
            return follow(block, mine, now, removed, added, lost);
        }

        private Entry follow(
                Block block, List<Repair> mine, String words, int removed, int added, int lost) {
            var shares = new ArrayList<Entry.Share>();
            int dress = 0;
            int nowhere = lost;
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                bringForward(words, i);
                if (matches(c)) {
                    take(shares);
                } else if (DRESS.indexOf(c) >= 0) {
                    dress++;
                } else {
                    if (shares.isEmpty()) skipTo(block.line());
                    if (matches(c)) take(shares);
                    else nowhere++;
                }
            }
            var fate = new Entry.Kept(shares);
            return new Entry(block, boxes(block), mine, fate, removed, added, dress, nowhere);
        }

        /**
         * In a text without line breaks title, clauses and signature stand on one line: the one
         * that goes on here comes first.
         */
        private void bringForward(String words, int from) {
            if (at > 0 || piece >= pieces.size()) return;
            int line = pieces.get(piece).line();
            for (int p = piece; p < pieces.size() && pieces.get(p).line() == line; p++) {
                if (!words.startsWith(pieces.get(p).text(), from)) continue;
                if (p > piece) pieces.add(piece, pieces.remove(p));
                return;
            }
        }

        private boolean matches(char c) {
            return piece < pieces.size() && pieces.get(piece).text().charAt(at) == c;
        }

        private void take(List<Entry.Share> shares) {
            var here = pieces.get(piece);
            if (!shares.isEmpty() && shares.getLast().place().equals(here.place())) {
                var last = shares.removeLast();
                shares.add(new Entry.Share(last.place(), last.characters() + 1));
            } else {
                shares.add(new Entry.Share(here.place(), 1));
            }
            if (++at == here.text().length()) {
                piece++;
                at = 0;
            }
        }

        /** Words that no block before this one had; the count of strange ones grows by them. */
        private void skipTo(int line) {
            while (piece < pieces.size() && pieces.get(piece).line() < line) skipPiece();
        }

        private void skipPiece() {
            strange += pieces.get(piece).text().length() - at;
            piece++;
            at = 0;
        }

        Ledger ledger() {
            int clauses = 0;
            int metadata = 0;
            int out = 0;
            int removed = 0;
            int added = 0;
            int dress = 0;
            int lost = 0;
            for (var entry : entries) {
                removed += entry.removed();
                added += entry.added();
                dress += entry.dress();
                lost += entry.lost();
                switch (entry.fate()) {
                    case Entry.Dropped drop -> out += drop.characters();
                    case Entry.Kept kept -> {
                        for (var share : kept.shares()) {
                            switch (share.place()) {
                                case Entry.InClause clause -> clauses += share.characters();
                                case Entry.InMetadata part -> metadata += share.characters();
                            }
                        }
                    }
                }
            }
            return new Ledger(
                    entries, source, clauses, metadata, out, removed, added, dress, lost, strange);
        }
    }
}
