/**
 * Assessment standards (考核标准): what a community's service is measured by. A standard is data, in
 * sections and items whose points add up to exactly 100.0, with its bands and vetoes; this package
 * holds its shape and the rules that make it usable (domain.md A1, A2, A5).
 */
package io.linli.assessment.standard;
