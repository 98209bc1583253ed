package io.linli.platform.file;

import java.util.UUID;

/**
 * What is known of a stored file without reading it.
 *
 * @param name the name that its uploader gave it, or that a job gave its result
 */
public record StoredFile(UUID id, String name, String mediaType, long sizeBytes) {}
