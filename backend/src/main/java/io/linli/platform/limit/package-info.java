/** How much of the service one tenant, or one caller, may have. */
package io.linli.platform.limit;
