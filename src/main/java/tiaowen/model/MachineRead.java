package tiaowen.model;

import java.util.List;

/**
 * A clause whose words a machine read from the picture of a page (机器识读).
 *
 * @param eid of the clause
 * @param score mean of its characters, 0 to 1: how sure the machine was
 * @param doubtful characters that it was not sure of, in reading order
 */
public record MachineRead(String eid, double score, List<Doubtful> doubtful) {
    public MachineRead {
        doubtful = List.copyOf(doubtful);
    }

    /**
     * A character read with less than {@link ScannedLine#SURE}.
     *
     * @param eid of the provision in whose own words it stands: its text, or its heading
     * @param at where in that text, in UTF-16 units from 0
     * @param character as it was read
     * @param score how sure the machine was, 0 to 1
     * @param page where it stands, counted from 1
     * @param picture names the picture of its line; empty where none is kept
     */
    public record Doubtful(
            String eid, int at, String character, double score, int page, String picture) {}
}
