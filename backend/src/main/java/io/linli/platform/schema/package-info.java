/**
 * The schema of the database: whether it is what this build needs, and how it becomes that. Works
 * before anything else of the service has started, and without it.
 */
package io.linli.platform.schema;
