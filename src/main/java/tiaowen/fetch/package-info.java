/**
 * Fetches one page from the web, safely: {@link tiaowen.fetch.PageFetcher} asks public addresses
 * alone, follows few redirects and checks each anew, and stops at limits of size and time.
 */
package tiaowen.fetch;
