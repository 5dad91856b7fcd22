/**
 * What people call policies and provisions, and which ones they mean.
 *
 * <p>{@link tiaowen.naming.PolicyNames} finds policies by full, short, everyday or misspelt titles;
 * {@link tiaowen.naming.CitationResolver} answers a citation with the provision it names, with
 * candidates, or with the reason why there is none. A number that a policy lacks is never answered
 * with its neighbour. Whoever searches may mean much by few words; a draft names one law, and a
 * title that is not quite one is asked back ({@link tiaowen.naming.DraftTitleMatcher}).
 */
package tiaowen.naming;
