/**
 * What all pages share: the library, templates and day ({@link tiaowen.web.site.WebContext}), the
 * reading of requests ({@link tiaowen.web.site.QueryParameters}, {@link
 * tiaowen.web.site.MultipartForm}), headers and errors of answers, static files, and what is worked
 * out once for a generation and a day ({@link tiaowen.web.site.PreparedEditions}, {@link
 * tiaowen.web.site.PolicyListing}). No page is here.
 */
package tiaowen.web.site;
