/**
 * Measured items that the estate register answers (domain.md A1): what was read, when, and under
 * which rules. A reading stays with the sheet or self-check, so that its points can be computed
 * again from the same figures whatever the register says later.
 */
package io.linli.assessment.register;
