package org.cartlupus.response;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;

/** Proposed items and grades as a response carries them. */
final class AnsweredProposals {

    private AnsweredProposals() {}

    static List<JsonNode> all(JsonNode response) {
        return StreamSupport.stream(response.get("extension").spliterator(), false)
                .filter(extension -> extension.get("url").asText().endsWith("/score-proposal"))
                .toList();
    }

    static List<JsonNode> part(JsonNode proposal, String name) {
        return StreamSupport.stream(proposal.get("extension").spliterator(), false)
                .filter(part -> name.equals(part.get("url").asText()))
                .toList();
    }

    static List<String> codes(JsonNode proposal, String name) {
        return part(proposal, name).stream()
                .map(part -> part.at("/valueCoding/code").asText())
                .toList();
    }
}
