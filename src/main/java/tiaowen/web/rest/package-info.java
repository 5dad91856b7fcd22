/**
 * {@code /api/v1}: what pages show, as JSON, with the same parameters and from the same library. A
 * field once published keeps its name and its meaning.
 */
package tiaowen.web.rest;
