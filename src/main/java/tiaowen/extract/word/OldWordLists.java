package tiaowen.extract.word;

import java.util.HashSet;
import java.util.NoSuchElementException;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.ListTables;
import tiaowen.extract.block.NumberFormat;

/** The lists of a file of Word 97 to 2003, told to the counter that all Word files share. */
final class OldWordLists {
    /** A paragraph's list is given by this number in the table of lists in use, from 1. */
    private static final int MOST_USES = 0x07FE;

    private final ListTables tables;
    private final WordNumbering numbering = new WordNumbering();
    private final Set<Integer> told = new HashSet<>();

    /**
     * @param tables null where the file has no list
     */
    OldWordLists(ListTables tables) {
        this.tables = tables;
    }

    /** Counts a paragraph of a list and gives its label; empty where there is none. */
    String next(int use, int depth) {
        if (tables == null || use < 1 || use > MOST_USES) return "";
        if (told.add(use)) tell(use);
        return numbering.next(use, Math.clamp(depth, 0, WordNumbering.LEVELS - 1));
    }

    private void tell(int use) {
        var list = plan(use);
        if (list == null) return;
        int plan = list.getLsid();
        for (int i = 0; i < Math.min(list.numLevels(), WordNumbering.LEVELS); i++) {
            var level = list.getLevels()[i];
            if (level != null) numbering.addPlan(plan, i, level(level));
        }
        numbering.addUse(use, plan);
        for (var change : tables.getLfoData(use).getRgLfoLvl()) {
            int depth = change.getLevelNum();
            if (depth < 0 || depth >= WordNumbering.LEVELS) continue;
            if (change.isFormatting() && change.getLevel() != null) {
                numbering.override(use, depth, level(change.getLevel()));
                if (change.isStartAt()) {
                    numbering.overrideStart(use, depth, change.getLevel().getStartAt());
                }
            } else if (change.isStartAt()) {
                numbering.overrideStart(use, depth, change.getIStartAt());
            }
        }
    }

    /** The list that a use follows; null where the file names one that it does not have. */
    private ListData plan(int use) {
        try {
            return tables.getListData(tables.getLfo(use).getLsid());
        } catch (NoSuchElementException e) {
            return null; // as Word does: a paragraph without a number
        }
    }

    private static WordLevel level(ListLevel from) {
        var level = new WordLevel();
        level.start = from.getStartAt();
        level.format = NumberFormat.ofOldWord(from.getNumberFormat() & 0xFF);
        level.text = text(from.getNumberText());
        level.decimals = from.isLegalNumbering();
        level.gap = from.getTypeOfCharFollowingTheNumber() != 2;
        int restart = from.getRestart();
        if (restart >= 0) level.restart = OptionalInt.of(restart);
        return level;
    }

    /** In the file, the numbers' places are the characters 0 to 8. */
    private static String text(String label) {
        var out = new StringBuilder();
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            if (c < WordNumbering.LEVELS) out.append('%').append((char) ('1' + c));
            else out.append(c);
        }
        return out.toString();
    }
}
