package tiaowen.citator;

import java.util.Optional;
import tiaowen.compare.ClauseChange;
import tiaowen.model.Edition;

/**
 * One clause as one edition has it (条文沿革).
 *
 * @param eid its name there, as {@link tiaowen.model.Anchors} gives it; empty in the edition that
 *     removed it
 * @param change what became of it since the edition before; empty in the oldest one
 */
public record ClauseEdition(Edition edition, String eid, Optional<ClauseChange> change) {}
