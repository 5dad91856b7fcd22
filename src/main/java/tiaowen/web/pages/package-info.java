/**
 * The pages that readers see, one class an address: each asks the library, fills a record of {@code
 * web.view} and hands it to the template of the same name.
 */
package tiaowen.web.pages;
