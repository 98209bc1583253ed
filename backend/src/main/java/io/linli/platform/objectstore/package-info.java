/**
 * Where photos and the like are kept: in a folder, or in an S3-compatible store that all replicas
 * share.
 */
package io.linli.platform.objectstore;
