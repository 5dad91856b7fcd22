/**
 * What pages show, as records that templates read: no HTTP, no engine. Public because templates are
 * compiled into a package of their own.
 */
package tiaowen.web.view;
