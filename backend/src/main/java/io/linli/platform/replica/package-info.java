/** Which processes of the service are up, as far as each needs to know of the others. */
package io.linli.platform.replica;
