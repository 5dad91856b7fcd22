/**
 * Files in archives ({@link tiaowen.extract.archive.Archive}), within limits of size and depth, and
 * what a sidecar says of a file ({@link tiaowen.extract.archive.SidecarMetadata}).
 */
package tiaowen.extract.archive;
