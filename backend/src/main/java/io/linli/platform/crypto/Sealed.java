package io.linli.platform.crypto;

/**
 * An encrypted value as it is stored.
 *
 * @param keyId which key of the configuration it was encrypted with
 * @param bytes nonce, ciphertext and tag
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; the bytes go straight to a bytea column
public record Sealed(String keyId, byte[] bytes) {}
