/**
 * Pages for those who keep the collection: how complete the search is, what became of the files of
 * an edition, which citations lead nowhere.
 */
package tiaowen.web.staff;
