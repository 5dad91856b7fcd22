/**
 * The command line: the commands of {@code tiaowen}, one class each, and the wiring of all rooms.
 *
 * <p>{@link tiaowen.cli.Main} is the entry point. Exit codes: 0 done; 1 some documents failed,
 * named on standard error, or the work could not be done; 2 wrong usage. Results go to standard
 * output, all else to standard error; no stack trace reaches either, they are in the log file.
 */
package tiaowen.cli;
