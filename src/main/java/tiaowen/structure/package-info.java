/**
 * Turns blocks into a tree of provisions with eids, and the tree into clauses. Entry point: {@link
 * tiaowen.structure.Structurer}. Never throws; no word is lost: what is not in a clause is in a
 * heading, the title, the history, the signature or the warning about the table of contents.
 *
 * <p>How eids are made (the numbers that the text shows, so every dress gives the same):
 *
 * <pre>
 * tiao-12  tiao-12-1  tiao-12.kuan-2.xiang-3.mu-1     第十二条, 之一, its 款 项 目; 条 never carry their 章
 * tiao-3.kuan-1.xiang-1.duan-1                        a paragraph of an item, before the items go on; quoted words
 * bian-1.fenbian-2.zhang-3.jie-1  fuze  bian          divisions carry those above; 附则 and 某某编 without number
 * san  san.2  san.2.4  shier                          三、（二）4. – whatever the pattern, the outermost is pinyin
 * bufen-1.yi                                          第一部分 above 一、
 * san.duan-1  duan-1  san.biao-1                      paragraphs and tables without a number
 * zhang-2.yi  zhang-2.duan-1                          the same in a plan that has chapters but no articles
 * xuyan  qianyan  yinyan                              序言; 前言 and whatever opens a text; 引言
 * biaoti-1  wen-3                                     headings without a number; questions of an explanation
 * fujian-1.tiao-3  fujian  fubiao-2.biao-1  fulu-a    annexes start afresh, and so does a text below a decision
 * fujian-qingdan                                      the list of annexes above a signature
 * tiao-12_2                                           a number that the text prints twice, with a warning
 * </pre>
 *
 * <p>Why is numbering evidence? A line that opens with {@code 第十条} may be a reference that the
 * width of a page put there. So a label counts only where its number goes on from the one before; a
 * missing number is a warning, a number out of turn is text. What a decision quotes from the text
 * that it changes has no labels at all ({@code Quotations}).
 */
package tiaowen.structure;
