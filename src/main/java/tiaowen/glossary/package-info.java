/**
 * The terms that policies define ({@link tiaowen.glossary.Glossary}), and which definition applies
 * where a term is used: {@link tiaowen.glossary.DefinitionResolver} takes the text's own definition
 * within its scope, then one of a policy that the text was made under, then that of a law that all
 * must follow, and says on what ground.
 */
package tiaowen.glossary;
