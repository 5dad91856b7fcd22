/**
 * Every answer of the program as a record that knows no HTTP: what {@code /api/v1} and {@code
 * --json} write, in the order in which its components stand. A record is made by its {@code of}
 * from what the rooms below found, and holds plain values alone: texts, numbers, days, records of
 * this room. An absent value is an empty {@link java.util.Optional}, written as null. {@link
 * AnswerJson} writes them; {@link Links} makes the addresses that they hold, without a host.
 */
package tiaowen.api;
