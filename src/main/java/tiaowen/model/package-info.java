/**
 * The ground floor: the records that every other room passes on, named as in the design's list of
 * words. They are immutable, hold no null, and know the JDK alone.
 */
package tiaowen.model;
