package tiaowen.corpus;

import tiaowen.model.Edition;
import tiaowen.model.Policy;

/**
 * Where a source belongs.
 *
 * @param edition the edition, under the title that this source bears. It equals one of the policy's
 *     editions but where the source is a copy under a title printed otherwise: {@code A、B关于…}
 *     beside {@code A B关于…}; its date is that of the edition always
 * @param part which part of the edition, from 0
 * @param copy holds the same text as another source of the edition
 */
public record CataloguePlace(Policy policy, Edition edition, int part, boolean copy) {}
