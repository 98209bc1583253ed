package io.linli.platform.job;

import com.fasterxml.jackson.databind.JsonNode;
import io.linli.platform.caller.Caller;
import java.util.UUID;

/** A job that this replica has taken up, with the caller that it works for. */
record ClaimedJob(
    UUID id,
    String kind,
    String language,
    Caller orderer,
    String requestId,
    JsonNode parameters,
    UUID inputFileId) {}
