/** What an operator can set, read and checked before anything starts. */
package io.linli.platform.settings;
