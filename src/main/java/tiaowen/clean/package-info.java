/**
 * Blocks to the policy alone: {@link tiaowen.clean.Cleaner} repairs the text of each line and takes
 * away what is not policy. Everything changed or taken is on record, with the rule that did it; a
 * clean text comes back to the character.
 *
 * <p>Rules for single lines are in {@code clean.line}, those for blocks in {@code clean.page}; the
 * lists in {@code LineCleaner} and {@code PageCleaner} are the order in which they run. A line rule
 * names places, each with a confidence; those below {@code Fix.SURE} become warnings.
 *
 * <p>Decision: what is site and what is paper is weighed, not listed. Each block of a page gets a
 * role ({@link tiaowen.model.Role}) from evidence on its form, its place and its neighbours,
 * weighed over the whole page by a conditional random field; what each kind of evidence is worth is
 * learned from labelled documents ({@code tiaowen learn-roles}) and stands in {@code roles.txt}
 * with the run that made it. It took the place of fifteen rules that ran one after the other. Of 92
 * real documents 76 had all their text and nothing foreign with the rules, 87 with the roles, and
 * 82 where the site of each was left out of learning. A learner of a library (OpenNLP) was not
 * taken: it gives no probability of single roles that the threshold and the doubts need, and ours
 * is 300 lines. The structure may ask for a block back ({@code structure.DropReview}). Files that
 * people write (Word) keep a block unless it is nearly surely foreign.
 *
 * <p>Decision: rules that suppose a mangled text (readings in brackets, stops read one byte off,
 * traditional characters made from simplified ones) run on evidence alone. The manglers write a
 * reading only after characters outside GB 2312, so {@code 亳（bó）州} or {@code 饕餮（tāotiè）} is no
 * evidence and is never touched; two such readings, or one stop that decodes to a character which
 * its reading confirms, are. So is mojibake: the bytes must be valid in the other encoding and
 * spell usual characters, which no text in rare characters does.
 *
 * <p>Decision: what published texts print in several ways stays as printed, since search makes no
 * difference: digits of full width in running text, {@code ○} for {@code 〇}, square brackets in
 * document numbers before the standard of 2012, blanks in headings and labels (the structure reads
 * them), lines of invisible characters alone.
 *
 * <p>Decision: opencc4j converts by phrase and leaves characters that it does not know ({@code 翫});
 * those outside GB 2312 are then asked of ICU, one by one. ICU alone knows no phrases and would
 * turn 乾隆 into 干隆. Deriving more phrases from the dictionary for the way back was tried and left:
 * it holds {@code 复盖} for {@code 覆蓋}.
 */
package tiaowen.clean;
