package io.linli.contract.lint;

import java.util.Set;

/**
 * What the rules cannot know by themselves.
 *
 * @param knownRoles roles that an operation may name
 * @param publicOperations ids of the operations that need no token
 * @param unscopedOperations ids of the operations that ask no token for a scope
 */
public record LintSettings(
    Set<String> knownRoles, Set<String> publicOperations, Set<String> unscopedOperations) {}
