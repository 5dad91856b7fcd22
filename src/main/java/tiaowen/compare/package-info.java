/**
 * Two editions of a policy compared, provision by provision: what was added, removed, moved or
 * reworded, down to the characters.
 */
package tiaowen.compare;
