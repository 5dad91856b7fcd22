/** Tiaowen (条文): policies become clauses that people can search, link to and look up. */
package tiaowen;
