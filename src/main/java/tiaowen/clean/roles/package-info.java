/**
 * The role of each block of a page ({@link tiaowen.model.Role}), weighed from evidence.
 *
 * <p>{@link tiaowen.clean.roles.RoleEvidenceReader} reads the evidence off a page, {@link
 * tiaowen.clean.roles.RoleSequence} gives each block the probability of each role, and {@link
 * tiaowen.clean.roles.RoleWeights} holds what each kind of evidence is worth, read from {@code
 * roles.txt}. {@link tiaowen.clean.roles.RoleTraining} learns that file from labelled documents and
 * tells how many blocks are right on sites that were left out.
 */
package tiaowen.clean.roles;
